"""Open the plan that a command is about, with its password when it asks for one."""

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
    """The first line of the standard input when that was asked for, else nothing."""
    return sys.stdin.readline().rstrip("\r\n") if from_stdin else ""


def opened(file: str, known: str = "") -> Plan:
    """The plan in this file; a person at a terminal is asked for a password that is missing."""
    from uvp_xl.plan import read

    try:
        return read(file, known)
    except Locked:
        if known or not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise
    return read(file, typer.prompt(f"Wachtwoord van {Path(file).name}", hide_input=True, err=True))
