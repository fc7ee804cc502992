"""Run all rules over a plan; the rules over one column together, in pandera."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.finding import SEVERITIES, Finding
from uvp_xl.rules.case import Case
from uvp_xl.rules.catalogue import AnyRule, all_rules
from uvp_xl.rules.rule import ColumnRule, Hit


def findings(case: Case, file: str) -> list[Finding]:
    """What all rules find, by sheet in the order of the workbook, then by cell."""
    failed = _failed_columns(case)
    found: list[Finding] = []
    for rule in all_rules():
        if isinstance(rule, ColumnRule):
            hits = rule.hits(case, failed[rule.code]) if rule.code in failed else ()
        else:
            hits = rule.check(case)
        found.extend(_findings(rule, hits, file))
    order = {name: place for place, name in enumerate(case.grids)}
    found.sort(key=lambda f: (order.get(f.sheet, len(order)), *_place(f)))
    return found


def _failed_columns(case: Case) -> dict[str, list[int]]:
    """Per code of a column rule the actions (by index) that break it.

    One schema for all columns: pandera's cost is per failing check, hardly per row.
    """
    import pandera.pandas as pa  # heavy, so imported where it is used

    checks: dict[str, list[pa.Check]] = {}
    for rule in all_rules():
        if isinstance(rule, ColumnRule):
            checks.setdefault(rule.column, []).append(pa.Check(rule.holds, error=rule.code))
    schema = pa.DataFrameSchema(
        {name: pa.Column(None, checks=listed, nullable=True) for name, listed in checks.items()}
    )
    try:
        schema.validate(case.actions[list(checks)], lazy=True)
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases
        failed: dict[str, list[int]] = {}
        for code, index in zip(cases["check"].to_list(), cases["index"].to_list(), strict=True):
            failed.setdefault(code, []).append(int(index))
        return {code: sorted(rows) for code, rows in failed.items()}
    return {}


def _findings(rule: AnyRule, hits: Iterable[Hit], file: str) -> list[Finding]:
    """Hits with the code and severity of their rule."""
    return [
        Finding(rule.code, rule.severity, file, h.sheet, h.cell, h.message, h.proposals)
        for h in hits
    ]


def _place(finding: Finding) -> tuple[int, int, str, int, str]:
    """The order of findings within a sheet: by row, column and severity."""
    column = finding.cell.rstrip("0123456789")
    row = int(finding.cell[len(column) :])
    return row, len(column), column, SEVERITIES.index(finding.severity), finding.rule
