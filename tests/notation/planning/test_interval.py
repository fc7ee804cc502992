import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.interval import Interval, parse_interval


@pytest.mark.parametrize(
    ("text", "shape", "unit"),
    [
        ("2020", "single", "year"),
        ("begin 2020", "single", "third"),
        ("2020-2021", "range", "year"),
        ("2019-2020-2021", "range", "year"),
        ("mei t/m juli 2020", "range", "month"),
        ("mei en juli 2020", "list", "month"),
        ("mei juni 2020", "list", "month"),
        ("q1 t/m q2 2020 en q4 2020", "list", "quarter"),
    ],
)
def test_shape_and_unit(text, shape, unit):
    found = parse_interval(text, ())
    assert isinstance(found, Interval)
    assert (found.shape, found.unit) == (shape, unit)


@pytest.mark.parametrize(
    "text", ["politie", "week 1 - 2 - 3 2020", "eind mei 2020", "2020 2021 q1", "q3 in q4 2020"]
)
def test_another_kind_of_text(text):
    assert parse_interval(text, ()) is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("mei 2020 t/m 2020", "2020-05-01", "2020-12-31"),
        ("november t/m eind 2020", "2020-11-01", "2020-12-31"),
        ("q1 2020, q3 en q1 2021", "2020-01-01", "2021-03-31"),
        ("2020 q3 - 2021 q1", "2020-07-01", "2021-03-31"),
        ("2019 - q2 2020", "2019-01-01", "2020-06-30"),
        ("2020-q3-q4", "2020-07-01", "2020-12-31"),
    ],
)
def test_first_start_to_last_end(text, start, end):
    found = parse_interval(text, ())
    assert (str(found.start), str(found.end)) == (start, end)


@pytest.mark.parametrize(
    "text",
    ["2020 t/m mei 2020", "2019-2022-2020", "2020, q1, 2021", "mei 2020, januari, mei 2021, q5"],
)
def test_a_question(text):
    assert isinstance(parse_interval(text, ()), Planning)


def test_a_year_missing_between_two_years():
    found = parse_interval("mei 2020, april, maart 2021", ())
    assert found.problem == "het jaar ontbreekt bij een onderdeel"
