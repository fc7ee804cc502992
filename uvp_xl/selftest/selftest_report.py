"""The report of a selftest: a short Dutch text for the maintainer of the program."""

from __future__ import annotations

import platform
import struct
import textwrap
from collections.abc import Iterator

from uvp_xl.dutch_text import count
from uvp_xl.installation.computer import SYSTEMS, installed
from uvp_xl.selftest.redaction import redact
from uvp_xl.selftest.run_selftest import CheckOutcome, SelftestResult
from uvp_xl.selftest.simulated_user.portable_user import Facts

WIDTH = 100
LONGEST = 300
"""The most characters of a value that are shown."""
MAX_DIFFERENCES = 12
"""The most differences of a check that are shown."""
PASSED, DIFFERENT, FAILED, UNSUPPORTED = "goed", "wijkt af", "ging mis", "kan niet"
PROGRAMS = ("uvp-xl", "xlwings", "pywin32")


def format_report(result: SelftestResult) -> str:
    """Return the whole report, without data of the user."""
    lines = [
        "Zelftest van uvp-xl",
        "",
        _verdict(result),
        "",
        "Versies",
        *_fact_lines([*_versions(), *result.versions]),
        "",
        f"Instellingen van {result.program}",
        *_fact_lines(result.preferences),
        "",
        "Wat er is geprobeerd",
        *(line for outcome in result.outcomes for line in _outcome_lines(outcome)),
        "",
        f"Samen {_seconds(sum(outcome.seconds for outcome in result.outcomes))} seconden. Er staat "
        "niets in van uzelf, uw computer of uw werkboeken.",
    ]
    return redact("".join(f"{line}\n" for line in lines), result.private)


def _verdict(result: SelftestResult) -> str:
    """Return a summary in one sentence."""
    failed = sum(not outcome.passed for outcome in result.outcomes)
    total = len(result.outcomes)
    if not failed:
        return f"Alles is goed: {total} van de {total} proeven."
    wrong = count(failed, "proef ging", "proeven gingen")
    return f"{wrong} niet goed, van de {total}. Stuur dit verslag naar wie uvp-xl beheert."


def _versions() -> Facts:
    """Return the versions of this program, Python and the system; not the computer's name."""
    system = SYSTEMS.get(platform.system().lower().replace("windows", "win32"), platform.system())
    bits = 8 * struct.calcsize("P")
    return [
        *((name, version) for name in PROGRAMS if (version := installed(name))),
        ("Python", f"{platform.python_version()}, {bits}-bits"),
        ("Besturingssysteem", f"{system} {platform.release()} ({platform.version()})"),
    ]


def _fact_lines(facts: Facts) -> Iterator[str]:
    width = max(len(name) for name, _ in facts)
    for name, value in facts:
        yield f"  {name:<{width}}  {value}"


def _outcome_lines(outcome: CheckOutcome) -> Iterator[str]:
    """Yield a line for a check, and its results below it."""
    state = FAILED if outcome.fault else DIFFERENT if outcome.differences else PASSED
    state = UNSUPPORTED if outcome.unsupported and outcome.passed else state
    yield f"  {state:<9} {_seconds(outcome.seconds):>5} s  {outcome.title}"
    for difference in outcome.differences[:MAX_DIFFERENCES]:
        yield from _wrap(f"{difference.about}:")
        yield from _wrap(f"verwacht  {_shorten(difference.expected)}", 2)
        yield from _wrap(f"gevonden  {_shorten(difference.found)}", 2)
    rest = len(outcome.differences) - MAX_DIFFERENCES
    if rest > 0:
        yield from _wrap(f"en nog {rest} verschillen")
    for observation in outcome.observations:
        yield from _wrap(f"{_shorten(observation.text)}.")
    if outcome.unsupported:
        yield from _wrap(outcome.unsupported)
    if outcome.fault:
        yield from _wrap(f"{outcome.fault.kind}: {_shorten(outcome.fault.text)}")
        yield from _wrap(f"in {', '.join(outcome.fault.lines)}", 2)


def _wrap(text: str, indent: int = 0) -> list[str]:
    """Wrap a text below its check."""
    margin = " " * (20 + indent)
    return textwrap.wrap(text, WIDTH, initial_indent=margin, subsequent_indent=f"{margin}  ")


def _shorten(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _seconds(seconds: float) -> str:
    """Format a number of seconds in Dutch.

    >>> _seconds(1.26)
    '1,3'
    """
    return f"{seconds:.1f}".replace(".", ",")
