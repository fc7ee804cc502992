"""The language and region of the user, for parsing texts in calls and for messages of Excel."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.excel.wire import WIRE

ENGLISH_LCID = 0x409


@dataclass(frozen=True)
class Language:
    """Separators and words of one language."""

    name: str
    lcid: int
    country: int
    decimal: str
    thousands: str
    list: str
    date: str
    order: str
    """Of day, month and year in a date."""
    letters: str
    """Year, month, day, hour, minute, second in number formats."""
    general: str
    currency: str
    true: str
    false: str
    months: tuple[str, ...]
    sheet: str
    book: str
    errors: tuple[str, ...]
    """#N/A, #VALUE!, #REF!, #NAME?, #DIV/0!, #NUM!, #NULL!"""

    @property
    def international(self) -> tuple[object, ...]:
        """Application.International, from 0 (learn.microsoft.com/office/vba/api/
        excel.xlapplicationinternational counts from 1)."""
        y, m, d, h, n, s = self.letters
        return (
            self.country, self.country, self.decimal, self.thousands, self.list, "R",
            "K" if self.lcid == 1043 else "Z" if self.lcid == 1031 else "C", "r",
            "k" if self.lcid == 1043 else "s" if self.lcid == 1031 else "c",
            "[", "]", "{", "}", "." if self.lcid == 1031 else "\\", ";", "@", self.date, ":",
            y, m, d, h, n, s, self.currency, True, True, False, True, False,
            {"mdy": 0, "dmy": 1}[self.order], 2, True, 2, 2, 0, 1, True, True, True,
            self.order == "mdy", True, self.general, self.lcid == ENGLISH_LCID, 1,
        )  # fmt: skip


DUTCH = Language(
    "nl", 1043, 31, ",", ".", ";", "-", "dmy", "jmduns", "Standaard", "€", "WAAR", "ONWAAR",
    ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "Blad", "Map", ("#N/B", "#WAARDE!", "#VERW!", "#NAAM?", "#DEEL/0!", "#GETAL!", "#LEEG!"),
)  # fmt: skip
ENGLISH = Language(
    "en", 1033, 1, ".", ",", ",", "/", "mdy", "ymdhms", "General", "$", "TRUE", "FALSE",
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "Sheet", "Book", ("#N/A", "#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"),
)  # fmt: skip
GERMAN = Language(
    "de", 1031, 49, ",", ".", ";", ".", "dmy", "JMThms", "Standard", "€", "WAHR", "FALSCH",
    ("jan", "feb", "mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
    "Tabelle", "Mappe",
    ("#NV", "#WERT!", "#BEZUG!", "#NAME?", "#DIV/0!", "#ZAHL!", "#NULL!"),
)  # fmt: skip
LANGUAGES = {language.name: language for language in (DUTCH, ENGLISH, GERMAN)}


@dataclass
class Settings:
    """The settings of this Excel, and its missing features."""

    language: Language = DUTCH
    local_formats: bool = False
    """Whether English number formats are refused in a call in the user's language (reported in
    github.com/xlwings/xlwings/issues/1925)."""
    printer: bool = True
    copies_hidden_names: bool = True
    """Whether a copy of a whole sheet brings its hidden names. Of this and the rest below nothing
    is documented: whatever it is, the program must be right."""
    rows_keep_notes: bool = False
    """Whether notes and threads stay in cells that rows are copied over."""
    threads_are_comments: bool = False
    """Whether a thread counts among the notes, too."""
    clear_keeps_validation: bool = False
    """Whether Range.Clear leaves what may be chosen."""
    told_in_xml: str = "all"
    """What Range.Value(11) includes: "all", or all but "hidden", "notes", "merges" or "formats"; it
    may also be "garbage", or be "refused"."""

    @property
    def spoken(self) -> Language:
        """The language in which the call under way is made: pywin32 calls in that of the user
        (LCID 0), VBA in English (learn.microsoft.com/windows/win32/api/oaidl/
        nf-oaidl-idispatch-invoke; github.com/mhammond/pywin32/issues/2663)."""
        return ENGLISH if WIRE.lcid == ENGLISH_LCID else self.language

    def readable_format(self, code: str) -> bool:
        """Return whether this number format is understood in the call under way."""
        spoken = self.spoken
        if not self.local_formats or spoken is ENGLISH:
            return True
        bare = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", code)
        strange = "y" if spoken.letters[0].lower() != "y" else ""
        return "General" not in code and not (strange and strange in bare.lower())

    def to_local(self, code: str) -> str:
        """Return a number format in the words of the user."""
        if code == "General":
            return self.language.general
        for english, own in zip("ymdhms", self.language.letters, strict=True):
            if english in "yd":
                code = code.replace(english, own)
        return code

    def from_local(self, code: str) -> str:
        """Return a number format in English."""
        if code == self.language.general:
            return "General"
        for english, own in zip("ymdhms", self.language.letters, strict=True):
            if english in "yd":
                code = code.replace(own, english)
        return code
