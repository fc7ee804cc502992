"""The proposals of the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.finding import Finding
from uvp_xl.rules.rule_catalogue import rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.proposal_source import Source


class OfFindings(Source):
    """What the rules propose, each with the kind of change that its rule names."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """A proposal for each finding that has one."""
        for finding in findings:
            if finding.proposals and (kind := rule(finding.rule).fixes):
                old = context.value(finding.sheet, finding.cell)
                where = finding.sheet, finding.cell
                yield Proposal(kind, finding.rule, *where, old, finding.proposals)
