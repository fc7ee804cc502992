"""The options that several commands share: the files, the reference date, the output."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from typing import Annotated, TypeVar

import typer

from uvp_xl.cli.given_names import MISSING
from uvp_xl.cli.terminal import check_open
from uvp_xl.errors import UsageError
from uvp_xl.formats.output_file import write_file

File = Annotated[str, typer.Argument(metavar="BESTAND", help="Het werkboek (.xlsx of .xlsm).")]
Files = Annotated[
    list[str] | None, typer.Argument(metavar="BESTAND", help="Werkboeken, mappen of patronen.")
]
STDOUT = "-"
"""The name of an output that is the standard output."""
Date = Annotated[
    str,
    typer.Option(
        "--date",
        metavar="JJJJ-MM-DD",
        help="De peildatum; zonder deze optie die van het blad Instellingen, en anders vandaag.",
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


Choice = TypeVar("Choice", bound=str)


def today() -> dt.date:
    """Return the day of now; only where a person gives a command does the clock decide."""
    return dt.date.today()


def given_date(text: str) -> dt.date | None:
    """Return the date that was given, None without one; raises UsageError when it is no date."""
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(
            f"“{text}” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2020-11-01."
        ) from None


def required_file(name: str) -> str:
    """Return the name of a file; raises UsageError when it is empty."""
    if not name:
        raise UsageError(MISSING)
    return name


def one_of(text: str, choices: Sequence[Choice], option: str) -> Choice:
    """Return the choice with this name, in upper or lower case; raises UsageError."""
    for choice in choices:
        if choice == text.lower():
            return choice
    raise UsageError(f"“{text}” kan niet bij {option}. Kies uit: {', '.join(choices)}.")


def is_same_file(name: str, other: str) -> bool:
    """Return whether two names are of the same file, also through a link."""
    return os.path.realpath(name) == os.path.realpath(other)


def write_text(text: str, output: str, encoding: str = "utf-8") -> None:
    """Write a text to a file, or to the standard output without one.

    Raises WriteError, and UsageError when the standard output is closed.
    """
    if output in ("", STDOUT):
        check_open()
        typer.echo(text, nl=False)
    else:
        write_file(text.encode(encoding), output)
