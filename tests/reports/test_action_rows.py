import datetime as dt

from tests.reports import plans
from tests.reports.plans import REGISTER
from uvp_xl.grid import Value
from uvp_xl.plan import Plan
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import action_counts
from uvp_xl.reports.action_rows import HEADINGS, ActionRows, inherited_remark, planning
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.theme_titles import theme_titles
from uvp_xl.sheets.sheet_model import Cell, Link


def rows_of(plan: Plan) -> ActionRows:
    """Return the rows of the actions of a plan."""
    context = ReportContext(plan.rule_context(plans.DATE), ())
    return ActionRows(theme_titles(context.rules), action_counts(context))


def cells(plan: Plan, index: int, remark: str = "") -> tuple[Cell, ...]:
    """Return the cells of one action."""
    return rows_of(plan).cells(plan.rule_context(plans.DATE).actions[index], remark)


def planning_of(value: Value) -> object:
    """Return the content of the planning of an action that is planned as `value`."""
    return planning(planned(value).rule_context(plans.DATE).actions[0]).content


def planned(value: Value) -> Plan:
    """Return a plan of one action, planned as `value`."""
    rows = [["Maatregel", "Trekker", "Planning"], ["doen", "OOV", value]]
    return Plan(plans.book(Jeugd=rows, Register=REGISTER))


def test_the_cells_of_an_action() -> None:
    row = cells(plans.rich(), 1, inherited_remark(4))
    assert len(row) == len(HEADINGS)
    assert [cell.content for cell in row] == [
        "1 Jeugd", "Alcohol", "Controles in de horeca", "politie", "Q1 2026", "vertraagd",
        "te laat; overgenomen van rij 4", "rij 5",
    ]  # fmt: skip
    assert row[-1].link == Link("Jeugd", "B5")
    assert row[4].style == report_styles.BODY_BAD


def test_only_the_remark_differs_the_second_time() -> None:
    rows, action = rows_of(plans.rich()), plans.rich().rule_context(plans.DATE).actions[0]
    first, second = rows.cells(action), rows.cells(action, "ouders")
    assert [a == b for a, b in zip(first, second, strict=True)] == [True] * 6 + [False, True]


def test_a_year_is_a_number_a_date_a_date_and_text_stays_text() -> None:
    assert planning_of(2027) == 2027
    assert planning_of(2027.0) == 2027
    assert planning_of(dt.date(2027, 5, 1)) == dt.date(2027, 5, 1)
    assert planning_of("2027") == "2027"


def test_overdue_plannings_are_red() -> None:
    fills = {
        cells(planned(value), 0)[4].style.fill for value in (2025, dt.date(2025, 5, 1), "Q1 2025")
    }
    assert fills == {report_styles.BAD[1]}


def test_row_zero_is_not_inherited() -> None:
    assert inherited_remark(0) == ""
