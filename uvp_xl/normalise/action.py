"""One action of a plan, as a light view over the columns that hold all actions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from uvp_xl.columns import STATUS_COLUMNS, ColumnName
from uvp_xl.grid import Value
from uvp_xl.names.holder_names import Holders
from uvp_xl.names.parties import Parties
from uvp_xl.normalise.actions import Normalised
from uvp_xl.normalise.completions import ActionCompletion
from uvp_xl.notation.cell_reading import Budget, Planning, Status
from uvp_xl.notation.planning.forms.ticked import is_ticked
from uvp_xl.tables.action_table import Table, Theme

FINISHED = ("done", "dropped")
"""The phases in which an action can no longer be overdue."""


class Action:
    """One row of an action table. `index` is its position among all actions of the plan, from 0.

    The values stay in the columns of the plan: a full record for each of 10,000 actions would take
    longer to build than most rules take to run.
    """

    __slots__ = ("_columns", "index")

    def __init__(self, columns: Normalised, index: int) -> None:
        """View the action at `index` in the columns of a plan."""
        self._columns, self.index = columns, index

    def text(self, column: ColumnName) -> str:
        """Return the cell in a column as clean text on one line; "" if the table lacks it."""
        texts = self._columns.texts.get(column)
        return texts[self.index] if texts else ""

    def kept(self, column: ColumnName) -> str:
        """Return the text in one of the columns `KEPT`; "" if the table lacks it."""
        return self._columns.kept[column][self.index]

    def raw(self, column: ColumnName) -> Value:
        """Return the cell in a column as written; "" if the table lacks it."""
        return self._columns.raw[column][self.index]

    def cell(self, column: ColumnName) -> tuple[str, str]:
        """Return the sheet and A1 address of the cell in a column."""
        return self._columns.cell(self.index, column)

    def inherited_from(self, column: ColumnName) -> int:
        """Return the Excel row from which a column's value was taken over; 0 if it was not."""
        rows = self._columns.taken.get(column)
        return rows[self.index] if rows else 0

    @property
    def table(self) -> Table:
        """The table that the action is in."""
        return self._columns.tables[self._columns.table[self.index]]

    @property
    def row(self) -> int:
        """The Excel row."""
        return self._columns.rows[self.index]

    @property
    def theme(self) -> Theme:
        """The theme above the action."""
        return self._columns.themes[self.index]

    @property
    def item(self) -> str:
        """The item, its own or inherited from a row above; `text("item")` is only its own."""
        return self._columns.items[self.index]

    @property
    def holders(self) -> Holders:
        """The portfolio holders, its own or inherited from a row above."""
        return self._columns.holders[self.index]

    @property
    def parties(self) -> Parties:
        """The parties, its own or inherited from a row above."""
        return self._columns.parties[self.index]

    @property
    def planning(self) -> Planning:
        """The planning as read."""
        return self._columns.planning[self.index]

    @property
    def budget(self) -> Budget:
        """The budget as read."""
        return self._columns.budget[self.index]

    @property
    def status(self) -> Status:
        """The status as read; where its own column is empty, from progress or completion."""
        return self._columns.status[self.index]

    @property
    def status_text(self) -> str:
        """The text that the status was read from."""
        return self._columns.status_text(self.index)

    @property
    def status_column(self) -> ColumnName:
        """The column that the status was read from, or belongs in."""
        completion = self.completion
        if (
            completion
            and self._columns.elsewhere.get("status", {}).get(self.index) == completion.column
        ):
            return completion.column
        return "status" if self.text("status") or not self._has_progress else "progress"

    @property
    def _has_progress(self) -> bool:
        return "progress" in self.table.columns

    @property
    def completion(self) -> ActionCompletion | None:
        """What columns such as "gereed" and "afgerond op" say; None if they are empty."""
        return self._columns.completions.get(self.index)

    @property
    def done_on(self) -> dt.date | None:
        """The day on which the action was done, as far as it is known."""
        return self._columns.done_on[self.index]

    @property
    def extra(self) -> Mapping[str, str]:
        """The filled cells in the columns that are read for nothing else, by their heading."""
        return self._columns.extra[self.index]

    @property
    def has_status_column(self) -> bool:
        """Whether the table has a column of status, progress or completion at all."""
        return not STATUS_COLUMNS.isdisjoint(self.table.columns)

    @property
    def finished(self) -> bool:
        """Whether the action is done or dropped."""
        return self.status.phase in FINISHED

    def finished_by(self, date: dt.date) -> bool:
        """Return whether the action is done or dropped, and not only after `date`."""
        start, own = self.status.start, self.completion
        if own and self.status_column == own.column:
            start = own.start
        return self.finished and (start is None or start <= date)

    def overdue(self, date: dt.date) -> bool:
        """Return whether the last day is before `date` and the action is not finished.

        A tick next to the planning says that it was done then.
        """
        end = self.planning.end
        late = end is not None and end < date and not self.finished_by(date)
        return late and not is_ticked(self.text("planning"))

    def due_soon(self, date: dt.date, days: int) -> bool:
        """Return whether the last day is 0 to `days` days after `date`, and it is not finished."""
        end = self.planning.end
        return end is not None and 0 <= (end - date).days <= days and not self.finished_by(date)
