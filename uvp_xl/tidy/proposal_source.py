"""Sources of proposals: every class in the folder `sources` that derives from `Source`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from uvp_xl.discovery import classes
from uvp_xl.finding import KINDS, Finding
from uvp_xl.grid import position
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy import sources as package
from uvp_xl.tidy.proposal import Proposal


class Source:
    """One source of proposals."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterable[Proposal]:
        """Return the proposals for a plan, given the findings of its rules."""
        raise NotImplementedError


def all_proposals(context: RuleContext, findings: Sequence[Finding]) -> list[Proposal]:
    """Return all distinct proposals, by sheet in workbook order, then by cell."""
    proposals = dict.fromkeys(
        proposal
        for source in all_sources()
        for proposal in source.proposals(context, findings)
        if proposal.is_change
    )
    order = {name: index for index, name in enumerate(context.grids)}
    return sorted(proposals, key=lambda p: (order[p.at[0]], position(p.at[1]), KINDS.index(p.kind)))


@cache
def all_sources() -> tuple[Source, ...]:
    """Return an instance of every source."""
    return tuple(source() for source in classes(package, Source))
