import pytest

from uvp_xl.notation.planning.forms.short_years import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("19-20", ("2019-2020",)),
        ("19/20", ("2019/2020",)),
        ("19 t/m 21", ("2019 t/m 2021",)),
        ("98-01", ("1998-2001", "98-01-2020")),
        ("03-20", ("03-2020", "2003-2020")),
        ("3/21", ("3/2021",)),
        ("11-12", ("2011-2012", "11-12-2020")),
    ],
)
def test_years_in_full_are_proposed(text, proposals):
    assert read(text, (2020,)).proposals == proposals


@pytest.mark.parametrize("text", ["2020-21", "2020/21", "2020 t/m 21", "2020 - 21"])
def test_two_years_of_which_only_one_is_short(text):
    found = read(text, ())
    assert (str(found.start), str(found.end)) == ("2020-01-01", "2021-12-31")


@pytest.mark.parametrize("text", ["2020-07", "20-19", "2020-2021", "4-4-17", "1-2", "q3"])
def test_no_short_years(text):
    assert read(text, (2020,)) is None
