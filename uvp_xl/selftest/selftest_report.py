"""The report of a selftest: a short Dutch text, for whoever helps the user or mends the program."""

from __future__ import annotations

import platform
import struct
import textwrap
from collections.abc import Iterator

from uvp_xl.dutch_text import count
from uvp_xl.installation.computer import SYSTEMS, installed
from uvp_xl.selftest.redaction import without
from uvp_xl.selftest.run_selftest import Outcome, Result
from uvp_xl.selftest.simulated_user.portable_user import Facts

WIDTH = 100
LONGEST = 300
"""Signs of one value that are shown."""
MOST = 12
"""Differences of one check that are shown."""
RIGHT, WRONG, FAILED, UNABLE = "goed", "wijkt af", "ging mis", "kan niet"
PROGRAMS = ("uvp-xl", "xlwings", "pywin32")


def text(result: Result) -> str:
    """The whole report, without anything of the user."""
    lines = [
        "Zelftest van uvp-xl",
        "",
        _verdict(result),
        "",
        "Versies",
        *_listed([*_versions(), *result.versions]),
        "",
        f"Instellingen van {result.program}",
        *_listed(result.preferences),
        "",
        "Wat er is geprobeerd",
        *(line for outcome in result.outcomes for line in _told(outcome)),
        "",
        f"Samen {_seconds(sum(outcome.seconds for outcome in result.outcomes))} seconden. Er staat "
        "niets in van uzelf, uw computer of uw werkboeken.",
    ]
    return without("".join(f"{line}\n" for line in lines), result.private)


def _verdict(result: Result) -> str:
    """In one sentence, what it comes to."""
    failed = sum(not outcome.right for outcome in result.outcomes)
    total = len(result.outcomes)
    if not failed:
        return f"Alles is goed: {total} van de {total} proeven."
    wrong = count(failed, "proef ging", "proeven gingen")
    return f"{wrong} niet goed, van de {total}. Stuur dit verslag naar wie uvp-xl beheert."


def _versions() -> Facts:
    """This program, Python, and the system; not what the computer is called."""
    system = SYSTEMS.get(platform.system().lower().replace("windows", "win32"), platform.system())
    bits = 8 * struct.calcsize("P")
    return [
        *((name, version) for name in PROGRAMS if (version := installed(name))),
        ("Python", f"{platform.python_version()}, {bits}-bits"),
        ("Besturingssysteem", f"{system} {platform.release()} ({platform.version()})"),
    ]


def _listed(facts: Facts) -> Iterator[str]:
    width = max(len(name) for name, _ in facts)
    for name, value in facts:
        yield f"  {name:<{width}}  {value}"


def _told(outcome: Outcome) -> Iterator[str]:
    """One check, with what came of it below it."""
    state = FAILED if outcome.fault else WRONG if outcome.differing else RIGHT
    state = UNABLE if outcome.unable and outcome.right else state
    yield f"  {state:<9} {_seconds(outcome.seconds):>5} s  {outcome.title}"
    for differs in outcome.differing[:MOST]:
        yield from _wrapped(f"{differs.about}:")
        yield from _wrapped(f"verwacht  {_short(differs.expected)}", 2)
        yield from _wrapped(f"gevonden  {_short(differs.found)}", 2)
    if len(outcome.differing) > MOST:
        yield from _wrapped(f"en nog {len(outcome.differing) - MOST} verschillen")
    for observed in outcome.observed:
        yield from _wrapped(f"{_short(observed.text)}.")
    if outcome.unable:
        yield from _wrapped(outcome.unable)
    if outcome.fault:
        yield from _wrapped(f"{outcome.fault.kind}: {_short(outcome.fault.text)}")
        yield from _wrapped(f"in {', '.join(outcome.fault.places)}", 2)


def _wrapped(said: str, deeper: int = 0) -> list[str]:
    """A text below its check, in lines that fit."""
    margin = " " * (20 + deeper)
    return textwrap.wrap(said, WIDTH, initial_indent=margin, subsequent_indent=f"{margin}  ")


def _short(said: str) -> str:
    return said if len(said) <= LONGEST else f"{said[:LONGEST]}…"


def _seconds(seconds: float) -> str:
    """A number of seconds as people read it.

    >>> _seconds(1.26)
    '1,3'
    """
    return f"{seconds:.1f}".replace(".", ",")
