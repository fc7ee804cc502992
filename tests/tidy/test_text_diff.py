"""The piece of a text that differs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.tidy.text_diff import Piece, piece


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("politie, OM", "politie, OM", Piece(11, 11, "")),
        ("", "OM", Piece(0, 0, "OM")),
        ("OM", "", Piece(0, 2, "")),
        ("GGD. Veiligheidshuis", "GGD, Veiligheidshuis", Piece(3, 4, ",")),
        ("aa", "aaa", Piece(2, 2, "a")),
        ("aaa", "aa", Piece(2, 3, "")),
    ],
)
def test_the_shortest_piece(old: str, new: str, changed: Piece) -> None:
    assert piece(old, new) == changed


@given(st.text(), st.text())
def test_the_piece_makes_the_new_text_from_the_old(old: str, new: str) -> None:
    assert piece(old, new).put(old) == new


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_no_piece_is_longer_than_what_was_changed(before: str, middle: str, behind: str) -> None:
    found = piece(f"{before}{middle}{behind}", f"{before}{behind}")
    assert found.end - found.start == len(middle)
    assert found.text == ""


def test_pieces_that_meet_touch_each_other() -> None:
    assert Piece(0, 3, "x").touches(Piece(3, 5, "y"))
    assert Piece(4, 4, "x").touches(Piece(4, 4, "y"))
    assert not Piece(0, 3, "x").touches(Piece(4, 5, "y"))
