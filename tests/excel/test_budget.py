"""Calls that leave the process: each takes a moment, and Excel may be busy at it."""

import pytest

from tests.sample import STRESS

SHEETS = 7
"""Report sheets of the reference plan."""
REFRESH = 30 * SHEETS + 150
AGAIN = 445
"""The goal of a refresh was the same for the second; that one also reads what it replaces."""
MADE = 12
"""Calls to read one sheet more: *Instellingen*, which the first refresh made."""
CHECK = 500
HIDDEN = 200
"""Calls more for a thousand rows of which half are hidden."""


@pytest.mark.parametrize("bound", ["late", "early"])
def test_a_refresh_and_one_after_it(excel, bound):
    times = 2 if bound == "late" or STRESS else 1
    first, *more = excel("buttons.clicked", times=times, bound=bound)
    assert first["well"]
    assert first["calls"] <= REFRESH, first
    for second in more:
        assert second["well"]
        assert second["calls"] <= AGAIN + MADE, second


@pytest.mark.sample(1)
@pytest.mark.parametrize("bound", ["late", "early"])
def test_a_check(excel, bound):
    (outcome,) = excel("buttons.clicked", command="check", bound=bound)
    assert outcome["well"]
    assert outcome["calls"] <= CHECK, outcome


def test_a_thousand_rows_of_which_half_are_hidden(excel):
    count = 1_000 if STRESS else 100
    plain, hidden = (excel("buttons.large", count=count, hidden=each) for each in (False, True))
    assert plain["well"]
    assert hidden["well"]
    assert hidden["calls"] <= plain["calls"] + HIDDEN, (plain, hidden)
