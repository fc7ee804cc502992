"""What a rule may look at: the plan as read, and the date at which it is judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from uvp_xl.grid import Grid, Value, position
from uvp_xl.names.parties import Slip
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import Normalised
from uvp_xl.rules.text_index import Said, said
from uvp_xl.settings import Settings
from uvp_xl.tables.action_table import Table, Theme
from uvp_xl.tables.front_matter import Front
from uvp_xl.workbook_metadata import Metadata


@dataclass(frozen=True)
class Case:
    """A plan before its rules; `date` is the reference date.

    `read_metadata` tells what stands beside the cells; it is asked only when a rule wants to know.
    """

    plan: Normalised
    register: Register
    front: Front
    date: dt.date
    grids: Mapping[str, Grid] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    read_metadata: Callable[[], Metadata] = Metadata

    @property
    def tables(self) -> tuple[Table, ...]:
        """The action tables, in the order of the workbook."""
        return self.plan.tables

    @cached_property
    def metadata(self) -> Metadata:
        """What stands beside the cells: notes, pictures, colours, properties of the file."""
        return self.read_metadata()

    @cached_property
    def said(self) -> Said:
        """All that is written in the workbook, in the cells and beside them."""
        return said(self.grids, self.metadata)

    @cached_property
    def themes(self) -> tuple[Theme, ...]:
        """The themes, each once, in the order of the workbook."""
        listed = (theme for table in self.tables for theme in table.themes or (table.above,))
        once = {id(theme): theme for theme in listed}  # a table repeats the very same object
        return tuple(dict.fromkeys(once.values()))

    @cached_property
    def slips(self) -> tuple[tuple[int, Slip], ...]:
        """What is off about the parties, with the action that wrote them; heirs are left out."""
        taken = self.plan.taken.get("parties", [])
        written = (a for a, found in enumerate(self.plan.parties) if found.slips and not taken[a])
        return tuple((a, slip) for a in written for slip in self.plan.parties[a].slips)

    def value(self, sheet: str, cell: str) -> Value:
        """What is written in a cell."""
        row, column = position(cell)
        return self.grids[sheet].value(row, column) if sheet in self.grids else ""
