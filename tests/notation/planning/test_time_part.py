import datetime as dt

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question


def _first_day(year, number):
    return DateSpan(dt.date(year, number, 1), dt.date(year, number, 1))


def test_a_part_knows_its_days_in_the_years_of_a_plan():
    part = TimePart("day", 3, _first_day)
    assert part.span(1990).start == dt.date(1990, 3, 1)
    assert part.span(2099).end == dt.date(2099, 3, 1)


def test_another_year_is_a_question():
    part = TimePart("day", 3, _first_day)
    for year in (0, 1989, 2100):
        assert part.span(year).problem == f"{year} is geen jaar tussen 1990 en 2099"


def test_a_question_has_no_dates():
    unclear = question("het jaar ontbreekt", "2020", "2021")
    assert unclear == Planning("unknown", None, None, "het jaar ontbreekt", ("2020", "2021"))
