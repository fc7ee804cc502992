import pytest

from uvp_xl.notation.planning.tokenizer import scan
from uvp_xl.notation.planning.year_inference import inherited, join


def _years(text, *, year_first=False):
    return [item.part.year for item in join(scan(text), year_first=year_first)]


@pytest.mark.parametrize("text", ["q3 2021", "q3-2021", "q3/2021", "q3, 2021", "q3 van 2021"])
def test_a_year_behind_its_part(text):
    assert _years(text) == [2021]


@pytest.mark.parametrize("text", ["2021 q3", "2021-q3", "2021: q3"])
def test_a_year_before_its_part(text):
    assert _years(text, year_first=True) == [2021]


@pytest.mark.parametrize("text", ["q3 t/m 2021", "q3 en 2021", "4-4 2021"])
def test_a_year_by_itself(text):
    assert _years(text) == [None, 2021]


def test_the_joined_item_reaches_over_both():
    (item,) = join(scan("in q3 2021"), year_first=False)
    assert (item.glue, item.start, item.end) == ("", 3, 10)


@pytest.mark.parametrize(
    ("text", "ahead", "behind"),
    [
        ("q3 en q4 2021", [2021, 2021], [2021, 2021]),
        ("q3 2021 en q4", [2021, 2021], [2021, 2021]),
        ("q4 2020, q1 en q2 2021", [2020, 2021, 2021], [2020, 2020, 2021]),
        ("q3 t/m 2021", [None, 2021], [None, 2021]),
        ("q3", [None], [None]),
        ("0000 en q3", [0, None], [0, None]),
    ],
)
def test_inherited(text, ahead, behind):
    items = join(scan(text), year_first=False)
    assert inherited(items, ahead=True) == ahead
    assert inherited(items, ahead=False) == behind
