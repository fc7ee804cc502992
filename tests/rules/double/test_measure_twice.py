"""The same measure twice, also on another sheet."""

from tests.rules.plans import everything, found, with_measure
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import CellError, Grid
from uvp_xl.plan import Plan

CODE = "maatregel-dubbel"
HEAD = "| Actiepunt | Maatregel | Planning |\n"


def test_on_another_sheet() -> None:
    text = f"[1 Jeugd]\n{with_measure('Bellen')}\n[2 Wonen]\n{with_measure('bellen.')}"
    (finding,) = found(CODE, text)
    assert finding.sheet == "2 Wonen"
    assert "op blad “1 Jeugd”, cel B2" in finding.message


def test_another_planning_or_item_is_another_action() -> None:
    assert not found(CODE, f"{HEAD}| a | Bellen | 2020 |\n| a | Bellen | 2021 |")
    assert not found(CODE, f"{HEAD}| a | Bellen | 2020 |\n| b | Bellen | 2020 |")
    assert not found(CODE, f"{HEAD}| a |  | 2020 |\n| b |  | 2020 |")


def test_a_long_measure_is_the_same_at_any_item() -> None:
    long = (
        "Organiseren van jaarlijkse integrale controles op brandveiligheid van alle recreatieparken"
    )
    assert found(CODE, f"{HEAD}| a | {long} | 2020 |\n| b | {long} | 2020 |")
    assert not found(CODE, f"{HEAD}| a | {long} | 2020 |\n| b | {long} | 2021 |")


def test_an_error_of_excel_is_no_measure_that_is_there_twice():
    rows = [["Actiepunt", "Maatregel", "Planning"], *[["Drugs", CellError("#VERW!"), "2020"]] * 2]
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Drugs", rows)]))
    assert [f for f in everything(plan) if f.rule == CODE] == []
