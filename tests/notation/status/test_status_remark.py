"""Words around a phase."""

from __future__ import annotations

import pytest

from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status.status_remark import can_follow, can_precede


@pytest.mark.parametrize(
    "words", ["mei 2020", "in Q2", "op 1 mei", "1 | 5 | 2020", "door politie", "zie bijlage",
              "| rapport naar raad", "| geen bijzonderheden", "vorige week", "week 12", ""]
)  # fmt: skip
def test_can_follow_done(words: str) -> None:
    assert can_follow(tuple(words.lower().split()), "done")


@pytest.mark.parametrize(
    "words", ["voor start", ": mei 2020", "| niet zuid", "in 3", "met politie", "3 van 5", "| ?",
              "| 1 | 5", "in wijk zuid", "melding", "| geen besluit"]
)  # fmt: skip
def test_cannot_follow_done(words: str) -> None:
    assert not can_follow(tuple(words.split()), "done")


def test_a_state_with_a_date_can_be_to_come() -> None:
    assert can_follow(("eind", "2026"), "done", "afgerond")
    assert not can_follow(("eind", "2026"), "done", "gereed")


@pytest.mark.parametrize(("phase", "allowed"), [("in_progress", True), ("done", False)])
def test_still(phase: Phase, allowed: bool) -> None:
    assert can_precede(("is", "nog"), phase) is allowed
    assert can_follow(("bij", "politie"), phase) is allowed
