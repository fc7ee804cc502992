"""The actions of a plan as a workbook for people: `uvp-xl normalise --format xlsx`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from uvp_xl.dutch_text import count
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_columns import ActionColumn, Kind, Record, action_columns
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets import own_sheets, row_height
from uvp_xl.sheets.sheet_model import Cell, Content, Sheet, Style

NAME = "Acties"
THEMES = "Thema's"
_ON_THEMES = ("theme", "theme_kind", "theme_title", "theme_objective")
_DATE = replace(report_styles.DATE, number_format="dd-mm-yyyy")
_CENTS = replace(report_styles.MONEY, number_format='"€" #,##0.00_);-"€" #,##0.00_);–_)')
_NUMBER = Style(border=report_styles.LINE, align="right", number_format="General_)")
_STYLES: dict[Kind, Style] = {
    "text": report_styles.BODY,
    "date": _DATE,
    "amount": report_styles.MONEY,
    "number": _NUMBER,
}
_ARROW = 3.0
"""The width of the button of a filter, in characters."""
_NARROWEST, _WIDEST, _OBJECTIVE = 8.0, 40.0, 90.0
_PAGE = 220.0
"""The width that is still readable on one printed page, in characters."""
_ONE_LINE = 18
"""A text up to this length is on one line, with its margins."""


def sheets(records: Sequence[Record], title: str, source: str) -> list[Sheet]:
    """Build the sheet of actions, and one of the themes if they have an objective.

    `title` is that of the plan, `source` the name of its file.
    """
    columns = action_columns(records)
    own = [column for column in columns if column.key != "theme_objective"]
    about = f"{count(len(records), 'actie', 'acties')} uit {source}"
    actions = _sheet(NAME, own, len(records), title or NAME, about)
    if not any(record["theme_objective"] for record in records):
        return [actions]
    return [actions, _sheet(THEMES, *_themes(records), title or THEMES, f"De thema's uit {source}")]


def _themes(records: Sequence[Record]) -> tuple[list[ActionColumn], int]:
    """Return the columns of the themes and how many there are."""
    counted = Counter(tuple(record[key] for key in _ON_THEMES) for record in records)
    first = {tuple(record[key] for key in _ON_THEMES): record for record in reversed(records)}
    themes = [first[theme] for theme in counted]
    columns = [one for one in action_columns(themes) if one.key in _ON_THEMES]
    return [*columns, ActionColumn("", NAME, "number", tuple(counted.values()))], len(themes)


def _sheet(name: str, columns: Sequence[ActionColumn], rows: int, title: str, about: str) -> Sheet:
    """Build a sheet with these columns below a title."""
    page = SheetBuilder([_width(column) for column in columns])
    page.add(Cell(title, report_styles.TITLE), height=24)
    page.add(Cell(about, report_styles.SUBTITLE))
    page.add(Cell(own_sheets.EXPORT, report_styles.MARKED))
    header = page.add_header(*map(_heading, columns))
    styles = [_style(column) for column in columns]
    for row in range(rows):
        values = (column.values[row] for column in columns)
        page.add(*(_cell(value, style) for value, style in zip(values, styles, strict=True)))
    keys = [column.key for column in columns]
    return replace(
        page.table(name, header),
        pages_wide=max(1, round(sum(page.widths) / _PAGE)),
        repeat_column=keys.index("measure") + 1 if "measure" in keys else 0,
    )


def _heading(column: ActionColumn) -> Cell:
    numeric = column.kind in ("amount", "number")
    style = report_styles.HEADER_NUMBER if numeric else report_styles.HEADER
    return Cell(column.heading, style)


def _style(column: ActionColumn) -> Style:
    """Return the style of the cells of a column: amounts have cents if one of them has."""
    has_cents = column.kind == "amount" and any(map(_has_cents, column.values))
    return _CENTS if has_cents else _STYLES[column.kind]


def _has_cents(value: Content) -> bool:
    return isinstance(value, float) and not value.is_integer()


def _cell(value: Content, style: Style) -> Cell:
    """Return a cell; a text in a column of numbers or dates is a text like any other."""
    return Cell(value, report_styles.BODY if isinstance(value, str) else style)


def _width(column: ActionColumn) -> float:
    """Return the width of a column: that of a short text, or less the longer its text is."""
    heading = row_height.width(column.heading) + _ARROW
    longest = max(map(len, _lines(column.values)), default=0) + 2
    if longest > _ONE_LINE:
        longest = _ONE_LINE + round((longest - _ONE_LINE) / 5)
    widest = _OBJECTIVE if column.key == "theme_objective" else _WIDEST
    return min(max(_NARROWEST, heading, longest), widest)


def _lines(values: Iterable[Content]) -> Iterator[str]:
    """Yield the lines of all texts, and a text as wide as a date or an amount."""
    for value in values:
        if isinstance(value, str):
            yield from value.split("\n")
        elif isinstance(value, int | float):
            yield f"{value:,.0f}"
        elif value is not None:
            yield "dd-mm-jjjj"
