"""The year in the heading of a column."""

import datetime as dt

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.names.register import Register
from uvp_xl.normalise import heading_years
from uvp_xl.normalise.actions import normalise


def plannings(text, years=()):
    """Return the planning of the actions on a sheet of a plan for these years."""
    return normalise([one(sheet(text))], Register(), years).planning


def ends(text, years=()):
    """Return the last day of the actions on a sheet of a plan for these years."""
    return [str(planning.end) for planning in plannings(text, years)]


@pytest.mark.parametrize(
    "title",
    ["Planning 2015", "Planning (2015)", "2015 planning", "Planning\n2015", "Planning jaar 2015"],
)
def test_a_year_for_its_cells(title):
    assert heading_years.year(title) == 2015


@pytest.mark.parametrize(
    "title",
    [
        "Planning",
        "Planning 2015-2018",
        "Planning 2015 t/m 2016",
        "Planning vanaf 2015",
        "Planning 2015 e.v.",
        "Planning per 1-1-2015",
        "Planning na 2015",
        "Planning 2015/2016",
        "Planning versie 2015",
        "Planning 20150",
    ],
)
def test_no_year_for_its_cells(title):
    assert heading_years.year(title) == 0


@pytest.mark.parametrize("title", ["Planning 2015", "Deadline (2015)", "Einddatum 2015"])
def test_it_completes_what_has_no_year(title):
    text = f"Maatregel|Wie|{title}\n" + "\n".join(
        f"a|b|{cell}" for cell in ("Q4", "1 mei", "heel 2015", "2e helft", "2016", "15-3", "30-2")
    )
    assert ends(text) == [
        "2015-12-31", "2015-05-01", "2015-12-31", "2015-12-31", "2016-12-31", "2015-03-15", "None",
    ]  # fmt: skip


def test_it_goes_before_the_years_of_the_plan():
    text = "Maatregel|Wie|Planning 2021\na|b|Q1"
    assert ends(text, (2020, 2021)) == ["2021-03-31"]


def test_a_year_outside_the_plan_is_left_over_and_does_not_count():
    text = "Maatregel|Wie|Planning 2018\na|b|Q1\nc|d|1-7"
    assert ends(text, (2020, 2021)) == ["None", "None"]


@pytest.mark.parametrize("cell", ["2", "2e", "II", "Q2", "2e kwartaal"])
def test_a_heading_for_quarters(cell):
    assert ends(f"Maatregel|Wie|Kwartaal 2026\na|b|{cell}") == ["2026-06-30"]


def test_start_and_end_have_headings_of_their_own():
    text = "Maatregel|Wie|Start 2025|Eind 2025\na|b|Q2|1-9\nc|d|maart|"
    first, second = plannings(text)
    assert (first.start, first.end) == (dt.date(2025, 4, 1), dt.date(2025, 9, 1))
    assert (second.kind, second.start) == ("ongoing", dt.date(2025, 3, 1))


def test_the_day_on_which_it_was_done():
    text = "Maatregel|Wie|Planning 2025|Afgerond op (2025)\na|b|Q2|3 juni"
    (own,) = normalise([one(sheet(text))], Register(), ()).completions.values()
    assert own.end == dt.date(2025, 6, 3)
