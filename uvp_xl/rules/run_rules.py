"""Run all rules over plans; the rules over one column together, in pandera, for all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from uvp_xl.finding import SEVERITIES, Finding, Severity
from uvp_xl.rules.profile import Profile
from uvp_xl.rules.rule import ColumnRule, Hit
from uvp_xl.rules.rule_catalogue import AnyRule, all_rules
from uvp_xl.rules.rule_context import RuleContext

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Judgement:
    """A plan before its rules: the name of its file, and by which profile it is judged.

    Without a profile all rules apply, as serious as each says of itself.
    """

    context: RuleContext
    file: str
    profile: Profile = field(default_factory=lambda: Profile(""))


def findings(judgements: Sequence[Judgement], actions: pd.DataFrame) -> list[list[Finding]]:
    """What the rules find in each plan, by sheet in the order of the workbook, then by cell.

    `actions` is the frame of `schema.Actions` with the actions of all these plans, in their order.
    """
    asked = [
        [(rule, level) for rule in all_rules() if (level := each.profile.severity(rule))]
        for each in judgements
    ]
    columns = {rule: None for listed in asked for rule, _ in listed if isinstance(rule, ColumnRule)}
    failed = _failed_columns(actions, columns)
    found, first = [], 0
    for each, listed in zip(judgements, asked, strict=True):
        last = first + len(each.context.plan)
        own = {
            code: [row - first for row in rows[bisect_left(rows, first) : bisect_left(rows, last)]]
            for code, rows in failed.items()
        }
        found.append(_of_plan(each, listed, own))
        first = last
    return found


def _of_plan(
    each: Judgement,
    asked: Iterable[tuple[AnyRule, Severity]],
    failed: Mapping[str, Sequence[int]],
) -> list[Finding]:
    """What the rules find in one plan; `failed` has the actions that break a column rule."""
    found: list[Finding] = []
    for rule, level in asked:
        if isinstance(rule, ColumnRule):
            rows = failed.get(rule.code)
            hits = rule.hits(each.context, rows) if rows else ()
        else:
            hits = rule.check(each.context)
        found.extend(_findings(rule.code, level, hits, each.file))
    order = {name: place for place, name in enumerate(each.context.grids)}
    found.sort(key=lambda f: (order.get(f.sheet, len(order)), *_place(f)))
    return found


def _failed_columns(actions: pd.DataFrame, rules: Iterable[ColumnRule]) -> dict[str, list[int]]:
    """Per code of a column rule the rows of the frame that break it, in order.

    One schema for all columns: pandera's cost is per failing check, hardly per row.
    """
    import pandera.pandas as pa  # heavy, so imported where it is used

    checks: dict[str, list[pa.Check]] = {}
    for rule in rules:
        checks.setdefault(rule.column, []).append(pa.Check(rule.holds, error=rule.code))
    schema = pa.DataFrameSchema(
        {name: pa.Column(None, checks=listed, nullable=True) for name, listed in checks.items()}
    )
    try:
        schema.validate(actions[list(checks)], lazy=True)
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases
        failed: dict[str, list[int]] = {}
        for code, index in zip(cases["check"].to_list(), cases["index"].to_list(), strict=True):
            failed.setdefault(code, []).append(int(index))
        return {code: sorted(rows) for code, rows in failed.items()}
    return {}


def _findings(code: str, level: Severity, hits: Iterable[Hit], file: str) -> list[Finding]:
    """Hits with the code and severity of their rule."""
    return [Finding(code, level, file, h.sheet, h.cell, h.message, h.proposals) for h in hits]


def _place(finding: Finding) -> tuple[int, int, str, int, str]:
    """The order of findings within a sheet: by row, column and severity."""
    column = finding.cell.rstrip("0123456789")
    row = int(finding.cell[len(column) :])
    return row, len(column), column, SEVERITIES.index(finding.severity), finding.rule
