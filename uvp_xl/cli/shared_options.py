"""What several commands ask for: the files, the reference date, the output."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import Annotated

import typer

from uvp_xl.errors import UsageError

File = Annotated[str, typer.Argument(metavar="BESTAND", help="Het werkboek (.xlsx of .xlsm).")]
Files = Annotated[
    list[str] | None, typer.Argument(metavar="BESTAND", help="Werkboeken, mappen of patronen.")
]
STDOUT = "-"
"""An output of this name is the standard output."""
MISSING = "Er ontbreekt de naam van een bestand. Met “uvp-xl --help” ziet u hoe het wel kan."
Date = Annotated[
    str,
    typer.Option(
        "--date", metavar="JJJJ-MM-DD", help="De peildatum; zonder deze optie de dag van vandaag."
    ),
]
Profile = Annotated[
    str,
    typer.Option(
        "--profile",
        metavar="PROFIEL",
        help="werkversie, raadsvoorstel of raadsinformatiebrief; zonder deze optie dat van het "
        "blad Instellingen.",
    ),
]
Output = Annotated[
    str, typer.Option("--output", metavar="BESTAND", help="Schrijf naar dit bestand.")
]


def reference_date(said: str) -> dt.date:
    """The date that was given, or today; raises UsageError when it is no date.

    The one place where the clock decides about a plan: at its edge, where a person gives a command.
    """
    if not said:
        return dt.date.today()
    try:
        return dt.date.fromisoformat(said)
    except ValueError:
        raise UsageError(
            f"“{said}” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2020-11-01."
        ) from None


def named(said: str) -> str:
    """The file that was named; raises UsageError when none was."""
    if not said:
        raise UsageError(MISSING)
    return said


def one_of(said: str, choices: tuple[str, ...], option: str) -> str:
    """The choice that was made; raises UsageError when it is none of them."""
    if said.lower() not in choices:
        listed = ", ".join(choices)
        raise UsageError(f"“{said}” kan niet bij {option}. Kies uit: {listed}.")
    return said.lower()


def same(file: str, other: str) -> bool:
    """Whether two names are of the same file, also by a link."""
    return os.path.realpath(file) == os.path.realpath(other)


def write(text: str, output: str, encoding: str = "utf-8") -> None:
    """Write a text to a file, or to stdout without one; raises WriteError where it cannot."""
    if output in ("", STDOUT):
        typer.echo(text, nl=False)
        return
    write_bytes(text.encode(encoding), output)


def write_bytes(content: bytes, output: str) -> None:
    """Write a file, whole; what stood there is backed up first. Raises WriteError."""
    from uvp_xl.backend.storage.replace_file import replace_contents

    replace_contents(Path(os.path.realpath(output)), content)
