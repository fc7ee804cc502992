from tests.reports import plans
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan
from uvp_xl.reports.checklist import OPEN, REMARKS, STYLES


def test_what_is_left_comes_first_and_nothing_is_left_out():
    plan = plans.rich()
    sheet = plans.reports(plan)["Controlelijst"]
    outcomes = [row[0] for row in sheet.grid().rows if row[0] in STYLES]
    assert outcomes == sorted(outcomes, key=list(STYLES).index)
    assert len(outcomes) == len(plan.verdict(plans.DATE).checklist)
    found = plan.check(plans.DATE)
    assert outcomes.count(OPEN) == len({f.rule for f in found if f.severity != "opmerking"})
    assert outcomes.count(REMARKS) == len({f.rule for f in found if f.severity == "opmerking"}) > 0


def test_what_was_switched_off_is_named():
    rows = [["Actiepunt", "Maatregel", "Planning"], ["Jeugd", "Bellen", "2020"]]
    own = Grid("Instellingen", [["Profiel", "raadsvoorstel"], ["trekker-ontbreekt", "uit"]])
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", rows), own]))
    outcomes = [row[0] for row in plans.reports(plan)["Controlelijst"].grid().rows]
    assert "Uitgezet of lichter gemaakt op het blad Instellingen: trekker-ontbreekt." in outcomes
