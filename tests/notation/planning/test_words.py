import pytest

from uvp_xl.notation.planning.words import MONTH_NAMES, MONTHS, WEEKDAYS, nth


def test_every_month_has_its_name_and_an_abbreviation():
    assert [MONTHS[name] for name in MONTH_NAMES] == list(range(1, 13))
    assert all(sorted(MONTHS.values()).count(number) >= 1 for number in range(1, 13))
    assert {MONTHS["mrt"], MONTHS["febr"], MONTHS["sept"], MONTHS["okt"]} == {2, 3, 9, 10}


def test_weekdays_are_told_apart_by_two_letters():
    assert len({name[:2] for name in WEEKDAYS}) == 7


@pytest.mark.parametrize(
    ("text", "number"),
    [("1e", 1), ("1ste", 1), ("2de", 2), ("12", 12), ("3 e", 3), ("eerste", 1), ("laatste", 4)],
)
def test_nth(text, number):
    assert nth(text, last=4) == number
