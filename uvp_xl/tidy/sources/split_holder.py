"""A portfolio holder over two rows: the name in the first cell, the second one empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import lines
from uvp_xl.finding import Finding
from uvp_xl.rules.names.holder_split import HolderSplit
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.proposal_source import Source


class SplitHolder(Source):
    """Both cells together: the second is the continuation of the first."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """A proposal for each holder that was written over two rows."""
        for action, joined in context.plan.split.items():
            sheet, cell = context.plan.cell(action, "portfolio_holders")
            _, below = context.plan.cell(action + 1, "portfolio_holders")
            along = Edit(sheet, below, context.value(sheet, below), "")
            old, rule = context.value(sheet, cell), HolderSplit.code
            yield Proposal("indeling", rule, sheet, cell, old, (lines(joined),), (along,))
