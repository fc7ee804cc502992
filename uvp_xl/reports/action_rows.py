"""Actions in a list: the cells that describe an action on every sheet that names one."""

from __future__ import annotations

import datetime as dt

from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import Tally
from uvp_xl.reports.report_context import View
from uvp_xl.reports.theme_titles import Themes
from uvp_xl.sheets.sheet_model import Cell

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
"""The headings of the cells that `Listing.cells` gives."""

LATE = "te laat"


class Listing:
    """The actions of a plan as rows of cells; what an action is named with is made once."""

    def __init__(self, view: View, themes: Themes, tally: Tally) -> None:
        """Describe the actions of `view`."""
        self._view, self._themes, self._tally = view, themes, tally
        self._statuses: list[str] = view.case.plan.status_texts
        self._known: dict[int, tuple[Cell, ...]] = {}

    def cells(self, action: int, remark: str = "") -> tuple[Cell, ...]:
        """An action below the `HEADINGS`; the remark stands behind "te laat"."""
        if action not in self._known:
            self._known[action] = (
                self.theme(action),
                *self.what(action),
                self.said(action, "lead"),
                self.planning(action, late=action in self._tally.late),
                self.status(action),
            )
        remarks = (LATE if action in self._tally.late else "", remark)
        said = Cell("; ".join(filter(None, remarks)), report_styles.REMARK)
        return *self._known[action], said, self.place(action)

    def theme(self, action: int) -> Cell:
        """The code and title of its theme."""
        return Cell(self._themes.names[self._themes.of[action]], report_styles.BODY)

    def place(self, action: int) -> Cell:
        """The row of the action, with a link to its measure.

        The text is short because LibreOffice does not wrap a text with a link.
        """
        row = self._view.case.plan.rows[action]
        return Cell(f"rij {row}", report_styles.SHORT_LINK, self._view.link(action))

    def what(self, action: int) -> tuple[Cell, Cell]:
        """The item and the measure."""
        return Cell(self._view.case.plan.items[action], report_styles.BODY), self.said(
            action, "measure"
        )

    def said(self, action: int, column: str) -> Cell:
        """What the table says in a column, on one line."""
        return Cell(self._view.case.plan.texts[column][action], report_styles.BODY)

    def planning(self, action: int, late: bool = False) -> Cell:
        """The planning as written, a year as a number and a date as a date; red for `late`."""
        value = self._view.case.plan.raw["planning"][action]
        if isinstance(value, dt.date):
            return Cell(value, report_styles.DATE_BAD if late else report_styles.DATE)
        if isinstance(value, int | float) and value == int(value):
            return Cell(int(value), report_styles.YEAR_BAD if late else report_styles.YEAR)
        text = self._view.case.plan.texts["planning"][action]
        return Cell(text, report_styles.BODY_BAD if late else report_styles.BODY)

    def status(self, action: int) -> Cell:
        """The status as written."""
        return Cell(self._statuses[action], report_styles.BODY)


def taken_from(row: int) -> str:
    """That a value was taken over from a row above; "" when it was not (row 0).

    >>> taken_from(6)
    'overgenomen van rij 6'
    """
    return f"overgenomen van rij {row}" if row else ""
