"""Formulas: moving them to another cell or workbook, and evaluating simple ones."""

from __future__ import annotations

import re
from typing import Any

from openpyxl.formula import Tokenizer
from openpyxl.formula.translate import Translator

from tests.excel import refusal
from tests.excel.model.area import text as address
from tests.excel.model.language import ENGLISH, Language

MAX_FORMULA = 8192
MAX_LITERAL = 255
"""Specifications and limits: a formula has at most 8,192 characters, a text in it 255 (support.
microsoft.com/office/excel-specifications-and-limits)."""
_STRING = re.compile(r'"((?:[^"]|"")*)"')
_SHEET = re.compile(r"^('(?:[^']|'')+'|[^'!\[\]:]+)!(.+)$")


def accept(formula: str) -> None:
    """Raise 1004 where Excel would."""
    if len(formula) > MAX_FORMULA:
        raise refusal.undefined()
    if any(len(result.replace('""', '"')) > MAX_LITERAL for result in _STRING.findall(formula)):
        raise refusal.undefined()
    if _STRING.sub("", formula).count("(") != _STRING.sub("", formula).count(")"):
        raise refusal.undefined()


def english(text: str, spoken: Language) -> str:
    """Return a formula or criterion of a call in the language of the call, in English.

    In a list of arguments the sign must be that of the language; another one raises.
    """
    if not text.startswith("=") or spoken is ENGLISH or spoken.list == ",":
        return text
    parts = re.split(r'("(?:[^"]|"")*")', text)
    for at in range(0, len(parts), 2):
        if "," in parts[at] and "(" in text:
            raise refusal.undefined()
        parts[at] = parts[at].replace(spoken.list, ",")
    return "".join(parts)


def moved(formula: str, origin: tuple[int, int], target: tuple[int, int], book: str = "") -> str:
    """Return a formula copied from `origin` to `target`: what is relative stays so.

    Copied to another workbook, what points at another sheet comes to point at the file `book`
    (support.microsoft.com/office/create-an-external-reference; the usual trap of copied sheets).
    """
    if origin != target:
        first, then = (
            address((*position, *position), False, False) for position in (origin, target)
        )
        formula = Translator(formula, origin=first).translate_formula(then)
    if not book:
        return formula
    tokens = Tokenizer(formula)
    result = "="
    for token in tokens.items:
        sheet = _SHEET.match(token.value) if token.subtype == "RANGE" else None
        if sheet and "[" not in token.value:
            name = sheet[1].strip("'").replace("''", "'").replace("'", "''")
            result += f"'[{book}]{name}'!{sheet[2]}"
        else:
            result += token.value
    return result


def outcome(formula: str, look: Any) -> tuple[Any, bool]:
    """Return the result of a formula, and whether it is certain; `look` reads a cell."""
    if result := re.fullmatch(r'=HYPERLINK\("(?:[^"]|"")*"(?:,(.*))?\)', formula, re.S | re.I):
        inner = (result[1] or _STRING.search(formula)[0]).strip()
        return _simple(inner, look)
    return _simple(formula[1:], look)


def _simple(inner: str, look: Any) -> tuple[Any, bool]:
    """Return the value of a text, a number, texts joined with & or one reference."""
    inner = inner.strip()
    if re.fullmatch(r"-?\d+(\.\d+)?", inner):
        return float(inner), True
    if re.fullmatch(r'"(?:[^"]|"")*"(\s*&\s*"(?:[^"]|"")*")*', inner):
        return "".join(part.replace('""', '"') for part in _STRING.findall(inner)), True
    if inner.upper() in ("TRUE", "FALSE", "TRUE()", "FALSE()"):
        return inner.upper().startswith("TRUE"), True
    if re.fullmatch(r"(('(?:[^']|'')+'|[\w.]+)!)?\$?[A-Za-z]{1,3}\$?\d+", inner):
        return look(inner)
    return 0.0, False


def split_sheet(reference: str) -> tuple[str, str]:
    """Return the sheet and the address of "'Blad 1'!A1"; no sheet gives ""."""
    result = _SHEET.match(reference)
    if not result:
        return "", reference
    name = result[1]
    if name.startswith("'"):
        name = name[1:-1].replace("''", "'")
    return name, result[2]
