"""The texts of typer in Dutch: help and usage errors."""

from __future__ import annotations

import contextlib
import io
import re
import sys
from typing import TYPE_CHECKING

from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.exceptions import Abort, TyperException

from uvp_xl.cli.given_names import check_names

if TYPE_CHECKING:
    from typer._click import Context

__all__ = ["Abort"]  # what typer raises when the standard input ends at a prompt

USAGE_ERRORS = (TyperException,)
"""The exceptions of typer for a wrong option or argument."""
INTERRUPTED = 130
"""The exit status that typer returns after Ctrl+C."""

FORMATS = "{formats}"
"""A placeholder in a help text for the names of the output formats, which take long to load."""
_HELP = {
    "Usage:": "Gebruik:",
    "Options:": "Opties:",
    "Arguments:": "Argumenten:",
    "Commands:": "Opdrachten:",
    "[OPTIONS]": "[OPTIES]",
    "COMMAND [ARGS]...": "OPDRACHT ...",
    "Show this message and exit.": "Toon deze uitleg.",
    "[required]": "[verplicht]",
    "[default:": "[standaard:",
}

_TYPES = re.compile(r" <[a-z\[\]]+>")
"""The names of Python types that typer adds to an argument."""


class DutchCommand(TyperCommand):
    """A command whose help is Dutch, and whose names are checked before it runs."""

    def get_help(self, ctx: Context) -> str:
        """Return the help text of typer in Dutch, with the names of the formats."""
        for option in self.params:
            if isinstance(option, TyperOption) and option.help and FORMATS in option.help:
                option.help = option.help.replace(FORMATS, _formats())
        return translated(super().get_help(ctx))

    def invoke(self, ctx: Context) -> object:
        """Run the command, after a look at the names that were typed; raises UsageError."""
        check_names(self, ctx)
        return super().invoke(ctx)


class DutchGroup(TyperGroup):
    """The group of all commands, with Dutch help."""

    def get_help(self, ctx: Context) -> str:
        """Return the help text of typer in Dutch."""
        return translated(super().get_help(ctx))


def _formats() -> str:
    """Return the names of the output formats as a list in a sentence."""
    from uvp_xl.dutch_text import joined
    from uvp_xl.formats.output_format import all_formats

    return joined([form.name for form in all_formats()], "of")


def translated(help_text: str) -> str:
    """Translate typer's own words in a help text.

    >>> translated("Usage: uvp-xl [OPTIONS]")
    'Gebruik: uvp-xl [OPTIES]'
    """
    for english, dutch in _HELP.items():
        wrapped = r"\s+".join(map(re.escape, english.split()))  # a line may end at any blank
        help_text = re.sub(wrapped, dutch, help_text)
    return _TYPES.sub("", help_text).replace("{BESTAND}", "BESTAND")


def usage_message(error: Exception) -> str:
    """Return one Dutch line on a usage error of typer."""
    kind = type(error).__name__
    option = getattr(error, "option_name", None)
    command = re.search(r"command '([^']*)'", str(error))
    if kind == "NoArgsIsHelpError":
        return str(error)
    if kind == "NoSuchOption":
        message = f"De optie {option} bestaat niet."
    elif kind == "BadOptionUsage":
        message = f"Achter de optie {option} ontbreekt een waarde."
    elif kind == "MissingParameter":
        message = "Er ontbreekt de naam van een bestand."
    elif kind == "BadParameter" and (parameter := getattr(error, "param", None)):
        message = f"De waarde bij {parameter.opts[0]} kan niet."
    elif command:
        message = f"De opdracht {command[1]} bestaat niet."
    else:
        message = "Deze opdracht is niet goed."
    return f"{message} Met “uvp-xl --help” ziet u hoe het wel kan."


class NullStream(io.TextIOWrapper):
    """A stream that discards all text, in the place of one that is closed."""

    def __init__(self) -> None:
        """Discard in memory."""
        super().__init__(io.BytesIO(), "utf-8")


def set_up_streams() -> None:
    """Write UTF-8 to files and pipes, and never fail on a character that a terminal lacks."""
    # a stream that was closed before the start is None
    sys.stdout, sys.stderr = sys.stdout or NullStream(), sys.stderr or NullStream()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError, OSError):
                encoding = stream.encoding if stream.isatty() else "utf-8"
                stream.reconfigure(encoding=encoding, errors="replace")
