"""The actions as columns for people: Dutch headings and values, real dates and numbers.

`HEADINGS` is the one list of headings; docs/velden.md explains them. A column without any value is
left out, and so is the highest amount where it is always the lowest one as well.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal

from uvp_xl import clean_text
from uvp_xl.columns import COLUMNS, KEPT
from uvp_xl.dutch_text import PHASE_NAMES, euro
from uvp_xl.sheets.sheet_model import Content

HEADINGS: Mapping[str, str] = MappingProxyType(
    {
        "number": "Nummer",
        "theme": "Themacode",
        "theme_kind": "Soort thema",
        "theme_title": "Thema",
        "theme_objective": "Doelstelling van het thema",
        "objective": "Doel",
        "stage": "Tussenkop",
        "item": "Actiepunt",
        "measure": "Maatregel",
        "description": "Beschrijving",
        "priority": "Prioriteit",
        "portfolio_holders": "Portefeuillehouder",
        "parties": "Partijen",
        "lead": "Trekker",
        "planning_text": "Planning",
        "planning_start": "Begin",
        "planning_end": "Einde",
        "planning_kind": "Soort planning",
        "planning_original": "Oorspronkelijke planning",
        "shifted_from": "Verschoven vanaf",
        "budget_text": "Begroting",
        "budget_min": "Bedrag",
        "budget_max": "Bedrag ten hoogste",
        "budget_kind": "Soort begroting",
        "budget_per_year": "Per jaar",
        "budget_once": "Waarvan eenmalig",
        "budget_yearly": "Waarvan jaarlijks",
        "by_year": "Bedrag in",
        "coverage": "Dekking",
        "spent": "Besteed",
        "spent_text": "Besteed",
        "remaining": "Restant",
        "remaining_text": "Restant",
        "hours": "Uren",
        "status_text": "Status",
        "status": "Fase",
        "done_on": "Gereed op",
        "history": "Verloop",
        "remark": "Toelichting",
        "indicator": "Indicator",
        "baseline": "Nulmeting",
        "target": "Streefwaarde",
        "measured": "Gemeten waarde",
        "result": "Resultaat",
        "risk": "Risico",
        "help_needed": "Gevraagde hulp",
        "source": "Bron",
        "extra": "Overig",
        "inherited": "Overgenomen",
        "sheet": "Blad",
        "row": "Rij",
    }
)
"""The Dutch heading of each key of a record, in the order of the columns.

An amount and its text are one column, `by_year` a column for each year, and `extra` one for each
heading in the plan.
"""

_WORDS: Mapping[str, Mapping[object, str]] = MappingProxyType(
    {
        "theme_kind": {"priority": "prioriteit", "strategic": "strategisch thema"},
        "planning_kind": {
            "period": "periode",
            "ongoing": "doorlopend",
            "recurring": "terugkerend",
            "unknown": "onduidelijk",
            "empty": "",
        },
        "budget_kind": {
            "amount": "bedrag",
            "reserved": "p.m.",
            "existing_budget": "bestaand budget",
            "hours": "uren",
            "none": "geen kosten",
            "unknown": "onduidelijk",
            "empty": "",
        },
        "budget_per_year": {True: "ja", False: "nee", None: ""},
        "status": {phase: name.lower() for phase, name in PHASE_NAMES.items() if phase}
        | {None: ""},
    }
)
"""The Dutch values of the keys that have a value from a fixed list."""

Kind = Literal["text", "date", "amount", "number"]
_DATES = ("planning_start", "planning_end", "shifted_from", "done_on")
_AMOUNTS = ("budget_min", "budget_max", "budget_once", "budget_yearly", "spent", "remaining")
_KINDS: Mapping[str, Kind] = MappingProxyType(
    {**dict.fromkeys(_DATES, "date"), **dict.fromkeys(_AMOUNTS, "amount"), "row": "number"}
)
_TEXTS_OF_AMOUNTS = ("spent_text", "remaining_text")
_NUMBER = re.compile(r"-?\d{1,15}(?:,\d{1,10})?")
_DAY = re.compile(r"([1-9]\d?)-([1-9]\d?)-((?:19|20)\d\d)")
_OWN = "eigen kolom"
"""What distinguishes a heading of the plan from one of `HEADINGS`."""

Record = Mapping[str, Any]
"""An action as `Plan.records` returns it."""


@dataclass(frozen=True)
class ActionColumn:
    """A column: the key of its values, its heading, and a value for each action, None for none.

    A column of dates, amounts or numbers can have texts as well, where a cell is none of them.
    """

    key: str
    heading: str
    kind: Kind
    values: tuple[Content, ...]


def action_columns(records: Sequence[Record]) -> list[ActionColumn]:
    """Return the columns of all actions, without the empty ones; all of them without actions."""
    columns: list[ActionColumn] = []
    for key in HEADINGS:
        columns += _columns(key, records)
    if not records:
        return columns
    columns = [column for column in columns if any(one is not None for one in column.values)]
    bounds = {one.key: one.values for one in columns if one.key in ("budget_min", "budget_max")}
    if bounds.get("budget_min") == bounds.get("budget_max"):
        columns = [column for column in columns if column.key != "budget_max"]
    taken = {column.heading.casefold() for column in columns if column.key != "extra"}
    return [_apart(column, taken) for column in columns]


def _apart(column: ActionColumn, taken: Collection[str]) -> ActionColumn:
    """Return a column with another heading where it has that of a column of this program."""
    if column.key != "extra" or column.heading.casefold() not in taken:
        return column
    return replace(column, heading=f"{column.heading} ({_OWN})")


def _columns(key: str, records: Sequence[Record]) -> list[ActionColumn]:
    """Return the column of a key; none or several for some."""
    if key in _TEXTS_OF_AMOUNTS:
        return []
    if key == "by_year":
        return _by_year(records)
    if key == "extra":
        return _extra(records)
    values = tuple(_value(key, record) for record in records)
    column = ActionColumn(key, HEADINGS[key], _KINDS.get(key, "text"), values)
    return [_as_numbers(column) if key in KEPT else column]


def _value(key: str, record: Record) -> Content:
    """Return the value of a key as the content of a cell."""
    value = record[key]
    if key in _WORDS:
        value = _WORDS[key][value]
    elif f"{key}_text" in _TEXTS_OF_AMOUNTS:
        value = record[f"{key}_text"] if value is None else value
    elif key == "inherited":
        value = [COLUMNS[name].word for name in value]
    elif key == "history":
        value = "\n".join(f"{moment}: {text}" for moment, text in value)
    elif value and key in _DATES:
        value = dt.date.fromisoformat(value)
    if isinstance(value, list):
        value = "; ".join(value)
    return None if value == "" else value


def _by_year(records: Sequence[Record]) -> list[ActionColumn]:
    """Return a column for each year with an amount."""
    cells = [{year: _amount(low, high) for year, low, high in one["by_year"]} for one in records]
    return [
        ActionColumn(
            "by_year",
            f"{HEADINGS['by_year']} {year}",
            "amount",
            tuple(amounts.get(year) for amounts in cells),
        )
        for year in sorted({year for amounts in cells for year in amounts})
    ]


def _amount(low: float | None, high: float | None) -> Content:
    """Return an amount between two bounds, as a text where it is a range.

    >>> _amount(5000, 5000), _amount(5000, 7500), _amount(5000, None), _amount(None, None)
    (5000, '€ 5.000 - € 7.500', 'vanaf € 5.000', None)
    """
    if low == high:
        return low
    if low is None or high is None:
        return (
            f"vanaf {euro(low)}" if high is None and low is not None else f"tot {euro(high or 0)}"
        )
    return f"{euro(low)} - {euro(high)}"


def _extra(records: Sequence[Record]) -> list[ActionColumn]:
    """Return a column for each heading that only the plan has, in its order."""
    headings = dict.fromkeys(heading for record in records for heading in record["extra"])
    columns = (
        ActionColumn("extra", heading, "text", tuple(one["extra"].get(heading) for one in records))
        for heading in headings
    )
    return [_as_dates(_as_numbers(column)) for column in columns]


def _as_dates(column: ActionColumn) -> ActionColumn:
    """Return a column of which every text is a day with its dates, to be sorted by them."""
    filled = [value for value in column.values if isinstance(value, str)]
    days = {text: _day(text) for text in dict.fromkeys(filled)}
    if not filled or None in days.values():
        return column
    values = (days[value] if isinstance(value, str) else value for value in column.values)
    return replace(column, kind="date", values=tuple(values))


def _day(text: str) -> dt.date | None:
    """Return the day in a text as a cell shows it, None if it is not one.

    >>> _day("1-3-2026"), _day("31-2-2026"), _day("maart 2026")
    (datetime.date(2026, 3, 1), None, None)
    """
    if not (match := _DAY.fullmatch(text)):
        return None
    try:
        return dt.date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def _as_numbers(column: ActionColumn) -> ActionColumn:
    """Return a column of which every text is a number with its numbers, to be sorted by them."""
    filled = [value for value in column.values if isinstance(value, str)]
    if not filled or not all(map(_is_number, filled)):
        return column
    values = (_number(value) if isinstance(value, str) else value for value in column.values)
    return replace(column, kind="number", values=tuple(values))


def _is_number(text: str) -> bool:
    """Return whether a text is a number as a cell shows it: without zeros that get lost.

    >>> _is_number("12"), _is_number("12,5"), _is_number("007"), _is_number("1.2")
    (True, True, False, False)
    """
    return bool(_NUMBER.fullmatch(text)) and clean_text.text(_number(text)) == text


def _number(text: str) -> float:
    """Return the number in a text, whole where it has no decimals."""
    return float(text.replace(",", ".")) if "," in text else int(text)
