"""Number formats: Excel's English codes, and the keys of formats in LibreOffice.

The formats of a document are in the language of the program. A code is translated to it, so that
a Dutch user sees "1.000,00", and translated back when it is read.
"""

from __future__ import annotations

import re
from functools import cached_property

from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct

GENERAL = "General"
DATE, TIME, PERCENT, TEXT_TYPE, LOGICAL = 2, 4, 128, 256, 1024
"""Bits in the type of a format (com.sun.star.util.NumberFormat)."""
PER_LANGUAGE = 10_000
"""The keys of each language start at a multiple of this, with the general format."""
_TOKENS = re.compile(r'"[^"]*"|\\.|\[\$[^\]]*\]|\[[A-Za-z]{3,}\]|AM/PM|.', re.S)


class NumberFormats:
    """The number formats of one document."""

    def __init__(self, document: Uno) -> None:
        """Read the formats of the UNO `document` when they are needed."""
        self.document = document
        self._types: dict[int, int] = {}
        self._codes: dict[int, str] = {}
        self._keys: dict[str, int] = {}

    @cached_property
    def api(self) -> Uno:
        """The number formats of UNO."""
        return self.document.NumberFormats

    def key(self, code: str) -> int:
        """Return the key of a format, adding it if it is missing."""
        if code == GENERAL:
            return 0
        if code not in self._keys:
            default = struct("lang.Locale")
            self._keys[code] = self.api.addNewConverted(_quote_dashes(code), _english(), default)
            self._codes[self._keys[code]] = code
        return self._keys[code]

    def code(self, key: int) -> str:
        """Return Excel's code of a format."""
        if is_general(key):
            return GENERAL
        if key not in self._codes:
            number_format = self.api.getByKey(key)
            text, locale = number_format.FormatString, number_format.Locale
            if locale.Language != "en":
                translated = self.api.addNewConverted(text, locale, _english())
                text = _with_dashes(self.api.getByKey(translated).FormatString, text)
            dated = self.type(key) & (DATE | TIME) and not self.type(key) & LOGICAL
            self._codes[key] = _lower_case(text) if dated else _unescape(text)
        return self._codes[key]

    def type(self, key: int) -> int:
        """Return the type of a format: the bits of com.sun.star.util.NumberFormat."""
        if key not in self._types:
            self._types[key] = self.api.getByKey(key).Type
        return self._types[key]

    def default_key(self, kind: int) -> int:
        """Return the key of the default format for dates, times or Booleans."""
        return int(self.api.getStandardFormat(kind, struct("lang.Locale")))


def _english() -> Uno:
    return struct("lang.Locale", Language="en", Country="US")


def is_general(key: int) -> bool:
    """Return whether a key is that of the general format in any language."""
    return key % PER_LANGUAGE == 0


def _quote_dashes(code: str) -> str:
    r"""Quote the dashes between days, months and years.

    In Dutch a bare dash is the date separator, which becomes "/" in an Excel file.

    >>> print(_quote_dashes("dd-mm-yyyy hh:mm"), _quote_dashes("0;-0"))
    dd"-"mm"-"yyyy hh:mm 0;-0
    """
    return re.sub(r"(?<=[dmy])-(?=[dmy])", '"-"', code)


def _with_dashes(code: str, original: str) -> str:
    """Restore the dashes between days, months and years of the untranslated code.

    >>> _with_dashes("DD/MM/YYYY", "DD-MM-JJJJ")
    'DD-MM-YYYY'
    """
    return code.replace("/", "-") if "-" in original and "/" not in original else code


def _lower_case(code: str) -> str:
    r"""Convert a code for dates to Excel's style: lower case, no backslash before dash or space.

    >>> _lower_case(r'DD\-MM\-YYYY"T"HH:MM AM/PM'), _lower_case("[H]:MM")
    ('dd-mm-yyyy"T"hh:mm AM/PM', '[h]:mm')
    """
    return "".join(t.lower() if len(t) == 1 else t for t in _TOKENS.findall(_unescape(code)))


def _unescape(code: str) -> str:
    r"""Remove backslashes before characters that need none.

    >>> _unescape(r"[$€-413]\ #,##0")
    '[$€-413] #,##0'
    """
    return re.sub(r"\\([- ])", r"\1", code)
