"""The columns of an action table, each declared once; `heading_vocabulary` has their headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

ColumnName = Literal[
    "number",
    "theme",
    "item",
    "measure",
    "portfolio_holders",
    "parties",
    "parties_internal",
    "parties_external",
    "parties_more",
    "lead",
    "planning",
    "planning_start",
    "planning_end",
    "budget",
    "status",
    "done",
    "percentage_done",
    "done_on",
    "progress",
    "remark",
    "planning_original",
    "budget_once",
    "budget_yearly",
    "objective",
    "priority",
    "indicator",
    "baseline",
    "target",
    "measured",
    "result",
    "risk",
    "hours",
    "source",
    "coverage",
    "help_needed",
    "spent",
    "remaining",
]
"""Every column that a table can have; mypy checks each use of a name against this list."""

Content = Literal[
    "label",
    "text",
    "names",
    "period",
    "amount",
    "status",
    "completion",
    "progress",
    "remark",
    "kept",
]
"""What the cells of a column hold. Rules and readers choose their columns by it.

A label (a number, a theme) says nothing about an action by itself. A text must be complete, a
remark can be anything. Progress is a status, a percentage or a story. Completion is a tick, yes or
no, a percentage, or the day on which it was done. What is kept stays with the action as written.
"""


class Column(NamedTuple):
    """One column: its content, and its name in messages with the article ("de trekker").

    `part_of` is the column that it can replace or complete; a part has no name in messages. Below
    a filled cell of an `inheritable` column, empty cells take over its value.
    """

    name: ColumnName
    content: Content
    dutch: str = ""
    part_of: ColumnName | None = None
    inheritable: bool = False

    @property
    def word(self) -> str:
        """The name in messages without its article."""
        return self.dutch.partition(" ")[2]


COLUMNS: Mapping[str, Column] = MappingProxyType(
    {
        column.name: column
        for column in (
            Column("number", "label", "het nummer"),
            Column("theme", "label", "het thema"),
            Column("item", "text", "het actiepunt", inheritable=True),
            Column("measure", "text", "de maatregel"),
            Column("portfolio_holders", "names", "de portefeuillehouder", inheritable=True),
            Column("parties", "names", "de partijen", inheritable=True),
            Column("parties_internal", "names", part_of="parties"),
            Column("parties_external", "names", part_of="parties"),
            Column("parties_more", "names", part_of="parties"),
            Column("lead", "names", "de trekker"),
            Column("planning", "period", "de planning"),
            Column("planning_start", "period", part_of="planning"),
            Column("planning_end", "period", part_of="planning"),
            Column("budget", "amount", "de begroting"),
            Column("status", "status", "de status"),
            Column("done", "completion", part_of="status"),
            Column("percentage_done", "completion", part_of="status"),
            Column("done_on", "completion", part_of="status"),
            Column("progress", "progress", "de voortgang"),
            Column("remark", "remark", "de toelichting"),
            Column("planning_original", "period", part_of="planning"),
            Column("budget_once", "amount", part_of="budget"),
            Column("budget_yearly", "amount", part_of="budget"),
            Column("objective", "kept", "het doel"),
            Column("priority", "kept", "de prioriteit"),
            Column("indicator", "kept", "de indicator"),
            Column("baseline", "kept", "de nulmeting"),
            Column("target", "kept", "de streefwaarde"),
            Column("measured", "kept", "de gemeten waarde"),
            Column("result", "kept", "het resultaat"),
            Column("risk", "kept", "het risico"),
            Column("hours", "kept", "de uren"),
            Column("source", "kept", "de bron"),
            Column("coverage", "kept", "de dekking"),
            Column("help_needed", "kept", "de gevraagde hulp"),
            Column("spent", "kept", "de besteding"),
            Column("remaining", "kept", "het restant"),
        )
    }
)


def columns_of(*contents: Content) -> tuple[ColumnName, ...]:
    """Return the columns with one of these contents, in order and without their parts.

    >>> columns_of("text", "remark")
    ('item', 'measure', 'remark')
    """
    return tuple(c.name for c in COLUMNS.values() if c.content in contents and not c.part_of)


PARTS: Mapping[str, tuple[ColumnName, ...]] = MappingProxyType(
    {
        whole: tuple(column.name for column in COLUMNS.values() if column.part_of == whole)
        for whole in dict.fromkeys(c.part_of for c in COLUMNS.values() if c.part_of)
    }
)
"""The columns that can replace a column, or stand next to it, in reading order."""


def with_parts(names: Iterable[ColumnName]) -> tuple[ColumnName, ...]:
    """Return columns followed by their parts.

    >>> with_parts(["item", "planning"])
    ('item', 'planning', 'planning_start', 'planning_end', 'planning_original')
    """
    names = tuple(names)
    return (*names, *(part for name in names for part in PARTS.get(name, ())))


ACTION_COLUMNS = tuple(
    column.name
    for column in COLUMNS.values()
    if column.content not in ("label", "kept") and not column.part_of
)
"""The columns that an action consists of."""

KEPT = ("number", *columns_of("kept"))
"""The columns of known kinds that stay with an action as they are written."""

COMPLETION = PARTS["status"]
"""The columns with whether, how far and when an action was done."""

STATUS_COLUMNS: frozenset[str] = frozenset(("status", "progress", *COMPLETION))
"""The columns that can have the status of an action."""

INHERITABLE = tuple(column.name for column in COLUMNS.values() if column.inheritable)
"""The columns whose value a continuation row takes over from a row above it."""

NAMING_COLUMNS = tuple(name for name in with_parts(columns_of("names")) if name != "parties_more")
"""The columns, without the third one of parties, in which people or organisations are named."""
