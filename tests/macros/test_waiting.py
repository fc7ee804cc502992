"""Waiting for Python after a click: a Python that never starts is reported.

The status bar shows whether Python runs: it is the first thing that Python writes.
"""

import pytest

from tests.macros.excel import Book, Excel

PYTHON = r"C:\Windows\py.exe"
START = "uvp-xl start. Een ogenblik."
SLOW = "uvp-xl is nog niet begonnen. Gebeurt er niets? Geef dan de opdracht uvp-xl doctor."
ALIVE = "uvp-xl: stap 1 van 4: lezen"
MESSAGE = (
    "Er is niets veranderd: uvp-xl is na een minuut nog niet begonnen. Geef in een "
    "opdrachtvenster de opdracht uvp-xl doctor, of vraag de helpdesk waarom dit programma niet "
    f"start: {PYTHON}"
)


@pytest.fixture
def excel():
    """Return an Excel after a click on a button."""
    return _excel().click()


def _excel(name="Plan '24.xlsm", **also):
    return Excel(
        Book("Plan.xlsx"),
        this=Book(name, uvp_melding="oud"),
        environment={"SystemRoot": r"C:\Windows"},
        files={PYTHON: ""},
        **also,
    )


def test_a_python_that_dies_at_its_start_is_reported_and_the_status_bar_restored(excel):
    assert (excel.status, excel.messages) == (START, [])
    assert (excel.later(19).status, excel.messages) == (START, [])
    assert (excel.later(3).status, excel.messages) == (SLOW, [])
    excel.later(60)
    assert (excel.status, excel.messages) == (False, [MESSAGE])
    assert excel.this.cells["uvp.melding"].value == MESSAGE
    assert excel.later(3600).messages == [MESSAGE]
    assert excel.waiting == []


@pytest.mark.parametrize("seconds", [1, 15, 45])
@pytest.mark.parametrize("status", [ALIVE, False])
def test_a_python_that_lives_is_left_alone(seconds, status, excel):
    excel.later(seconds).status = status
    excel.later(3600)
    assert (excel.status, excel.messages, excel.waiting) == (status, [], [])
    assert excel.this.cells["uvp.melding"].value == ""


def test_only_one_look_is_due_at_a_time_and_none_after_the_first_sign_of_life(excel):
    for _ in range(50):
        assert len(excel.waiting) == 1
        excel.later(1)
    excel.status = ALIVE
    assert excel.later(2).waiting == []


def test_a_second_click_begins_again(excel):
    excel.later(50)
    excel.click("Controleren")
    assert len(excel.waiting) == 1
    assert (excel.later(19).status, excel.messages) == (START, [])
    assert excel.later(60).messages == [MESSAGE]


def test_it_waits_while_the_user_types_and_then_reports(excel):
    excel.editing = True
    assert excel.later(600).messages == []
    excel.editing = False
    assert excel.later(1).messages == [MESSAGE]


def test_a_workbook_that_is_closed_meanwhile_does_not_stay_open_again(excel):
    excel.later(5)
    excel.close()
    excel.later(3600)
    assert not excel.this.open
    assert excel.opened_again == 1
    assert (excel.status, excel.messages, excel.waiting) == (False, [], [])


def test_work_of_the_user_is_never_closed(excel):
    excel.close()
    excel.this.saved = False
    excel.later(3600)
    assert excel.this.open
    assert (excel.status, excel.messages) == (False, [])


def test_a_workbook_that_is_closed_after_a_sign_of_life_is_never_opened_again(excel):
    excel.later(1).status = ALIVE
    excel.later(2)
    excel.close()
    assert excel.later(3600).opened_again == 0


def test_who_runs_the_look_by_hand_sees_nothing():
    excel = _excel().click("Uitkijken")
    assert (excel.this.open, excel.messages, excel.status) == (True, [], False)


def test_an_excel_that_cannot_schedule_gets_the_advice_beforehand():
    excel = _excel(refuses_to_wait=True).click()
    assert (excel.status, excel.messages, len(excel.started)) == (SLOW, [], 1)


def test_a_refused_start_is_not_waited_for():
    excel = _excel(refuses="Permission denied").click()
    assert (excel.status, excel.waiting) == (False, [])
