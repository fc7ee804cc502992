"""Formulas as Excel writes them in English, and as LibreOffice takes and gives them.

They differ in how a sheet is named (``Blad!A1``, ``$Blad.A1``) and in what stands between
arguments (``,`` and ``;``) and between the rows of a constant matrix (``;`` and ``|``).
"""

from __future__ import annotations

import re

_SHEET = r"'(?:[^']|'')+'|[^\W\d][\w.]*"
_FROM_EXCEL = re.compile(rf'(?P<text>"(?:[^"]|"")*")|(?P<sheet>{_SHEET})!|(?P<sign>[,;{{}}])')
_NAME = r"'(?:[^']|'')+'|[^\W\d]\w*"
_FROM_OFFICE = re.compile(
    rf'(?P<text>"(?:[^"]|"")*")|\$?(?P<sheet>{_NAME})\.(?=\$?[A-Z]{{1,3}}\$?\d)|(?P<sign>[;|{{}}])'
)


def to_office(formula: str) -> str:
    """A formula, or the address in a link, as LibreOffice takes it.

    >>> print(to_office('''=IF('Te laat'!A1>Plan!$B$2,"a,b",SUM({1,2;3,4}))'''))
    =IF($'Te laat'.A1>$Plan.$B$2;"a,b";SUM({1;2|3;4}))
    """
    return _translate(_FROM_EXCEL, "${}.", {",": ";"}, {",": ";", ";": "|"}, formula)


def to_excel(formula: str) -> str:
    """A formula of LibreOffice as Excel has it.

    >>> print(to_excel('''=IF($'Te laat'.A1>$Plan.$B$2;"a;b";SUM({1;2|3;4}))'''))
    =IF('Te laat'!A1>Plan!$B$2,"a;b",SUM({1,2;3,4}))
    """
    return _translate(_FROM_OFFICE, "{}!", {";": ","}, {";": ",", "|": ";"}, formula)


def _translate(
    pieces: re.Pattern[str],
    sheet: str,
    between: dict[str, str],
    in_matrix: dict[str, str],
    formula: str,
) -> str:
    """Each piece in the other's words; texts stay as they are."""
    deep = False

    def other(found: re.Match[str]) -> str:
        nonlocal deep
        if found["sheet"]:
            return sheet.format(found["sheet"])
        sign = found["sign"]
        if not sign:
            return found[0]
        if sign in "{}":
            deep = sign == "{"
            return sign
        return (in_matrix if deep else between).get(sign, sign)

    return pieces.sub(other, formula)
