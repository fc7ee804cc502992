"""Number formats: Excel's English codes, and the numbers by which LibreOffice knows formats.

A document has its formats in the language of the program. A code is translated on its way in, so
that a Dutch user sees "1.000,00", and back on its way out.
"""

from __future__ import annotations

import re
from functools import cached_property

from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct

GENERAL, TEXT = "General", "@"
DATE, TIME, PERCENT, WORDS, LOGICAL = 2, 4, 128, 256, 1024
"""Bits in the type of a format (com.sun.star.util.NumberFormat)."""
PER_LANGUAGE = 10_000
"""Formats are numbered from a multiple of this, per language; the first is the general one."""
_PIECES = re.compile(r'"[^"]*"|\\.|\[\$[^\]]*\]|\[[A-Za-z]{3,}\]|AM/PM|.', re.S)


class NumberFormats:
    """The number formats of one document."""

    def __init__(self, document: Uno) -> None:
        """`document` is the document of UNO."""
        self.document = document
        self._types: dict[int, int] = {}
        self._codes: dict[int, str] = {}
        self._keys: dict[str, int] = {}

    @cached_property
    def api(self) -> Uno:
        """The formats of UNO."""
        return self.document.NumberFormats

    def key(self, code: str) -> int:
        """The number of a format, which is made if it is not there."""
        if code == GENERAL:
            return 0
        if code not in self._keys:
            own, english = struct("lang.Locale"), struct("lang.Locale", Language="en", Country="US")
            self._keys[code] = self.api.addNewConverted(_firm(code), english, own)
            self._codes[self._keys[code]] = code
        return self._keys[code]

    def code(self, key: int) -> str:
        """Excel's code of a format."""
        if general(key):
            return GENERAL
        if key not in self._codes:
            english = struct("lang.Locale", Language="en", Country="US")
            found = self.api.getByKey(key)
            text, language = found.FormatString, found.Locale
            if language.Language != "en":
                translated = self.api.addNewConverted(text, language, english)
                text = _dashed(self.api.getByKey(translated).FormatString, text)
            dated = self.type(key) & (DATE | TIME) and not self.type(key) & LOGICAL
            self._codes[key] = _small(text) if dated else _bare(text)
        return self._codes[key]

    def type(self, key: int) -> int:
        """The kind of a format: the bits of com.sun.star.util.NumberFormat."""
        if key not in self._types:
            self._types[key] = self.api.getByKey(key).Type
        return self._types[key]

    def standard(self, kind: int) -> int:
        """The usual format for dates, times or truth values."""
        return int(self.api.getStandardFormat(kind, struct("lang.Locale")))


def general(key: int) -> bool:
    """Whether a number is that of the general format, in whatever language."""
    return key % PER_LANGUAGE == 0


def _firm(code: str) -> str:
    r"""A code whose dashes between days, months and years are just dashes.

    In Dutch a bare one is the separator of dates, which becomes "/" in a file of Excel.

    >>> print(_firm("dd-mm-yyyy hh:mm"), _firm("0;-0"))
    dd"-"mm"-"yyyy hh:mm 0;-0
    """
    return re.sub(r"(?<=[dmy])-(?=[dmy])", '"-"', code)


def _dashed(code: str, own: str) -> str:
    """A code with dashes where the own language has them between days, months and years.

    >>> _dashed("DD/MM/YYYY", "DD-MM-JJJJ")
    'DD-MM-YYYY'
    """
    return code.replace("/", "-") if "-" in own and "/" not in own else code


def _small(code: str) -> str:
    r"""A code for dates as Excel writes it: small letters, no backslash before a dash or space.

    >>> _small(r'DD\-MM\-YYYY"T"HH:MM AM/PM'), _small("[H]:MM")
    ('dd-mm-yyyy"T"hh:mm AM/PM', '[h]:mm')
    """
    return "".join(p.lower() if len(p) == 1 else p for p in _PIECES.findall(_bare(code)))


def _bare(code: str) -> str:
    r"""A code without backslashes before signs that need none.

    >>> _bare(r"[$€-413]\ #,##0")
    '[$€-413] #,##0'
    """
    return re.sub(r"\\([- ])", r"\1", code)
