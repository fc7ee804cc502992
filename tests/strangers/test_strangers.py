"""Plans as strangers make them: nothing is read wrongly, and nothing passes without a word.

The plans are in the text files here, in the notation of `stranger`. `not_yet.txt` lists those that
are not yet read as they must be; it can only shrink. To see what is wrong and asked in each plan:

    python -m tests.strangers.listing [--findings] [name ...]
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.strangers import stranger, verdicts

HERE = Path(__file__).parent
PLANS = {
    plan.name: plan
    for path in sorted(HERE.glob("*.txt"))
    if path.name != "not_yet.txt"
    for plan in stranger.strangers(path)
}
NOT_YET = set((HERE / "not_yet.txt").read_text(encoding="utf-8").split())


@cache
def outcome(name: str) -> verdicts.Outcome:
    """Return what is read from a plan."""
    return verdicts.outcome(PLANS[name])


@pytest.mark.parametrize("name", PLANS)
def test_a_strangers_plan_is_read_or_asked_about(name: str) -> None:
    faults = outcome(name).faults
    if name in NOT_YET:
        assert faults, f"{name} is read: take it from not_yet.txt"
    else:
        assert not faults, "\n".join(faults)


def test_everything_listed_as_not_yet_is_a_plan() -> None:
    assert set(PLANS) >= NOT_YET


def test_every_family_is_there() -> None:
    assert len(PLANS) >= 55
    assert sum(name.startswith("no_action_tables/") for name in PLANS) >= 15


def test_everything_together() -> None:
    counts: Counter[str] = sum((outcome(name).counts for name in PLANS), Counter())
    assert counts["right"] > 6 * counts["asked"]


def test_days_are_first_and_last() -> None:
    assert stranger.days("2026-H2") == (dt.date(2026, 7, 1), dt.date(2026, 12, 31))
    assert stranger.days("2026-Q1..2026-05-03") == (dt.date(2026, 1, 1), dt.date(2026, 5, 3))
