"""Excel is busy at a call: the click waits and succeeds, or fails without a partial change.

Either way the settings, the selection, the sheets and the workbook in front are as before; and the
next click makes what it would have made at once.
"""

from functools import cache

import pytest

from tests.sample import STRESS, spread

BUSY = "Excel is bezig: misschien typt u nog in een cel, of staat er een venster open."
COMMANDS = ["refresh", "check", "tidy", "restore"]
HOWS = ["rejected", "later", "editing"]
LONG, SHORT = 60, 3
PARTS = 1
"""Of so many numbers `make test` takes as many for each button."""
TRICKY = [
    ("refresh", "Worksheet.Copy"), ("refresh", "Names.Add"), ("refresh", "Workbook.Close"),
    ("refresh", "Workbook.SaveCopyAs"), ("check", "Range.AddComment"), ("check", "Interior.Color"),
    ("tidy", "Range.Clear"), ("tidy", "Range.NumberFormat"), ("tidy", "Range.Value2"),
    ("restore", "Range.NumberFormat"), ("restore", "Application.Calculation"),
]  # fmt: skip
"""Calls after which something would be half done."""


@pytest.fixture(scope="module")
def plan(small):
    return str(small)


@pytest.fixture(scope="module")
def undisturbed(excel, plan):
    """Return the outcome of a button and its calls; run once."""
    return cache(lambda command: excel("busy.undisturbed", path=plan, command=command))


def right(disturbed, outcome):
    """Assert that it was done, or is after a second click; and that nothing else changed."""
    assert not disturbed["fault"], disturbed["fault"]
    assert (disturbed["view"], disturbed["odd"]) == ({}, {})
    if not disturbed["well"]:
        assert disturbed["text"].startswith(BUSY)
        again = disturbed["again"]["text"]  # A round may have been undone, but not yet reported.
        assert disturbed["again"]["well"] or "er is geen ronde van voorstellen" in again, again
        assert disturbed["after"] == {}
    differ = {
        part: [name for name, page in pages.items() if page != outcome[part][name]]
        for part, pages in disturbed["outcome"].items()
    }
    assert differ == {"own": [], "made": []}


def numbers(count):
    """Return the calls at which it is tried: all, or some of them that are evenly spread."""
    return range(1, count + 1) if STRESS else [1 + each for each in spread(count, PARTS)]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_user_who_stays_in_a_cell(excel, plan, undisturbed, command):
    outcome, calls = undisturbed(command)
    for number in numbers(len(calls)):
        how = HOWS[number % len(HOWS)]
        disturbed = excel("busy.disturbed", path=plan, command=command, number=number, how=how,
                     seconds=LONG)  # fmt: skip
        right(disturbed, outcome)


def _is(call, member):
    """Return whether that member is called; some interface names begin with "_"."""
    kind, _, name = call.partition(" ")
    return kind.startswith("Invoke") and name.removeprefix("_") == member


@pytest.mark.sample(3, always=("tidy-Range.NumberFormat",))
@pytest.mark.parametrize(("command", "member"), TRICKY)
def test_what_was_begun_is_not_left_half_done(excel, plan, undisturbed, command, member):
    outcome, calls = undisturbed(command)
    result = [at for at, call in enumerate(calls, 1) if _is(call, member)]
    assert result, calls
    number = result[len(result) // 2] + 1  # The call after it.
    disturbed = excel("busy.disturbed", path=plan, command=command, number=number, seconds=LONG)
    right(disturbed, outcome)


@pytest.mark.parametrize("how", HOWS)
def test_a_moment_passes_by_itself(excel, plan, undisturbed, how):
    outcome, calls = undisturbed("refresh")
    some = range(1, len(calls)) if STRESS else [2 + len(calls) * (1 + HOWS.index(how)) // 4]
    for number in some:
        disturbed = excel("busy.disturbed", path=plan, command="refresh", number=number, how=how,
                     seconds=SHORT)  # fmt: skip
        assert disturbed["well"]
        assert disturbed["refused"] > 1
        right(disturbed, outcome)
