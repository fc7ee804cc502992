"""Headings for a moment at which the status was written down."""

import datetime as dt

import pytest

from uvp_xl.tables.heading_token import read
from uvp_xl.tables.moment_heading import day, divided, moment, update


@pytest.mark.parametrize(
    "headings",
    [
        ["1e berap", "2e berap", "Jaarrekening"],
        ["Marap 1", "Marap 2", "Marap 3"],
        ["1e VGR", "2e VGR", "Rekening"],
        ["Voorjaarsnota", "Zomernota", "Najaarsnota", "Jaarstukken"],
        ["eerste bestuursrapportage", "tweede bestuursrapportage"],
        ["Berap I", "Berap II"],
        ["Jaarverslag 2023", "1e berap 2024", "Berap 2 2024"],
        ["Tussenrapportage 1", "Tussenrapportage 2", "Eindrapportage"],
        ["Stand per 1-3-2024", "Stand per 1 juli 2024", "Situatie 31-12-2024"],
    ],
)
def test_in_the_order_of_time(headings):
    moments = [moment(heading) for heading in headings]
    assert None not in moments
    assert moments == sorted(moments)
    assert all((token := read(heading)).moment or token.tail for heading in headings)


@pytest.mark.parametrize(
    "heading",
    ["Q1", "2024", "Rapportages maken", "Monitor", "Bijstelling", "1-3-2024", "Rekenkamer", 5, ""],
)
def test_other_headings(heading):
    assert moment(heading) is None


@pytest.mark.parametrize(
    ("heading", "field", "text"),
    [
        ("Status 1e berap", "status", "1e berap"),
        ("Voortgang Jaarrekening 2023", "progress", "Jaarrekening 2023"),
        ("Stand van zaken per 1 juli 2024", "status", "1 juli 2024"),
        ("Update Q3 2023", "progress", "Q3 2023"),
        ("Update 1e berap", "progress", "1e berap"),
        ("Terugblik 2024", "progress", "2024"),
    ],
)
def test_a_moment_after_other_words(heading, field, text):
    token = read(heading)
    assert (token.column, token.tail.text) == (field, text)


def test_a_day():
    assert day(dt.date(2024, 12, 31)).text == "31-12-2024"
    assert day("1 juli") < day("31 dec.")
    assert (day("45-1-2024"), day("1-13-2024"), day(2024)) == (None, None, None)
    assert day("1-7-25").year == 2025
    assert (divided("Status"), update("Status Q1")) == (None, None)


def test_a_year_above_it():
    assert moment("1e VGR").in_year(2020).text == "1e VGR 2020"
    assert moment("1e VGR 2020").in_year(2021).text == "1e VGR 2020"
