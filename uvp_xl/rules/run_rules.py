"""Run all rules over plans; the rules over one column together, in pandera, for all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from uvp_xl.finding import SEVERITIES, Finding, Severity
from uvp_xl.rules.fold_hits import folded
from uvp_xl.rules.profile import Profile
from uvp_xl.rules.rule import AnyRule, ColumnRule
from uvp_xl.rules.rule_catalogue import all_rules
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.work_budget import Work, metered, spend

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Judgement:
    """A plan with the name of its file and the profile by which it is judged.

    Without a profile all rules apply, with their own severity.
    """

    context: RuleContext
    file: str
    profile: Profile = field(default_factory=Profile)


def findings(judgements: Sequence[Judgement], actions: pd.DataFrame) -> list[list[Finding]]:
    """Return the findings in each plan, by sheet in the order of the workbook, then by cell.

    `actions` is the frame of `schema.Actions` with the actions of all these plans, in their order.
    """
    applicable = [
        [(rule, level) for rule in all_rules() if (level := judgement.profile.severity(rule))]
        for judgement in judgements
    ]
    used = {rule: None for rules in applicable for rule, _ in rules if isinstance(rule, ColumnRule)}
    failed = _failed_rows(actions, used)
    results, first = [], 0
    for judgement, rules in zip(judgements, applicable, strict=True):
        last = first + len(judgement.context.actions)
        failed_here = {
            code: [row - first for row in rows[bisect_left(rows, first) : bisect_left(rows, last)]]
            for code, rows in failed.items()
        }
        with metered(judgement.file):
            results.append(_plan_findings(judgement, rules, failed_here))
        first = last
    return results


def _plan_findings(
    judgement: Judgement,
    rules: Iterable[tuple[AnyRule, Severity]],
    failed: Mapping[str, Sequence[int]],
) -> list[Finding]:
    """Return the findings in one plan; `failed` has the actions that break a column rule."""
    context, file = judgement.context, judgement.file
    found: list[Finding] = []
    for rule, level in rules:
        before = len(found)
        if isinstance(rule, ColumnRule):
            actions = [context.actions[index] for index in failed.get(rule.code, ())]
            hits = rule.hits(context, actions) if actions else ()
        else:
            hits = rule.check(context)
        found += [
            Finding(rule.code, level, file, hit.sheet, hit.cell, hit.message, hit.proposals)
            for hit in folded(hits)
        ]
        spend(Work.FINDINGS, len(found) - before, f"van de regel {rule.code}")
    order = {name: index for index, name in enumerate(context.grids)}
    found.sort(key=lambda f: (order.get(f.sheet, len(order)), *_order_in_sheet(f)))
    return found


def _failed_rows(actions: pd.DataFrame, rules: Iterable[ColumnRule]) -> dict[str, list[int]]:
    """Return per code of a column rule the rows of the frame that break it, in order.

    One schema for all columns: pandera's cost is per failing check, hardly per row.
    """
    import pandera.pandas as pa  # heavy, so imported where it is used

    checks: dict[str, list[pa.Check]] = {}
    for rule in rules:
        checks.setdefault(rule.frame_column or rule.column, []).append(
            pa.Check(rule.holds, error=rule.code)
        )
    schema = pa.DataFrameSchema(
        {name: pa.Column(None, checks=listed, nullable=True) for name, listed in checks.items()}
    )
    failed: dict[str, list[int]] = {}
    try:
        schema.validate(actions[list(checks)], lazy=True)
    except pa.errors.SchemaErrors as error:
        failures = error.failure_cases
        for code, index in zip(failures["check"], failures["index"], strict=True):
            failed.setdefault(code, []).append(int(index))
    return {code: sorted(rows) for code, rows in failed.items()}


def _order_in_sheet(finding: Finding) -> tuple[int, int, str, int, str]:
    """Return the sort key of a finding within its sheet: by row, column and severity."""
    column = finding.cell.rstrip("0123456789")
    row = int(finding.cell[len(column) :])
    return row, len(column), column, SEVERITIES.index(finding.severity), finding.rule
