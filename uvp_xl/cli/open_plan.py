"""Open the plan of a command, with a password when it needs one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from uvp_xl.errors import Locked, UsageError

if TYPE_CHECKING:
    from uvp_xl.plan import Plan

Password = Annotated[
    bool,
    typer.Option(
        "--password-stdin",
        help="Lees het wachtwoord van een beveiligd bestand van de standaardinvoer.",
    ),
]


LONGEST_PASSWORD = 255
"""Signs in the longest password that Excel takes."""
NO_PASSWORD = (
    "Op de standaardinvoer staat geen wachtwoord: één regel tekst van hoogstens "
    f"{LONGEST_PASSWORD} tekens."
)


def password(from_stdin: bool) -> str:
    """Return the first line of the standard input, or an empty password; raises UsageError."""
    if not from_stdin:
        return ""
    try:
        line = sys.stdin.readline(LONGEST_PASSWORD + 2)
    except (AttributeError, OSError, ValueError):  # closed, a folder, or no text
        raise UsageError(NO_PASSWORD) from None
    known = line.rstrip("\r\n")
    if len(known) > LONGEST_PASSWORD:
        raise UsageError(NO_PASSWORD)
    return known


def open_plan(file: str, known: str = "") -> Plan:
    """Read the plan in a file; prompt for a missing password at a terminal."""
    from uvp_xl.plan import read

    try:
        return read(file, known)
    except Locked:
        if known or not (_is_terminal(sys.stdin) and _is_terminal(sys.stderr)):
            raise
    return read(file, typer.prompt(f"Wachtwoord van {Path(file).name}", hide_input=True, err=True))


def _is_terminal(stream: TextIO | None) -> bool:
    """Return whether a stream is a terminal; one that was closed before the start is not."""
    return stream is not None and not stream.closed and stream.isatty()
