"""What the houses share: the expected record of an action, and how a municipal sheet looks.

A house is a module with `build(path)`, the records `EXPECTED`, and where its style is about them
`FINDINGS`: rule code, sheet and cell. The expected values were written by hand, from what a Dutch
reader would say that the cells mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import xlsxwriter

Record = dict[str, object]


KEPT: Record = {
    **dict.fromkeys(
        "number theme_objective description stage objective priority indicator baseline target "
        "measured result risk hours source coverage help_needed".split(),
        "",
    ),
    "spent": None,
    "spent_text": "",
    "remaining": None,
    "remaining_text": "",
    "planning_original": "",
    "shifted_from": None,
    "budget_once": None,
    "budget_yearly": None,
    "by_year": [],
    "done_on": None,
    "history": [],
    "extra": {},
}
"""The fields that an action keeps, as they are when there is nothing to keep."""


def action(
    sheet: str,
    row: int,
    theme: tuple[str, ...],
    item: str,
    measure: str,
    holders: Sequence[str] = (),
    parties: Sequence[str] = (),
    **more: Any,
) -> Record:
    """One record with all keys; `more` holds what is not empty.

    `theme` is its code, kind, title and, where it has one, objective.

    `planning` and `budget` come from the functions below, `status` is what the cell says with its
    phase, `inherited` has the columns whose value comes from a row above.
    """
    budget = more.pop("budget", money("empty", ""))
    kept = KEPT | {"theme_objective": "".join(theme[3:])} | recurrent(budget)
    record = {
        **dict(zip(("theme", "theme_kind", "theme_title"), theme, strict=False)),
        "item": item,
        "measure": measure,
        "portfolio_holders": list(holders),
        "parties": list(parties),
        "lead": more.pop("lead", ""),
        **more.pop("planning", planned("empty", "")),
        **budget,
        **dict(zip(("status_text", "status"), more.pop("status", ("", None)), strict=True)),
        "remark": more.pop("remark", ""),
        "inherited": list(more.pop("inherited", ())),
        "sheet": sheet,
        "row": row,
        **{name: more.pop(name, usual) for name, usual in kept.items()},
    }
    assert not more, more
    return record


def planned(kind: str, text: str, start: str | None = None, end: str | None = None) -> Record:
    """The four fields of a planning; `start` and `end` as yyyy-mm-dd."""
    return {
        "planning_text": text,
        "planning_start": start,
        "planning_end": end,
        "planning_kind": kind,
    }


def period(text: str, start: str | None, end: str | None) -> Record:
    """A period; an open start is None."""
    return planned("period", text, start, end)


def year(number: int) -> Record:
    """A whole year, written as four digits."""
    return period(str(number), f"{number}-01-01", f"{number}-12-31")


def money(
    kind: str,
    text: str,
    low: float | None = None,
    high: float | None = None,
    per_year: bool | None = None,
) -> Record:
    """The five fields of a budget."""
    return {
        "budget_text": text,
        "budget_min": low,
        "budget_max": high,
        "budget_kind": kind,
        "budget_per_year": per_year,
    }


def recurrent(budget: Record) -> Record:
    """The amount once or per year, where the whole budget is such an amount."""
    single = budget["budget_min"] if budget["budget_min"] == budget["budget_max"] else None
    names = {False: "budget_once", True: "budget_yearly"}
    return {name: single for often, name in names.items() if budget["budget_per_year"] is often}


def euro(text: str, low: float, high: float | None = None, per_year: bool | None = None) -> Record:
    """An amount, or a range of amounts."""
    return money("amount", text, low, low if high is None else high, per_year)


LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 16, "font_color": "#1F4E79"},
    "theme": {"bold": True, "font_size": 12, "bg_color": "#DDEBF7"},
    "head": {"bold": True, "bg_color": "#1F4E79", "font_color": "white", "border": 1},
    "text": {"text_wrap": True, "valign": "top", "border": 1},
    "free": {"text_wrap": True, "italic": True},
    "cross": {"align": "center", "valign": "vcenter", "border": 1, "bg_color": "#E2EFDA"},
    "date": {"num_format": "dd-mm-yyyy", "valign": "top", "border": 1},
    "euro": {"num_format": '"€" #,##0.00', "valign": "top", "border": 1},
    "share": {"num_format": "0%", "valign": "top", "border": 1},
    "total": {"bold": True, "top": 6, "num_format": '"€" #,##0'},
}


@contextmanager
def workbook(path: Path) -> Iterator[tuple[xlsxwriter.Workbook, dict[str, Any]]]:
    """A new workbook with its formats, closed at the end."""
    with xlsxwriter.Workbook(path) as book:
        for look in LOOKS.values():
            look.setdefault("font_name", "Calibri")
        yield book, {name: book.add_format(look) for name, look in LOOKS.items()}


def write_rows(
    sheet: Any, top: int, rows: Sequence[Sequence[Any]], look: Any, left: str = "A"
) -> None:
    """Write `rows` with their first cell at column `left`, Excel row `top`; None stays empty."""
    first = ord(left) - ord("A")
    for i, row in enumerate(rows, top - 1):
        for j, value in enumerate(row, first):
            sheet.write(i, j, value, look)
