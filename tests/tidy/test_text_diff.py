"""The shortest change between two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.tidy.text_diff import TextChange, diff


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("politie, OM", "politie, OM", TextChange(11, 11, "")),
        ("", "OM", TextChange(0, 0, "OM")),
        ("OM", "", TextChange(0, 2, "")),
        ("GGD. Veiligheidshuis", "GGD, Veiligheidshuis", TextChange(3, 4, ",")),
        ("aa", "aaa", TextChange(2, 2, "a")),
        ("aaa", "aa", TextChange(2, 3, "")),
    ],
)
def test_the_shortest_change(old: str, new: str, change: TextChange) -> None:
    assert diff(old, new) == change


@given(st.text(), st.text())
def test_the_change_turns_the_old_text_into_the_new(old: str, new: str) -> None:
    assert diff(old, new).apply(old) == new


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_no_change_is_longer_than_needed(before: str, middle: str, after: str) -> None:
    change = diff(f"{before}{middle}{after}", f"{before}{after}")
    assert change.end - change.start == len(middle)
    assert change.text == ""


def test_changes_that_meet_touch_each_other() -> None:
    assert TextChange(0, 3, "x").touches(TextChange(3, 5, "y"))
    assert TextChange(4, 4, "x").touches(TextChange(4, 4, "y"))
    assert not TextChange(0, 3, "x").touches(TextChange(4, 5, "y"))
