"""Columns for years, quarters or months, joined."""

import datetime as dt

import pytest

from uvp_xl.tables.header_columns import Series
from uvp_xl.tables.period_columns import SeriesValue, field_of, read
from uvp_xl.tables.period_heading import label


def series(*labels, field="", title=""):
    """Build columns from A with these headings."""
    return Series(field, tuple((n, label(own)) for n, own in enumerate(labels, 1)), title)


YEARS = series(2019, 2020, 2021)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["x", "", "X"], SeriesValue("2019, 2021", 1)),
        (["", True, 1], SeriesValue("2020, 2021", 2)),
        (["", "nee", 0], SeriesValue("", 0)),
        (["", "Q2", ""], SeriesValue("Q2 2020", 2)),
        (["Q2", "x", ""], SeriesValue("Q2 2019, Q1 2020 t/m Q4 2020", 1)),
        (["", "maart 2020", ""], SeriesValue("maart 2020", 2)),
        (["", "maart 2021", ""], SeriesValue("2020: maart 2021", 2)),
        (["", "eind", "begin"], SeriesValue("eind 2020, begin 2021", 2)),
        (["", 500, ""], SeriesValue("2020: 500", 2)),
        (["", dt.date(2020, 3, 1), ""], SeriesValue("1-3-2020", 2)),
        (["", dt.date(2021, 3, 1), ""], SeriesValue("2020: 1-3-2021", 2)),
        (["doorlopend", "", ""], SeriesValue("doorlopend", 1)),
        (["jaarlijks", "jaarlijks", "jaarlijks"], SeriesValue("jaarlijks", 1)),
        (["", "doorlopend", ""], SeriesValue("doorlopend 2020", 2)),
        (["doorlopend", "x", ""], SeriesValue("doorlopend 2019, Q1 2020 t/m Q4 2020", 1)),
    ],
)
def test_the_crosses_of_a_planning(row, said):
    assert read(YEARS, "planning", [row]) == [said]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ([500, 600.5, ""], SeriesValue(1100.5, 1)),
        (["", "€ 500", "-"], SeriesValue("€ 500", 2)),
        (["€ 500", 600, "nihil"], SeriesValue(1100.0, 1)),
        (["€ 500", "p.m.", ""], SeriesValue("2019: € 500; 2020: p.m.", 2)),
        (["", "p.m.", ""], SeriesValue("p.m.", 2)),
        (["", "", "-"], SeriesValue("", 0)),
        (["€ 5 per jaar", "€ 5", ""], SeriesValue("2019: € 5 per jaar; 2020: € 5", 1)),
    ],
)
def test_the_amounts_of_a_budget(row, said):
    assert read(YEARS, "budget", [row]) == [said]


def test_the_last_status_counts():
    rows = [["loopt", "gereed", ""], ["", "", ""]]
    assert read(series("Q1", "Q2", "Q3"), "status", rows) == [
        SeriesValue("gereed", 2),
        SeriesValue("", 0),
    ]


@pytest.mark.parametrize(
    ("own", "rows", "field"),
    [
        (series(2020, 2021, field="budget"), [["x", ""]], "budget"),
        (series(2020, 2021), [["x", ""], ["", 500]], "planning"),
        (series(2020, 2021), [["", ""]], "planning"),
        (series(2020, 2021), [["Q1", "maart"]], "planning"),
        (series(2020, 2021), [["veel", ""]], "planning"),
        (series(2020, 2021), [[500, "€ 600"]], "budget"),
        (series(2020, 2021), [[0.5, 2]], ""),
        (series(2020, 2021, title="Aantal meldingen"), [[500, 600]], ""),
        (series("Q1", "Q2"), [[500, 600]], ""),
        (series(2020, 2021), [[1, 3], [0, 2]], ""),
        (series(2020, 2021), [[1, 0], [0, 1.0]], "planning"),
    ],
)
def test_the_cells_tell_what_a_series_is(own, rows, field):
    assert field_of(own, rows) == field
