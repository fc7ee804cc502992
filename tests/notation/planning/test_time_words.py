"""The table of Dutch words, held against the data of babel (CLDR)."""

import pytest
from babel.core import Locale

from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.notation.planning.time_words import MONTHS, WEEKDAYS, nth


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", ["wide", "abbreviated"])
@pytest.mark.parametrize("context", ["format", "stand-alone"])
def test_every_month_that_babel_knows(language, width, context):
    for number, name in Locale(language).months[context][width].items():
        assert MONTHS[name.lower().rstrip(".")] == number


def test_month_names_are_those_of_babel():
    assert tuple(Locale("nl").months["format"]["wide"].values()) == MONTH_NAMES


def test_weekdays_are_those_of_babel():
    names = Locale("nl").days["format"]["wide"]
    assert tuple(names[number] for number in range(7)) == WEEKDAYS


def test_other_abbreviations():
    assert {MONTHS["mrt"], MONTHS["febr"], MONTHS["sept"], MONTHS["oct"]} == {2, 3, 9, 10}


def test_weekdays_are_told_apart_by_two_letters():
    assert len({name[:2] for name in WEEKDAYS}) == 7


@pytest.mark.parametrize(
    ("text", "number"),
    [("1e", 1), ("1ste", 1), ("2de", 2), ("12", 12), ("3 e", 3), ("eerste", 1), ("laatste", 4)],
)
def test_nth(text, number):
    assert nth(text, last=4) == number
