"""Run all rules over a plan."""

from __future__ import annotations

from dataclasses import dataclass, field

from uvp_xl.finding import SEVERITIES, Finding
from uvp_xl.rules.fold_hits import folded
from uvp_xl.rules.profile import Profile
from uvp_xl.rules.rule_catalogue import all_rules
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.work_budget import Work, metered, spend

_RANKS = {severity: rank for rank, severity in enumerate(SEVERITIES)}


@dataclass(frozen=True)
class Judgement:
    """A plan with the name of its file and the profile by which it is judged.

    Without a profile all rules apply, with their own severity.
    """

    context: RuleContext
    file: str
    profile: Profile = field(default_factory=Profile)


def findings(judgement: Judgement) -> list[Finding]:
    """Return the findings in a plan, by sheet in the order of the workbook, then by cell."""
    context, file = judgement.context, judgement.file
    found: list[Finding] = []
    with metered(file):
        for rule in all_rules():
            level = judgement.profile.severity(rule)
            if not level:
                continue
            hits = list(folded(rule.check(context)))
            if not hits:
                continue
            found += [
                Finding(rule.code, level, file, hit.sheet, hit.cell, hit.message, hit.proposals)
                for hit in hits
            ]
            spend(Work.FINDINGS, len(hits), f"van de regel {rule.code}")
    order = {name: index for index, name in enumerate(context.grids)}
    found.sort(key=lambda f: (order.get(f.sheet, len(order)), *_order_in_sheet(f)))
    return found


def _order_in_sheet(finding: Finding) -> tuple[int, int, str, int, str]:
    """Return the sort key of a finding within its sheet: by row, column and severity."""
    column = finding.cell.rstrip("0123456789")
    row = int(finding.cell[len(column) :])
    return row, len(column), column, _RANKS[finding.severity], finding.rule
