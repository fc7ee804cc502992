"""Characters without meaning: non-breaking and superfluous spaces, invisible characters."""

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
"""Used as the code of a rule: typography alone is ignored in reading and gives no finding."""


class Typography(Source):
    """Cleans headings and cells of actions; line breaks stay.

    Leftover HTML is a finding of its own, with its own proposal.
    """

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a proposal for each text that differs from its clean form."""
        for sheet, cell, value in _cells(context):
            if not isinstance(value, str) or MARKUP.search(value):
                continue
            if (cleaned_text := lines(value)) != value:
                yield Proposal("typografie", RULE, sheet, cell, value, (cleaned_text,))


def _cells(context: RuleContext) -> Iterator[tuple[str, str, Value]]:
    """Yield the headings of the tables and the cells of actions that were cleaned in reading."""
    for table in context.tables:
        for cell in map(table.heading, table.columns):
            yield table.sheet, cell, context.value(table.sheet, cell)
    for entry in cleaned(context.plan):
        yield entry.sheet, entry.cell, context.value(entry.sheet, entry.cell)
