"""What a rule can look at: the plan as read, and the date at which it is judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress
from operator import attrgetter
from typing import TypeVar, cast

from uvp_xl.grid import Grid, Value, position
from uvp_xl.names.parties import NameIssue
from uvp_xl.names.register import Register
from uvp_xl.normalise.action import Action
from uvp_xl.normalise.actions import Normalised
from uvp_xl.normalise.per_value import shared
from uvp_xl.readback.settings_sheet import Settings
from uvp_xl.reference_date import ReferenceDate
from uvp_xl.rules.table_areas import TableAreas
from uvp_xl.rules.text_index import TextIndex, index_text
from uvp_xl.tables.action_table import Table, Theme
from uvp_xl.tables.candidate_columns import Recognised
from uvp_xl.tables.copied_tables import CopiedTable
from uvp_xl.tables.front_matter import Front
from uvp_xl.tables.headings import headings_with
from uvp_xl.tables.likely_columns import likely_columns
from uvp_xl.tables.unread_tables import UnreadTable, unread_tables
from uvp_xl.workbook_metadata import Metadata

T = TypeVar("T")


@dataclass(frozen=True)
class RuleContext:
    """A plan for its rules; `date` is the reference date, and `judged_at` tells who chose it.

    `read_metadata` reads notes, pictures, colours and properties; it is called only when a rule
    needs them. `copies` are the tables that repeat another sheet and do not count.
    """

    plan: Normalised
    register: Register
    front: Front
    date: dt.date
    grids: Mapping[str, Grid] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    read_metadata: Callable[[], Metadata] = Metadata
    copies: Sequence[CopiedTable] = ()
    judged_at: ReferenceDate | None = None
    _made: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, make: Callable[[RuleContext], T]) -> T:
        """Return what `make` derives from this plan; it is called once for all rules that ask."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])  # The type of a value depends on its own key.

    @property
    def reference(self) -> ReferenceDate:
        """The reference date with who chose it."""
        return self.judged_at or ReferenceDate(self.date)

    @property
    def tables(self) -> tuple[Table, ...]:
        """The action tables, in the order of the workbook."""
        return self.plan.tables

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """All actions of the plan, in the order of the workbook."""
        return tuple(Action(self.plan, index) for index in range(len(self.plan)))

    @cached_property
    def metadata(self) -> Metadata:
        """The notes, pictures and colours in the workbook, and the properties of the file."""
        return self.read_metadata()

    @cached_property
    def text_index(self) -> TextIndex:
        """All text in the workbook: in cells, notes and properties."""
        return index_text(self.grids, self.metadata)

    @cached_property
    def tables_by_sheet(self) -> Mapping[str, Sequence[Table]]:
        """The action tables by the name of their sheet; sheets without any are not in it."""
        by_sheet: dict[str, list[Table]] = {}
        for table in self.tables:
            by_sheet.setdefault(table.sheet, []).append(table)
        return by_sheet

    @cached_property
    def unread_tables(self) -> tuple[UnreadTable, ...]:
        """The tables that look like action tables but were not read, in the order of the workbook.

        Sheets that belong to no plan have none: *Register*, *Instellingen*, and what that leaves
        out.
        """
        special = (self.register.sheet, self.settings.sheet, *self.settings.left_out)
        copied = [copy.table for copy in self.copies]
        headings = headings_with(self.settings.headings)
        return tuple(
            found
            for name, grid in self.grids.items()
            if name not in special
            for found in unread_tables(
                grid,
                [
                    *self.tables_by_sheet.get(name, ()),
                    *(table for table in copied if table.sheet == name),
                ],
                headings,
            )
        )

    @cached_property
    def likely_columns(self) -> tuple[tuple[Table, Recognised], ...]:
        """The unknown columns that are probably the planning or status that their table lacks."""
        told = self.settings.headings
        return tuple(
            (table, column)
            for table in self.tables
            for column in likely_columns(self.grids[table.sheet], table, told)
        )

    @cached_property
    def table_areas(self) -> TableAreas:
        """The rows and headings of the action tables."""
        return TableAreas(self.tables)

    @cached_property
    def themes(self) -> tuple[Theme, ...]:
        """The themes, each once, in the order of the workbook."""
        listed = (theme for table in self.tables for theme in table.themes or (table.above,))
        once = {id(theme): theme for theme in listed}  # a table repeats the very same object
        return tuple(dict.fromkeys(once.values()))

    @cached_property
    def name_issues(self) -> tuple[tuple[Action, NameIssue], ...]:
        """The issues in the names of parties, each with the action in which they are written."""
        parties = self.plan.parties
        return tuple(
            (action, issue)
            for action in compress(self.actions, shared(parties, attrgetter("issues")))
            if not action.inherited_from("parties")
            for issue in action.parties.issues
        )

    def value(self, sheet: str, cell: str) -> Value:
        """Return the value of a cell as written."""
        row, column = position(cell)
        return self.grids[sheet].value(row, column) if sheet in self.grids else ""
