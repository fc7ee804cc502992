"""Merged cells inside and outside a table."""

import pytest

from tests.rules.plans import DATE, found
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan
from uvp_xl.rules.rule_catalogue import example_grids

TABLE = "| Titel |  |  |\n| Actiepunt | Maatregel | Planning |\n| a | b | 2020 |\n|  | c | 2020 |\n"


@pytest.mark.parametrize(
    ("area", "count"), [("A3:A4", 1), ("A1:C1", 0), ("F2:F4", 0), ("A9:B9", 0)]
)
def test_only_in_the_table(area: str, count: int) -> None:
    assert len(found("cellen-samengevoegd", f"{TABLE}(samengevoegd {area})")) == count


SECTIONS = (
    "| Actiepunt | Maatregel | Wie |  |\n|  |  | intern | extern |\n| Thema 1: Jeugd |  |  |  |\n"
    "| a | b | OOV | OM |\n| Wonen |  |  |  |\n| c | d | OOV | OM |\n"
)


@pytest.mark.parametrize(
    ("area", "count"), [("A1:A2", 0), ("C1:D1", 0), ("A3:D3", 0), ("A5:D5", 0), ("A4:B4", 0)]
)
def test_headings_may_be_merged(area: str, count: int) -> None:
    assert len(found("cellen-samengevoegd", f"{SECTIONS}(samengevoegd {area})")) == count


def test_one_finding_for_a_table() -> None:
    text = f"{TABLE}|  | d | 2020 |\n| x | e | 2020 |\n|  | f | 2020 |\n"
    (finding,) = found("cellen-samengevoegd", f"{text}(samengevoegd A6:A7)\n(samengevoegd A3:A5)")
    assert (finding.cell, "en nog 1 keer" in finding.message) == ("A3", True)


def test_a_draft_may_be_laid_out_with_merges() -> None:
    grids = example_grids(f"{TABLE}(samengevoegd A3:A4)")
    plan = Plan(MemoryWorkbook("plan.xlsx", grids))
    rules = [{one.rule for one in plan.check(DATE, name)} for name in ("", "raadsvoorstel")]
    assert ["cellen-samengevoegd" in codes for codes in rules] == [False, True]
