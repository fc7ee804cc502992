"""A planning from two cells."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.grid import SeenText
from uvp_xl.normalise.start_and_end import END, START, read
from uvp_xl.notation import planning

YEARS = (2020, 2021)


@pytest.mark.parametrize(
    ("first", "last", "text", "kind", "start", "end"),
    [
        (dt.date(2020, 1, 1), dt.date(2020, 6, 30), "1-1-2020 t/m 30-6-2020", "period", "01-01",
         "06-30"),
        (2020, 2020.0, "2020", "period", "01-01", "12-31"),
        ("Q1 2020", "Q3 2020", "Q1 2020 t/m Q3 2020", "period", "01-01", "09-30"),
        ("maart", "juni 2020", "maart t/m juni 2020", "period", "03-01", "06-30"),
        ("maart 2020", "juni", "maart 2020 t/m juni", "period", "03-01", "06-30"),
        ("vanaf maart 2020", "juni 2020", "vanaf maart 2020 t/m juni 2020", "period", "03-01",
         "06-30"),
        ("mei 2020", "uiterlijk juni 2020", "mei 2020 uiterlijk juni 2020", "period", "05-01",
         "06-30"),
        ("mei 2020", "", "vanaf mei 2020", "ongoing", "05-01", None),
        ("", "mei 2020", "t/m mei 2020", "period", None, "05-31"),
        ("", "t/m mei 2020", "t/m mei 2020", "period", None, "05-31"),
        ("doorlopend", "", "doorlopend", "ongoing", None, None),
        ("", "doorlopend", "doorlopend", "ongoing", None, None),
        ("mei 2020", "doorlopend", "vanaf mei 2020, doorlopend", "ongoing", "05-01", None),
        ("mei 2020", "jaarlijks", "vanaf mei 2020, jaarlijks", "recurring", "05-01", None),
        ("jaarlijks", "jaarlijks", "jaarlijks", "recurring", None, None),
    ],
)  # fmt: skip
def test_what_is_clear(first, last, text, kind, start, end):
    found = read(first, last, YEARS)
    days = [day and f"{day:%m-%d}" for day in (found.planning.start, found.planning.end)]
    assert (found.text, found.planning.kind, *days) == (text, kind, start, end)
    assert found.column == (END if first == "" else START)


@pytest.mark.parametrize(
    ("first", "last", "column", "said"),
    [
        ("2021", "2020", END, "“2020”: het einde ligt vóór het begin (“2021”)."),
        ("n.t.b.", "2020", START, "“n.t.b.”: er staat"),
        ("2020", "?", END, "“?”: er staat"),
        ("maart", "juni", START, "“maart”: het jaar ontbreekt."),
        ("Q1 2020", "Q5 2020", END, "“Q5 2020”: er zijn vier kwartalen"),
        ("t/m 2020", "", START, "“t/m 2020”: dit is geen begin."),
        ("doorlopend", "2020", END, "“2020”: dit past niet bij het begin (“doorlopend”)."),
    ],
)
def test_what_is_a_question_stands_in_its_own_cell(first, last, column, said):
    found = read(first, last, YEARS)
    assert (found.planning.kind, found.column) == ("unknown", column)
    assert found.planning.problem.startswith(said)


@given(*[st.sampled_from([2020, "Q3 2020", "mei 2021", dt.date(2021, 8, 1), "", "1-2-2020"])] * 2)
def test_the_text_means_nothing_but_what_the_cells_mean(first, last):
    if first == last == "":
        return
    found = read(first, last, YEARS)
    if found.planning.kind != "unknown":
        again = planning.read(found.text, YEARS)
        assert again == found.planning or again.kind == "unknown"


MONTH = SeenText("maart 2026", dt.datetime(2026, 3, 1))
YEAR = SeenText("2026", dt.date(2026, 1, 1))


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        ("", MONTH, None, "2026-03-31"),
        ("", YEAR, None, "2026-12-31"),
        (MONTH, YEAR, "2026-03-01", "2026-12-31"),
        (YEAR, MONTH, "2026-01-01", "2026-03-31"),
        (dt.date(2026, 2, 5), MONTH, "2026-02-05", "2026-03-31"),
        (MONTH, dt.date(2026, 3, 15), "2026-03-01", "2026-03-15"),
        (MONTH, "", "2026-03-01", None),
    ],
)  # fmt: skip
def test_a_date_that_is_shown_without_its_day_is_that_month_or_year(first, last, start, end):
    found = read(first, last, YEARS).planning
    assert [day and str(day) for day in (found.start, found.end)] == [start, end]
    assert not found.problem


@pytest.mark.parametrize(
    ("first", "last"), [("Q1 2026", "Q3 2026 → Q4 2026"), ("", "Q3 2026 → Q4 2026")]
)
def test_a_moved_end_keeps_the_old_one(first, last):
    found = read(first, last, YEARS).planning
    assert (str(found.end), str(found.shifted_from.end)) == ("2026-12-31", "2026-09-30")


def test_a_serial_number_is_asked():
    found = read("", 46387, YEARS)
    assert (found.planning.problem, found.column) == ("“46387”: bedoelt u 31-12-2026?", END)
    assert found.planning.proposals == ("31-12-2026",)
