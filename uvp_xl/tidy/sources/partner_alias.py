"""A known partner that is written by an alias: its own name in the register could stand there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.finding import Finding
from uvp_xl.grid import Value
from uvp_xl.names import parties
from uvp_xl.names.parties import NameIssue
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.proposal_source import Source

RULE = "alias"
COLUMNS = ("parties", "parties_internal", "parties_external")
"""The columns of a table in which partners stand."""


class Alias(Source):
    """Every alias in a cell of parties, with the name that the register prefers."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """A proposal for each alias."""
        known: dict[str, tuple[NameIssue, ...]] = {}
        for sheet, cell, value in _written(context):
            if isinstance(value, str) and value:
                if value not in known:
                    known[value] = parties.aliases(value, context.register)
                for slip in known[value]:
                    yield Proposal("alias", RULE, sheet, cell, value, (slip.cell,))


def _written(context: RuleContext) -> Iterator[tuple[str, str, Value]]:
    """All cells of parties."""
    for table in context.tables:
        for column in COLUMNS:
            for row, value in zip(table.rows, table.values.get(column, ()), strict=False):
                yield table.sheet, table.cell(row, column), value
