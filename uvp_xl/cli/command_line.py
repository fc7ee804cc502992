"""The application with all its commands."""

from __future__ import annotations

from typing import Annotated

import typer

from uvp_xl.cli import (
    check,
    doctor,
    install_addin,
    new,
    normalise,
    refresh,
    restore,
    rules,
    selftest,
    tidy,
)
from uvp_xl.cli.terminal import print_text
from uvp_xl.cli.usage_in_dutch import DutchCommand, DutchGroup

COMMANDS = (
    new, check, normalise, refresh, tidy, restore, rules, install_addin, doctor, selftest,
)  # fmt: skip
"""The commands in the order of the help."""
app = typer.Typer(
    cls=DutchGroup,
    help="Lees, controleer en ververs de actietabellen van een uitvoeringsplan in Excel.",
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
)
for module in COMMANDS:
    name = module.__name__.rpartition(".")[2].replace("_", "-")
    app.command(name, cls=DutchCommand)(module.run)


def _version(requested: bool) -> None:
    """Print the version and exit."""
    if requested:
        from uvp_xl.installation.computer import installed

        print_text(f"uvp-xl {installed('uvp-xl') or '(niet geïnstalleerd)'}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_version, help="Toon de versie."),
    ] = False,
) -> None:
    """Accept the options of the program itself."""
