"""Translation of formulas between the English syntax of Excel and that of LibreOffice.

They differ in the reference to a sheet (``Blad!A1``, ``$Blad.A1``) and in the separators of
arguments (``,`` and ``;``) and of the rows of an array constant (``;`` and ``|``).
"""

from __future__ import annotations

import re

_SHEET = r"'(?:[^']|'')+'|[^\W\d][\w.]*"
_FROM_EXCEL = re.compile(rf'(?P<text>"(?:[^"]|"")*")|(?P<sheet>{_SHEET})!|(?P<sign>[,;{{}}])')
_NAME = r"'(?:[^']|'')+'|[^\W\d]\w*"
_FROM_OFFICE = re.compile(
    rf'(?P<text>"(?:[^"]|"")*")|\$?(?P<sheet>{_NAME})\.(?=\$?[A-Z]{{1,3}}\$?\d)|(?P<sign>[;|{{}}])'
)


def to_libreoffice(formula: str) -> str:
    """Translate a formula of Excel, or the address in a link, to the syntax of LibreOffice.

    >>> print(to_libreoffice('''=IF('Te laat'!A1>Plan!$B$2,"a,b",SUM({1,2;3,4}))'''))
    =IF($'Te laat'.A1>$Plan.$B$2;"a,b";SUM({1;2|3;4}))
    """
    return _translate(_FROM_EXCEL, "${}.", {",": ";"}, {",": ";", ";": "|"}, formula)


def to_excel(formula: str) -> str:
    """Translate a formula of LibreOffice to the syntax of Excel.

    >>> print(to_excel('''=IF($'Te laat'.A1>$Plan.$B$2;"a;b";SUM({1;2|3;4}))'''))
    =IF('Te laat'!A1>Plan!$B$2,"a;b",SUM({1,2;3,4}))
    """
    return _translate(_FROM_OFFICE, "{}!", {";": ","}, {";": ",", "|": ";"}, formula)


def _translate(
    tokens: re.Pattern[str],
    sheet: str,
    outside: dict[str, str],
    in_array: dict[str, str],
    formula: str,
) -> str:
    """Translate each token; text literals stay as they are."""
    inside = False

    def translate(token: re.Match[str]) -> str:
        nonlocal inside
        if token["sheet"]:
            return sheet.format(token["sheet"])
        sign = token["sign"]
        if not sign:
            return token[0]
        if sign in "{}":
            inside = sign == "{"
            return sign
        return (in_array if inside else outside).get(sign, sign)

    return tokens.sub(translate, formula)
