"""Excel is busy at a call: the click waits and is done, or says so and left nothing half done.

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
    """What a button makes, and its calls; asked once."""
    return cache(lambda command: excel("busy.undisturbed", path=plan, command=command))


def right(told, outcome):
    """Assert that it was done, or is after a second click; and that nothing else changed."""
    assert not told["fault"], told["fault"]
    assert (told["view"], told["odd"]) == ({}, {})
    if not told["well"]:
        assert told["text"].startswith(BUSY)
        again = told["again"]["text"]  # A round may have been taken back, and only its telling not.
        assert told["again"]["well"] or "er is geen ronde van voorstellen" in again, again
        assert told["after"] == {}
    differ = {
        part: [name for name, page in pages.items() if page != outcome[part][name]]
        for part, pages in told["outcome"].items()
    }
    assert differ == {"own": [], "made": []}


def numbers(count):
    """The calls at which it is tried: all, or some of them that are evenly spread."""
    return range(1, count + 1) if STRESS else [1 + each for each in spread(count, PARTS)]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_user_who_stays_in_a_cell(excel, plan, undisturbed, command):
    outcome, calls = undisturbed(command)
    for number in numbers(len(calls)):
        how = HOWS[number % len(HOWS)]
        told = excel("busy.disturbed", path=plan, command=command, number=number, how=how,
                     seconds=LONG)  # fmt: skip
        right(told, outcome)


def _is(call, member):
    """Whether that member is called; some interfaces have a name that begins with "_"."""
    kind, _, name = call.partition(" ")
    return kind.startswith("Invoke") and name.removeprefix("_") == member


@pytest.mark.sample(3, always=("tidy-Range.NumberFormat",))
@pytest.mark.parametrize(("command", "member"), TRICKY)
def test_what_was_begun_is_not_left_half_done(excel, plan, undisturbed, command, member):
    outcome, calls = undisturbed(command)
    found = [at for at, call in enumerate(calls, 1) if _is(call, member)]
    assert found, calls
    number = found[len(found) // 2] + 1  # The call after it.
    told = excel("busy.disturbed", path=plan, command=command, number=number, seconds=LONG)
    right(told, outcome)


@pytest.mark.parametrize("how", HOWS)
def test_a_moment_passes_by_itself(excel, plan, undisturbed, how):
    outcome, calls = undisturbed("refresh")
    some = range(1, len(calls)) if STRESS else [2 + len(calls) * (1 + HOWS.index(how)) // 4]
    for number in some:
        told = excel("busy.disturbed", path=plan, command="refresh", number=number, how=how,
                     seconds=SHORT)  # fmt: skip
        assert told["well"]
        assert told["refused"] > 1
        right(told, outcome)
