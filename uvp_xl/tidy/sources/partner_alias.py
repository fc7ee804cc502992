"""Known partners written as an alias, to be replaced by their name in the register."""

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
"""The columns of a table that hold partners."""


class PartnerAlias(Source):
    """Replaces each alias in a cell of parties by the name that the register prefers."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a proposal for each alias."""
        by_text: dict[str, tuple[NameIssue, ...]] = {}
        for sheet, cell, value in _party_cells(context):
            if isinstance(value, str) and value:
                if value not in by_text:
                    by_text[value] = parties.aliases(value, context.register)
                for issue in by_text[value]:
                    yield Proposal("alias", RULE, sheet, cell, value, (issue.cell,))


def _party_cells(context: RuleContext) -> Iterator[tuple[str, str, Value]]:
    """Yield the sheet, address and value of every cell of parties."""
    for table in context.tables:
        for column in COLUMNS:
            for row, value in zip(table.rows, table.values.get(column, ()), strict=False):
                yield table.sheet, table.cell(row, column), value
