"""The conversion of text that is written to a cell, as if a user typed it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from tests.excel.model.language import ENGLISH, Language
from tests.excel.model.values import ERRORS, Fault

ERROR_ORDER = ("#N/A", "#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!")


def typed(text: str, language: Language, year: int = 2026) -> tuple[Any, str]:
    """Return the value that Excel converts the text to, and the number format of the cell."""
    bare = text.strip()
    return (
        _word(bare.upper(), language)
        or _number(bare, language)
        or _date(bare, language, year)
        or (text, "")
    )


def _word(word: str, language: Language) -> tuple[Any, str] | None:
    """Parse "WAAR" and "#N/B"."""
    if word in (language.true, ENGLISH.true):
        return True, ""
    if word in (language.false, ENGLISH.false):
        return False, ""
    if word in language.errors:
        word = ERROR_ORDER[language.errors.index(word)]
    return (Fault(word), "") if word in ERRORS else None


def _number(text: str, language: Language) -> tuple[float, str] | None:
    """Parse "1.234,5", "€ 12", "10%", "1e5" and "(12)"."""
    t, d = re.escape(language.thousands), re.escape(language.decimal)
    result = re.fullmatch(
        rf"(?P<neg>\()?\s*(?P<money>[€$])?\s*(?P<sign>[-+])?\s*(?P<money2>[€$])?\s*"
        rf"(?P<whole>\d{{1,3}}(?:{t}\d{{3}})+|\d*)(?:{d}(?P<part>\d*))?(?P<exp>[eE][-+]?\d+)?"
        rf"\s*(?P<per>%)?(?P<end>\))?",
        text,
    )
    if result is None or not (result["whole"] or result["part"]):
        return None
    if bool(result["neg"]) != bool(result["end"]):
        return None
    whole = result["whole"].replace(language.thousands, "") or "0"
    number = float(f"{whole}.{result['part'] or 0}{result['exp'] or ''}")
    number *= -1 if result["sign"] == "-" or result["neg"] else 1
    if result["per"]:
        return number / 100, "0.00%" if result["part"] else "0%"
    if result["money"] or result["money2"]:
        return number, "#,##0.00 €" if "€" in text else "$#,##0.00"
    if result["exp"]:
        return number, "0.00E+00"
    return number, "#,##0" if language.thousands in text else ""


def _date(text: str, language: Language, year: int) -> tuple[float, str] | None:
    """Parse "3-4", "3-4-2020", "1 mei", "mei 2020" and "12:30"."""
    if result := re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", text):
        hours, minutes, seconds = (int(part or 0) for part in result.groups())
        return (hours * 3600 + minutes * 60 + seconds) / 86400, "h:mm"
    if result := re.fullmatch(r"(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?", text):
        one, two = int(result[1]), int(result[2])
        day, month = (one, two) if language.order == "dmy" else (two, one)
        return _serial(result[3], month, day, year, "dd-mm-yyyy" if result[3] else "d-mmm")
    if result := re.fullmatch(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})", text):
        return _serial(result[1], int(result[2]), int(result[3]), year, "dd-mm-yyyy")
    return _month(text.lower(), language, year)


def _month(text: str, language: Language, year: int) -> tuple[float, str] | None:
    """Parse "1 mei", "1 mei 2020" and "mei 2020"."""
    months = {name: number for number, name in enumerate(language.months, 1)}
    result = re.fullmatch(r"(\d{1,2})[- ]([a-z]{3})[a-z]*\.?(?:[- ](\d{2}|\d{4}))?", text)
    if result and result[2] in months:
        code = "d-mmm-yy" if result[3] else "d-mmm"
        return _serial(result[3], months[result[2]], int(result[1]), year, code)
    result = re.fullmatch(r"([a-z]{3})[a-z]*\.?[- ](\d{2}|\d{4})", text)
    if result and result[1] in months:
        return _serial(result[2], months[result[1]], 1, year, "mmm-yy")
    return None


def _serial(
    year: str | None, month: int, day: int, now: int, code: str
) -> tuple[float, str] | None:
    full = now if not year else int(year) if len(year) == 4 else 2000 + int(year)
    try:
        days = (dt.date(full, month, day) - dt.date(1899, 12, 30)).days
    except ValueError:
        return None
    return (float(days), code) if days > 0 else None
