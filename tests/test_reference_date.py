"""Which date counts: the given one, that on Instellingen, or today; every output tells which."""

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.reports import plans
from uvp_xl import batch_check
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import date_and_profile, note
from uvp_xl.formats.text import file_lines
from uvp_xl.plan import Plan
from uvp_xl.reference_date import DateRequest, ReferenceDate, reference

TODAY = dt.date(2026, 11, 30)
DAY = dt.date(2026, 11, 1)
ROWS = [["Actiepunt", "Maatregel", "Planning", "Status"], ["a", "Bellen", "oktober 2026", "loopt"]]


def with_date(value: object = None) -> Plan:
    return Plan(plans.book(Jeugd=ROWS, Instellingen=[["Peildatum", value]] if value else [["-"]]))


@pytest.mark.parametrize(
    ("given", "on_sheet", "text"),
    [
        (dt.date(2026, 5, 1), DAY, "1 mei 2026 (opgegeven)"),
        (None, DAY, "1 november 2026 (van het blad Instellingen)"),
        (None, "1-11-2026", "1 november 2026 (van het blad Instellingen)"),
        (None, None, "30 november 2026 (vandaag)"),
    ],
)
def test_the_given_date_then_the_sheet_then_today(given, on_sheet, text):
    plan = with_date(on_sheet)
    chosen = plan.reference_date(given, TODAY)
    assert chosen.text == text
    for sheet in plan.reports(chosen):
        if sheet.name not in ("Register", "Wijzigingen", "Instellingen"):
            assert f"Peildatum {text}" in str(sheet.grid().rows[1][0]), sheet.name


def test_a_date_of_a_caller_in_python_is_only_a_date():
    assert reference(DAY) == ReferenceDate(DAY)
    assert ReferenceDate(DAY).text == "1 november 2026"
    assert reference(ReferenceDate(DAY, "given")).origin == "given"


def old(plan: Plan, date: dt.date | ReferenceDate) -> list[str]:
    return [f.message for f in plan.check(date) if f.rule == "peildatum-oud"]


def test_a_forgotten_date_is_told():
    plan = with_date(dt.date(2026, 1, 1))
    (message,) = old(plan, plan.reference_date(None, TODAY))
    assert message.startswith("De peildatum op dit blad is 1 januari 2026, 333 dagen geleden.")
    assert old(plan, plan.reference_date(dt.date(2026, 1, 1), TODAY)) == [message]
    assert old(plan, plan.reference_date(None, dt.date(2026, 4, 1))) == []  # the 90th day
    assert len(old(plan, plan.reference_date(None, dt.date(2026, 4, 2)))) == 1
    assert old(with_date(dt.date(2027, 6, 1)), TODAY) == []


def test_what_is_late_is_judged_at_the_date_on_the_sheet():
    def late(plan: Plan) -> bool:
        judged = plan.check(plan.reference_date(None, TODAY))
        return any(finding.rule == "te-laat" for finding in judged)

    assert late(with_date())
    assert not late(with_date(dt.date(2026, 10, 15)))


def saved(path: Path, on_sheet: object = None) -> str:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    if on_sheet:
        book.create_sheet("Instellingen").append(["Peildatum", on_sheet])
    book.save(path)
    return str(path)


def test_each_plan_of_a_batch_has_its_own_date(tmp_path):
    files = [saved(tmp_path / "a.xlsx", DAY), saved(tmp_path / "b.xlsx")]
    results = list(batch_check.checks(files, DateRequest(None, TODAY), jobs=1))
    assert [result.reference and result.reference.text for result in results] == [
        "1 november 2026 (van het blad Instellingen)",
        "30 november 2026 (vandaag)",
    ]
    batch = Batch(results, TODAY, "")
    assert date_and_profile(batch) == (
        "Peildatum 30 november 2026, bij 1 plan die van het blad Instellingen"
    )
    assert "Peildatum 1 november 2026 (van het blad Instellingen)." in note(results[0])
    assert "Peildatum" not in note(results[1])
    assert date_and_profile(Batch(results[:1], TODAY, "")) == (
        "Peildatum 1 november 2026 (van het blad Instellingen)"
    )
    lines = [line for line, _ in file_lines(results[0])]
    assert lines[1] == "  Peildatum 1 november 2026 (van het blad Instellingen)"
    (given,) = batch_check.checks(files[:1], DateRequest(dt.date(2026, 5, 1), TODAY))
    assert given.reference == ReferenceDate(dt.date(2026, 5, 1), "given", TODAY)
    (plain,) = batch_check.checks(files[1:], DAY)
    assert plain.reference == ReferenceDate(DAY)


def test_a_file_that_was_not_read_has_no_date():
    assert date_and_profile(Batch([FileResult("a.xlsx", error="weg")], DAY, "")) == (
        "Peildatum 1 november 2026"
    )


def test_how_soon_is_soon_is_set_on_the_sheet():
    rows = [ROWS[0], ["a", "Bellen", "december 2026", "loopt"]]
    book = plans.book(Jeugd=rows, Instellingen=[["Binnen hoeveel dagen", 30]])
    sheets = {sheet.name: sheet.grid() for sheet in Plan(book).reports(DAY)}
    texts = [str(value) for grid in sheets.values() for row in grid.rows for value in row]
    assert "Komt eraan binnen 30 dagen (tot en met 1 december 2026): 0 acties" in texts
    assert "Acties die binnen 30 dagen aflopen" in texts
