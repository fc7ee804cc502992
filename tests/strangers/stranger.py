"""A stranger's plan, written as text: the cells, and beside each row what must be read from it.

    === name: what is difficult about it
    --- name of a sheet
    @each text B; lead C; end D                what holds for every action below
    Nr | Actie | Wie | Klaar voor              a row of cells; "." is an empty row
    1 | Slotenactie in Oost | wijkteam | mei 2026      => end 2026-05-31; status done
    Totaal | | |                               no "=>": this row is no action
    2 | Folder | wijkteam | later      =>?     may be read as an action, and then as what it says

A single capital letter stands for the text of that cell of the row. Cells are texts; 2026 is a
number, 2026-05-01 a date, 50% a percentage, TRUE a check box, #N/B an error; 'x is the text x, and
\\n a new line. `@merge A1:C1 B2:B4` merges cells of the sheet, `@date 2026-03-01` is the reference
date, `@say rule` and `@never rule` are findings that the plan must have, or must not have, on this
sheet. Lines that begin with ";" are remarks.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass, field
from pathlib import Path

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import CellError, Grid, Percentage, Value, area
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)
FULL = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?")


@dataclass
class Row:
    """What must be read from a row: the wanted values by field, and the column of each."""

    sheet: str
    row: int
    wanted: dict[str, str]
    columns: dict[str, int]
    optional: bool


@dataclass
class Sheet:
    """One sheet: its cells, and what must be read and reported there."""

    name: str
    cells: list[list[Value]] = field(default_factory=list)
    merges: list[str] = field(default_factory=list)
    truths: list[Row] = field(default_factory=list)
    say: list[str] = field(default_factory=list)
    never: list[str] = field(default_factory=list)

    def grid(self) -> Grid:
        return Grid(self.name, self.cells, merges=tuple(map(area, self.merges)))


@dataclass
class Stranger:
    """One plan."""

    name: str
    sheets: list[Sheet] = field(default_factory=list)
    date: dt.date = DATE

    def plan(self) -> Plan:
        name = f"{self.name.rpartition('/')[2]}.xlsx"
        return Plan(MemoryWorkbook(name, [sheet.grid() for sheet in self.sheets]))


def strangers(path: Path) -> list[Stranger]:
    """Return the plans in a file."""
    result: list[Stranger] = []
    each = ""
    for text in path.read_text(encoding="utf-8").split("\n"):
        if text.startswith("=== "):
            result.append(Stranger(f"{path.stem}/{text[4:].partition(':')[0].strip()}"))
        elif text.startswith("--- "):
            result[-1].sheets.append(Sheet(text[4:].strip()))
            each = ""
        elif text.startswith("@"):
            each = _directive(result[-1], text, each)
        elif text.strip() and not text.startswith(";"):
            _add_row(result[-1].sheets[-1], text, each)
    return result


def _directive(plan: Stranger, text: str, each: str) -> str:
    """Do what a line with "@" says; return what holds for each action from there."""
    word, _, rest = text[1:].partition(" ")
    if word == "each":
        return rest
    if word == "date":
        plan.date = dt.date.fromisoformat(rest.strip())
    else:
        values = {"merge": "merges", "say": "say", "never": "never"}[word]
        getattr(plan.sheets[-1], values).extend(rest.split())
    return each


def _add_row(sheet: Sheet, text: str, each: str) -> None:
    cells, arrow, truth = text.partition("=>")
    values = [] if cells.strip() == "." else [_value(cell.strip()) for cell in cells.split("|")]
    sheet.cells.append(values)
    if arrow:
        optional = truth.startswith("?")
        wanted = {
            word: rest.strip()
            for part in f"{each}; {truth.lstrip('?')}".split(";")
            for word, _, rest in [part.strip().partition(" ")]
            if word
        }
        columns = {w: ord(v) - 64 for w, v in wanted.items() if re.fullmatch("[A-Z]", v)}
        for word, column in columns.items():
            wanted[word] = str(values[column - 1])
        sheet.truths.append(Row(sheet.name, len(sheet.cells), wanted, columns, optional))


def _value(text: str) -> Value:
    text = text.replace("\\n", "\n")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return dt.date.fromisoformat(text)
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    if re.fullmatch(r"\d+%", text):
        return Percentage(int(text[:-1]) / 100)
    if text in ("TRUE", "FALSE"):
        return text == "TRUE"
    return CellError(text) if text == "#N/B" else text.removeprefix("'")


def days(text: str) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of 2026, 2026-Q1, 2026-H1, 2026-05, 2026-05-01 or a range.

    >>> days("2026-Q1..2026-05")[1]
    datetime.date(2026, 5, 31)
    """
    first, _, last = text.partition("..")
    return _days(first)[0], _days(last or first)[1]


def _days(text: str) -> tuple[dt.date, dt.date]:
    match = FULL.fullmatch(text)
    assert match, text
    year, (quarter, half, month, day) = int(match[1]), match.groups()[1:]
    begin = int(month or 0) or (int(quarter) * 3 - 2 if quarter else int(half or 1) * 6 - 5)
    end = begin + (0 if month else 2 if quarter else 5 if half else 11)
    if day:
        return (dt.date(year, begin, int(day)),) * 2
    return dt.date(year, begin, 1), dt.date(year, end, calendar.monthrange(year, end)[1])
