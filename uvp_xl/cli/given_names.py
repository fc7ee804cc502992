"""The names of files and folders that a user typed: none is empty, or impossible on this system."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from typer.core import TyperArgument, TyperCommand

from uvp_xl.errors import UsageError

if TYPE_CHECKING:
    from typer._click import Context

METAVARS = ("BESTAND", "MAP")
"""What the help calls an argument or an option with a name."""
MISSING = "Er ontbreekt de naam van een bestand. Met “uvp-xl --help” ziet u hoe het wel kan."
NO_VALUE = "Achter {option} ontbreekt de naam. Noem haar, of haal {option} weg."
IMPOSSIBLE = "Een naam met het teken U+{code:04X} kan niet op deze computer. Kies een andere naam."


def check_names(command: TyperCommand, context: Context) -> None:
    """Raise UsageError for an empty or impossible name among the values that were typed.

    A script types an empty name when it never set its variable: to leave the option out would then
    change the plan itself, and an empty folder would be the folder of now.
    """
    for option, name in _typed(command, context):
        if not name.strip():
            raise UsageError(NO_VALUE.format(option=option) if option else MISSING)
        for sign in name:
            if not _possible(sign):
                raise UsageError(IMPOSSIBLE.format(code=ord(sign)))


def _typed(command: TyperCommand, context: Context) -> Iterator[tuple[str, str]]:
    """Yield each name that was typed with its option, "" for an argument."""
    for parameter in command.params:
        source = context.get_parameter_source(parameter.name or "")
        if parameter.metavar in METAVARS and source and source.name == "COMMANDLINE":
            value = context.params[parameter.name or ""]
            option = "" if isinstance(parameter, TyperArgument) else parameter.opts[0]
            for name in [value] if isinstance(value, str) else value:
                yield option, name


def _possible(sign: str) -> bool:
    """Return whether a name on this system can have a sign."""
    try:
        return b"\0" not in os.fsencode(sign)
    except UnicodeEncodeError:
        return False
