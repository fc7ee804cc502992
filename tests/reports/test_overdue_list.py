import datetime as dt

from tests import reference
from tests.reports import plans
from tests.reports.plans import JEUGD, REGISTER, reports, rows
from uvp_xl.plan import Plan
from uvp_xl.reports.overdue_list import COLUMNS
from uvp_xl.sheets.sheet_model import Link, Sheet

LATE = "Goed nieuws: geen enkele actie is te laat."
SOON = "Binnen 90 dagen hoeft er niets klaar te zijn."


def overdue(plan: Plan, date: dt.date) -> Sheet:
    """Return the sheet Te laat."""
    return reports(plan, date)["Te laat"]


def test_the_reference_plan_has_25_late_and_13_that_are_due() -> None:
    listed = rows(overdue(reference.plan(), reference.DATE))
    assert listed[4] == list(COLUMNS)
    assert listed[5] == ["Te laat: 25 acties"]
    assert listed[31] == ["Komt eraan binnen 90 dagen (tot en met 30 januari 2021): 13 acties"]
    assert len(listed) == 45
    assert rows(overdue(reference.plan(), dt.date(2021, 1, 1)))[5] == ["Te laat: 38 acties"]


def test_a_row_says_all_about_its_action() -> None:
    listed = rows(overdue(plans.rich(), plans.DATE))
    assert listed[6] == [
        76, dt.date(2026, 3, 31), "1 Jeugd", "Alcohol", "Controles in de horeca",
        "burgemeester; wethouder Jeugd", "politie", "Q1 2026", "vertraagd", "rij 5",
    ]  # fmt: skip
    links = [c.link for _, c in plans.cells(overdue(plans.rich(), plans.DATE)) if c.link]
    assert links[1:] == [Link("Jeugd", "B5"), Link("Wijk", "B7")]


def test_the_latest_comes_first_and_what_is_due_soonest() -> None:
    planned = {
        "een": 2025, "twee": 2023, "drie": 2024,
        "vier": "augustus 2026", "vijf": "juli 2026", "zes": 2026,
    }  # fmt: skip
    table = [["Maatregel", "Trekker", "Planning"], *([m, "OOV", p] for m, p in planned.items())]
    listed = rows(overdue(Plan(plans.book(Jeugd=table, Register=REGISTER)), plans.DATE))
    assert [row[3] for row in listed[6:9]] == ["twee", "drie", "een"]
    assert [(row[0], row[3]) for row in listed[10:]] == [(46, "vijf"), (77, "vier")]


def test_what_ends_today_is_not_late_but_due() -> None:
    plan = Plan(plans.book(Jeugd=[["Maatregel", "Trekker", "Planning"], ["nu", "OOV", plans.DATE]]))
    listed = rows(overdue(plan, plans.DATE))
    assert listed[5:8] == [["Te laat: 0 acties"], [LATE], listed[7]]
    assert listed[8][0] == 0


def test_nothing_late_and_nothing_due_is_good_news() -> None:
    listed = rows(overdue(Plan(plans.book(Jeugd=JEUGD)), dt.date(2020, 1, 1)))
    assert listed[5:] == [
        ["Te laat: 0 acties"],
        [LATE],
        ["Komt eraan binnen 90 dagen (tot en met 31 maart 2020): 0 acties"],
        [SOON],
    ]


def test_dates_are_dates_and_days_are_numbers() -> None:
    sheet = overdue(plans.rich(), plans.DATE)
    cells = dict(plans.cells(sheet))
    assert cells["B7"].content == dt.date(2026, 3, 31)
    assert cells["A7"].style.number_format.startswith('#,##0" te laat"')
    assert (sheet.freeze, sheet.repeat) == ((6, 1), (5, 5))
