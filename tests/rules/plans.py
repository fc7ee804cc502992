"""Small plans for testing a rule."""

import datetime as dt

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.finding import Finding
from uvp_xl.plan import Plan
from uvp_xl.rules.rule_catalogue import example_grids, example_metadata
from uvp_xl.rules.run_rules import Judgement, findings

DATE = dt.date(2020, 11, 1)


def everything(plan: Plan, date: dt.date = DATE) -> list[Finding]:
    """Return the findings of all rules in a plan, regardless of the profile."""
    return findings(Judgement(plan.rule_context(date), plan.workbook.name))


def found(code: str, text: str) -> list[Finding]:
    """Return the findings of one rule in a plan that is written as an example."""
    plan = Plan(MemoryWorkbook("voorbeeld.xlsx", example_grids(text), example_metadata(text)))
    return [finding for finding in everything(plan) if finding.rule == code]


def with_measure(measure: str, **other: str) -> str:
    """Return a plan with one action with this measure; `other` has columns by their heading."""
    cells = {"Actiepunt": "Preventie", "Maatregel": measure, "Planning": "2020"} | other
    return "\n".join("| " + " | ".join(row) + " |" for row in (cells, cells.values()))
