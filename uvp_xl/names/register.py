"""The names that a plan knows: its own sheet *Register* and the built-in national list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from uvp_xl.names.entry import Entry, Kind
from uvp_xl.names.national import national
from uvp_xl.text import key

_PLACE = r"[A-ZÀ-Þ][\w'’]*"
_DOUBLE = (
    r"Gooi (?:en|&) Vechtstreek|Vallei en Veluwe|Aa en Maas|Rijn en IJssel|"
    rf"{_PLACE}- en {_PLACE}(?:[ -]{_PLACE})?"
)
"""Regions that hold a separator themselves."""
_REGION = rf"(?:(?:van )?(?:de |het )?(?:{_DOUBLE}|{_PLACE}(?:[ -]{_PLACE}){{0,3}}))"
_SEPARATED = re.compile(r"[,;/&+.•·|]| en ")
_DASH, _QUOTE = "[-‐‑‒–—−]", "['‘’‛´ʼ`]"
LONGEST = 80
"""The name of a regional organisation is no longer than this many characters."""


@dataclass(frozen=True, eq=False)
class Register:
    """Known partners and holders by every way to write them; the workbook's own names go first.

    `sheet` is the name of the sheet it was read from, "" when the workbook has none.
    """

    partners: tuple[Entry, ...] = ()
    holders: tuple[Entry, ...] = ()
    sheet: str = ""
    built_in: tuple[Entry, ...] = field(default_factory=national)

    @cached_property
    def _by_key(self) -> dict[str, Entry]:
        return _index([*self.partners, *self.built_in])

    @cached_property
    def _holder_by_key(self) -> dict[str, Entry]:
        return _index(self.holders)

    @cached_property
    def _roots(self) -> str:
        regional = (entry for entry in self._by_key.values() if entry.regional)
        return _either(w for entry in regional for w in (entry.name, *entry.aliases))

    @cached_property
    def _regional(self) -> re.Pattern[str]:
        return re.compile(rf"((?i:{self._roots}))[ -]({_REGION})")

    @cached_property
    def protected(self) -> re.Pattern[str]:
        """Matches the known names that hold a separator, such as "MO/RO", longest first."""
        known = _either(w for w in _spellings(self._by_key) if _SEPARATED.search(w))
        return re.compile(rf"(?<!\w)(?:(?i:{known})|(?i:{self._roots})[ -](?:{_DOUBLE}))(?!\w)")

    @cached_property
    def protected_holders(self) -> re.Pattern[str]:
        """The same for the portfolio holders of the workbook."""
        known = _either(w for w in _spellings(self._holder_by_key) if _SEPARATED.search(w))
        return re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE)

    @cached_property
    def before_comma(self) -> tuple[str, ...]:
        """How the known names that hold a comma begin, as they are compared."""
        begins = (spelled.partition(",")[0] for spelled in self._by_key if "," in spelled)
        return tuple(dict.fromkeys(begins))

    @cached_property
    def names(self) -> dict[str, str]:
        """Every way to write a known partner, as it is compared -> its canonical name."""
        return {spelled: entry.name for spelled, entry in self._by_key.items()}

    def partner(self, said: str) -> Entry | None:
        """The known partner that is written so, or None.

        >>> Register().partner("Openbaar ministerie").name
        'OM'
        >>> Register().partner("RIEC-MN").kind
        'extern'
        """
        entry = self._by_key.get(key(said))
        if entry or len(said) > LONGEST:
            return entry
        if match := self._regional.fullmatch(said):
            root, region = self._by_key[key(match[1])], match[2]
            # "politie OM" is no region of the police but two partners without their comma.
            if not any(key(word) in self._by_key for word in (region, *region.split())):
                entry = Entry(said, root.kind, _with_region(root, region))
        return entry

    def holder(self, said: str) -> str:
        """The register's own name of a portfolio holder, or the text itself."""
        entry = self._holder_by_key.get(key(said))
        return entry.name if entry else said

    def knows_holder(self, said: str) -> bool:
        """Whether the workbook's register has this portfolio holder, in any way to write it."""
        return key(said) in self._holder_by_key

    def kind(self, name: str) -> Kind:
        """The kind of a partner, "" when nobody has said."""
        entry = self.partner(name)
        return entry.kind if entry else ""

    def written_out(self, name: str) -> str:
        """The abbreviation in full, "" when it is none or not known."""
        entry = self.partner(name)
        return entry.written_out if entry else ""


def _index(entries: Sequence[Entry]) -> dict[str, Entry]:
    """Entries by each way to write them; the first to claim a spelling keeps it."""
    index: dict[str, Entry] = {}
    for entry in entries:
        index.setdefault(key(entry.name), entry)
    for entry in entries:
        for spelled in (*entry.aliases, entry.written_out):
            if spelled:
                index.setdefault(key(spelled), entry)
    return index


def _spellings(entries: Mapping[str, Entry]) -> set[str]:
    """All ways to write the entries, as they stand in the register."""
    return {w for e in entries.values() for w in (e.name, e.written_out, *e.aliases) if w}


def _either(names: Iterable[str]) -> str:
    """A pattern for any of these names, the longest first; one that never matches if none.

    A name may be broken over lines, and dashes and quotes are of one kind as in `text.key`.
    """
    escaped = {_any_sign(re.escape(name)) for name in names}
    ordered = sorted(escaped, key=lambda n: (-len(n), n))
    return "|".join(ordered) or r"(?!)"


def _any_sign(escaped: str) -> str:
    """An escaped name in which each blank, dash and quote stands for all of its kind."""
    blanks = escaped.replace(r"\ ", r"\s+")
    return re.sub(_QUOTE, _QUOTE, re.sub(rf"\\?{_DASH}", _DASH, blanks))


def _with_region(root: Entry, region: str) -> str:
    """The written-out name of a regional organisation, where the root has one."""
    return f"{root.written_out} {region}" if root.written_out else ""
