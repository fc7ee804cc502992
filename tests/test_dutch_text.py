import datetime as dt
from typing import get_args

import pytest

from uvp_xl import dutch_text
from uvp_xl.notation.cell_reading import Phase


@pytest.mark.parametrize(
    ("date", "said"),
    [(dt.date(2020, 1, 31), "31 januari 2020"), (dt.datetime(2021, 12, 1, 8), "1 december 2021")],
)
def test_a_day_has_its_month_written_out(date: dt.date, said: str) -> None:
    assert dutch_text.day(date) == said


def test_a_moment_has_its_minutes_in_two_digits() -> None:
    assert dutch_text.moment(dt.datetime(2020, 11, 3, 14, 0)) == "3 november 2020 om 14.00 uur"


@pytest.mark.parametrize(
    ("amount", "said"),
    [(0, "0 acties"), (1, "1 actie"), (2, "2 acties"), (10_000, "10.000 acties")],
)
def test_one_is_singular_and_all_else_plural(amount: int, said: str) -> None:
    assert dutch_text.count(amount, "actie", "acties") == said


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (list("abc"), "a, b en c")]
)
def test_a_list_ends_with_en(names: list[str], said: str) -> None:
    assert dutch_text.listed(names) == said


@pytest.mark.parametrize(
    ("amount", "said"),
    [(0, "€ 0"), (1_250_000, "€ 1.250.000"), (12.5, "€ 12,50"), (999.999, "€ 1.000")],
)
def test_euros(amount: float, said: str) -> None:
    assert dutch_text.euro(amount) == said


def test_every_phase_has_a_word_of_its_own() -> None:
    assert set(dutch_text.PHASES) == {*get_args(Phase), None}
    assert len(set(dutch_text.PHASES.values())) == len(dutch_text.PHASES)
