"""The cells that describe an action, for every sheet that lists actions."""

from __future__ import annotations

import datetime as dt

from uvp_xl.columns import COLUMNS, ColumnName
from uvp_xl.normalise.action import Action
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import ActionCounts
from uvp_xl.reports.theme_titles import ThemeTitles
from uvp_xl.sheets.sheet_model import Cell, Link

HEADINGS = (
    "Thema",
    "Actiepunt",
    "Maatregel",
    "Trekker",
    "Planning",
    "Status",
    "Bijzonderheden",
    "Naar",
)
"""The headings of the cells that `ActionRows.cells` returns."""

LATE = "te laat"
_FROM_ABOVE: tuple[ColumnName, ...] = ("lead", "planning")
"""The columns that a row never takes over of another one, but of what is written above a table."""


class ActionRows:
    """The actions of a plan as rows of cells; the cells of each action are built once."""

    def __init__(self, themes: ThemeTitles, counts: ActionCounts) -> None:
        """Describe the actions that are counted in `counts`."""
        self._themes, self._counts = themes, counts
        self._cells: dict[int, tuple[Cell, ...]] = {}

    def cells(self, action: Action, remark: str = "") -> tuple[Cell, ...]:
        """Return the cells below `HEADINGS`; the remark comes after "te laat"."""
        late = action.index in self._counts.overdue
        if action.index not in self._cells:
            self._cells[action.index] = (
                self.theme(action),
                *item_and_measure(action),
                text_cell(action, "lead"),
                planning(action, late),
                status(action),
            )
        above = (
            f"{COLUMNS[name].word} {inherited_remark(row)}"
            for name in _FROM_ABOVE
            if (row := action.inherited_from(name))
        )
        remarks = "; ".join(filter(None, (LATE if late else "", remark, *above)))
        return *self._cells[action.index], Cell(remarks, report_styles.REMARK), row_link(action)

    def theme(self, action: Action) -> Cell:
        """Return the code and title of the theme."""
        return Cell(self._themes.of(action), report_styles.BODY)


def row_link(action: Action) -> Cell:
    """Return the row of an action, with a link to its measure.

    The text is short because LibreOffice does not wrap a text with a link.
    """
    link = Link(*action.cell("measure"))
    return Cell(f"rij {action.row}", report_styles.SHORT_LINK, link)


def item_and_measure(action: Action) -> tuple[Cell, Cell]:
    """Return the item and the measure."""
    return Cell(action.item, report_styles.BODY), text_cell(action, "measure")


def text_cell(action: Action, column: ColumnName) -> Cell:
    """Return the text in a column, on one line."""
    return Cell(action.text(column), report_styles.BODY)


def planning(action: Action, late: bool = False) -> Cell:
    """Return the planning as written, a year as a number and a date as a date; red if `late`."""
    value = action.raw("planning")
    if isinstance(value, dt.date):
        return Cell(value, report_styles.DATE_BAD if late else report_styles.DATE)
    if isinstance(value, int | float) and value == int(value):
        return Cell(int(value), report_styles.YEAR_BAD if late else report_styles.YEAR)
    return Cell(action.text("planning"), report_styles.BODY_BAD if late else report_styles.BODY)


def status(action: Action) -> Cell:
    """Return the status as written."""
    return Cell(action.status_text, report_styles.BODY)


def inherited_remark(row: int) -> str:
    """Return the remark that a value is inherited from a row above; "" when it is not (row 0).

    >>> inherited_remark(6)
    'overgenomen van rij 6'
    """
    return f"overgenomen van rij {row}" if row else ""
