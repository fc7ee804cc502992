"""A portfolio holder split over two rows: the whole name moves to the first cell."""

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
    """Joins two cells of which the second continues the first."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a proposal for each holder that is split over two rows."""
        for action, joined in context.plan.split.items():
            sheet, cell = context.plan.cell(action, "portfolio_holders")
            _, below = context.plan.cell(action + 1, "portfolio_holders")
            emptied = Edit(sheet, below, context.value(sheet, below), "")
            old, rule = context.value(sheet, cell), HolderSplit.code
            yield Proposal("indeling", rule, sheet, cell, old, (lines(joined),), (emptied,))
