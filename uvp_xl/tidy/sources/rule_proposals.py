"""The proposals of the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.finding import Finding
from uvp_xl.rules.rule_catalogue import rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.proposal_source import Source


class RuleProposals(Source):
    """The proposals in the findings; the kind of change comes from the rule."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a proposal for each finding that has one."""
        for finding in findings:
            if finding.proposals and (kind := rule(finding.rule).fixes):
                sheet, cell = finding.sheet, finding.cell
                old = context.value(sheet, cell)
                yield Proposal(kind, finding.rule, sheet, cell, old, finding.proposals)
