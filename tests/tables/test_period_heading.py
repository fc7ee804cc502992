"""Headings for a period."""

import datetime as dt

import pytest

from uvp_xl.grid import CellError
from uvp_xl.notation import planning
from uvp_xl.tables.period_heading import Label, initials, is_year, label, tail


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        (2019, "2019"),
        (2020.0, "2020"),
        ("2021", "2021"),
        ("'22", "2022"),
        ("jaar 2020", "2020"),
        ("(2020)", "2020"),
        ("Q1", "Q1"),
        ("q 2", "Q2"),
        ("K3", "Q3"),
        ("kw 4", "Q4"),
        ("1e kw.", "Q1"),
        ("2e kwartaal", "Q2"),
        ("derde kwartaal 2021", "Q3 2021"),
        ("kwartaal 1", "Q1"),
        ("IV", "Q4"),
        ("ii", "Q2"),
        ("Q1 2020", "Q1 2020"),
        ("2020-Q1", "Q1 2020"),
        ("Q1-20", "Q1 2020"),
        ("Q3 (2020)", "Q3 2020"),
        ("1e helft", "eerste helft"),
        ("H2 2020", "tweede helft 2020"),
        ("tweede halfjaar", "tweede helft"),
        ("jan", "januari"),
        ("Mrt.", "maart"),
        ("september 2021", "september 2021"),
        ("okt-21", "oktober 2021"),
        (dt.date(2020, 5, 1), "mei 2020"),
    ],
)
def test_a_stretch_of_time_is_written_as_in_a_planning(heading, text):
    found = label(heading)
    assert found.text == text
    assert planning.read(text, (2020,)).kind == "period"
    assert found.in_year(1999).year == (found.year or 1999)


@pytest.mark.parametrize(
    "heading",
    ["", "Planning", "Q5", "V", "1", "13", 20, 500.5, True, "2020-2021", "2020 Q1 2021", "helft",
     "Planning 2020", "x" * 40, dt.date(2020, 5, 2), CellError("#N/B"), float("nan"), "kwartaal",
     float("inf")],
)  # fmt: skip
def test_another_heading_is_none(heading):
    assert label(heading) is None


def test_a_label_behind_the_words_of_a_heading():
    assert tail("Begroting 2020") == Label(2020, 1, 12)
    assert tail("Status Q2 2020") == Label(2020, 4, 3)
    assert tail("Status 1e kwartaal") == Label(0, 1, 3)
    assert [tail(v) for v in ("2020", "Planning", "Planning 2020-2021", 2020, "x " * 40)] == [
        None
    ] * 5


def test_labels_stand_in_the_order_of_time():
    said = [label(t) for t in ("Q4 2020", "2021", "Q1 2020", "mei 2020")]
    assert [own.text for own in sorted(said)] == ["Q1 2020", "mei 2020", "Q4 2020", "2021"]


def test_twelve_initials_are_the_months():
    assert [own.text for own in initials(list("JFMAMJJASOND"))][10] == "november"
    assert initials(list("JFM")) == initials([1] * 12) == []


def test_a_year_is_a_whole_number_in_our_time():
    assert [is_year(n) for n in (1990, 2099.0, 1989, 2100, 2020.5)] == [
        True,
        True,
        False,
        False,
        False,
    ]
