"""Excel fails while proposals are made: the log is there, and tells enough to take all back."""

import pytest

from tests.sample import STRESS

NONE = "er is geen ronde van voorstellen om terug te draaien."
CALLS = 40
"""Calls in which the five cells are changed; each takes eight."""


@pytest.mark.parametrize("number", range(1, CALLS + 1) if STRESS else [13])
def test_a_round_that_was_broken_off_is_taken_back(excel, small, number):
    told = excel("rounds.broken", path=str(small), number=number)
    assert told["reached"]
    assert not told["well"]
    assert (told["accepted"], told["log"]) == (5, 5)
    assert told["changed"] <= 5
    assert told["restored"][0] == "5 cellen zijn teruggedraaid."
    assert told["restored"][1].endswith(NONE)
    assert told["back"] == []
    assert (told["odd"], told["settings"]) == ({}, {})


@pytest.mark.parametrize("number", range(1, CALLS + 1) if STRESS else [30])
def test_a_second_click_settles_the_log_and_makes_the_rest(excel, small, number):
    """What was made stays a round of its own; what never was, counts as taken back."""
    told = excel("rounds.broken", path=str(small), number=number, then="tidy")
    done = told["changed"]
    rest = f"{5 - done} cellen zijn veranderd. 0 voorstellen staan op het blad Voorstellen."
    rest = rest.replace("1 cellen zijn", "1 cel is")
    gone = {0: "", 1: "Bij 1 cel met “ja” staat al iets anders. "}
    gone = gone.get(done, f"Bij {done} cellen met “ja” staat al iets anders. ")
    assert told["again"] == gone + rest
    assert len(told["settled"]) == 5 + 5 - done
    undone = [moment for moment in told["settled"][:5] if isinstance(moment, float)]
    assert len(undone) == 5 - done
    assert told["restored"][-1].endswith(NONE)
    assert told["back"] == []
