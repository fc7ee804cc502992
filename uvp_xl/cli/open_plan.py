"""Open the plan of a command, with a password when it needs one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from uvp_xl.errors import Locked

if TYPE_CHECKING:
    from uvp_xl.plan import Plan

Password = Annotated[
    bool,
    typer.Option(
        "--password-stdin",
        help="Lees het wachtwoord van een beveiligd bestand van de standaardinvoer.",
    ),
]


def password(from_stdin: bool) -> str:
    """Return the first line of the standard input, or an empty password."""
    return sys.stdin.readline().rstrip("\r\n") if from_stdin else ""


def open_plan(file: str, known: str = "") -> Plan:
    """Read the plan in a file; prompt for a missing password at a terminal."""
    from uvp_xl.plan import read

    try:
        return read(file, known)
    except Locked:
        if known or not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise
    return read(file, typer.prompt(f"Wachtwoord van {Path(file).name}", hide_input=True, err=True))
