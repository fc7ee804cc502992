import datetime as dt

from tests.reports import plans
from tests.reports.plans import REGISTER
from uvp_xl.grid import Value
from uvp_xl.plan import Plan
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import tally
from uvp_xl.reports.action_rows import HEADINGS, Listing, taken_from
from uvp_xl.reports.report_context import View
from uvp_xl.reports.theme_titles import themes
from uvp_xl.sheets.sheet_model import Link


def listing(plan: Plan, date: dt.date = plans.DATE) -> Listing:
    """The actions of a plan at a date."""
    view = View(plan.rule_context(date), plan.involvement, ())
    return Listing(view, themes(view.case), tally(view))


def planned(value: Value) -> Plan:
    """A plan of one action, planned as `value`."""
    rows = [["Maatregel", "Trekker", "Planning"], ["doen", "OOV", value]]
    return Plan(plans.book(Jeugd=rows, Register=REGISTER))


def test_the_cells_of_an_action() -> None:
    cells = listing(plans.rich()).cells(1, taken_from(4))
    assert len(cells) == len(HEADINGS)
    assert [cell.content for cell in cells] == [
        "1 Jeugd", "Alcohol", "Controles in de horeca", "politie", "Q1 2026", "vertraagd",
        "te laat; overgenomen van rij 4", "rij 5",
    ]  # fmt: skip
    assert cells[-1].link == Link("Jeugd", "B5")
    assert cells[4].style == report_styles.BODY_BAD


def test_only_the_remark_differs_the_second_time() -> None:
    made = listing(plans.rich())
    first, second = made.cells(0), made.cells(0, "ouders")
    assert [a == b for a, b in zip(first, second, strict=True)] == [True] * 6 + [False, True]


def test_a_year_is_a_number_a_date_a_date_and_text_stays_text() -> None:
    assert listing(planned(2027)).planning(0).content == 2027
    assert listing(planned(2027.0)).planning(0).content == 2027
    assert listing(planned(dt.date(2027, 5, 1))).planning(0).content == dt.date(2027, 5, 1)
    assert listing(planned("2027")).planning(0).content == "2027"


def test_what_is_late_is_red_in_each_of_these() -> None:
    fills = {
        listing(planned(value)).cells(0)[4].style.fill
        for value in (2025, dt.date(2025, 5, 1), "Q1 2025")
    }
    assert fills == {report_styles.BAD[1]}


def test_nothing_is_taken_from_row_zero() -> None:
    assert taken_from(0) == ""
