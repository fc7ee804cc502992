"""Excel fails while proposals are applied: the log is complete enough to undo all of them."""

import pytest

from tests.sample import STRESS

NONE = "er is geen ronde van voorstellen om terug te draaien."
CALLS = 40
"""Calls in which the five cells are changed; each takes eight."""


@pytest.mark.parametrize("number", range(1, CALLS + 1) if STRESS else [13])
def test_a_round_that_was_broken_off_is_taken_back(excel, small, number):
    outcome = excel("rounds.broken", path=str(small), number=number)
    assert outcome["reached"]
    assert not outcome["well"]
    assert (outcome["accepted"], outcome["log"]) == (5, 5)
    assert outcome["changed"] <= 5
    assert outcome["restored"][0] == "5 cellen zijn teruggedraaid."
    assert outcome["restored"][1].endswith(NONE)
    assert outcome["back"] == []
    assert (outcome["odd"], outcome["settings"]) == ({}, {})


@pytest.mark.parametrize("number", range(1, CALLS + 1) if STRESS else [30])
def test_a_second_click_settles_the_log_and_makes_the_rest(excel, small, number):
    """What was made stays a round of its own; what never was, counts as taken back."""
    outcome = excel("rounds.broken", path=str(small), number=number, then="tidy")
    done = outcome["changed"]
    rest = f"{5 - done} cellen zijn veranderd. 0 voorstellen staan op het blad Voorstellen."
    rest = rest.replace("1 cellen zijn", "1 cel is")
    gone = {0: "", 1: "Bij 1 cel met “ja” staat al iets anders. "}
    gone = gone.get(done, f"Bij {done} cellen met “ja” staat al iets anders. ")
    assert outcome["again"] == gone + rest
    assert len(outcome["settled"]) == 5 + 5 - done
    undone = [moment for moment in outcome["settled"][:5] if isinstance(moment, float)]
    assert len(undone) == 5 - done
    assert outcome["restored"][-1].endswith(NONE)
    assert outcome["back"] == []
