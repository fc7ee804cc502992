"""Signs that mean nothing: hard blanks, hidden signs, blanks at the end or too many of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.clean_text import MARKUP, lines
from uvp_xl.finding import Finding
from uvp_xl.grid import Value
from uvp_xl.normalise.typography_log import cleaned
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.proposal_source import Source

RULE = "typografie"
"""Stands for the code of a rule: what only is typography is read over and is no finding."""


class Typography(Source):
    """Headings and cells of actions without their odd signs; line breaks stay.

    Leftovers of HTML are a finding of their own, with its own proposal.
    """

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """A proposal for each text that is not read as it is written."""
        for sheet, cell, value in _written(context):
            if not isinstance(value, str) or MARKUP.search(value):
                continue
            if (said := lines(value)) != value:
                yield Proposal("typografie", RULE, sheet, cell, value, (said,))


def _written(context: RuleContext) -> Iterator[tuple[str, str, Value]]:
    """The headings of the tables, and the cells of actions that were not read as written."""
    for table in context.tables:
        for cell in map(table.heading, table.columns):
            yield table.sheet, cell, context.value(table.sheet, cell)
    for found in cleaned(context.plan):
        yield found.sheet, found.cell, context.value(found.sheet, found.cell)
