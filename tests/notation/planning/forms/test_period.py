import datetime as dt

from uvp_xl.notation.planning.forms.period import read


def test_a_period_from_first_to_last_day():
    found = read("jan t/m mrt 2020", ())
    assert found.kind == "period"
    assert (found.start, found.end) == (dt.date(2020, 1, 1), dt.date(2020, 3, 31))


def test_a_question():
    assert read("q5 2020", ()).kind == "unknown"


def test_another_text():
    assert read("vanaf 2020", ()) is None
