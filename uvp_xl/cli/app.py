"""All commands together."""

from __future__ import annotations

import typer

from uvp_xl.cli import (
    check,
    doctor,
    install_addin,
    normalise,
    refresh,
    restore,
    rules,
    selftest,
    tidy,
)
from uvp_xl.cli.dutch import DutchCommand, DutchGroup

app = typer.Typer(
    cls=DutchGroup,
    help="Lees, controleer en ververs de actietabellen van een uitvoeringsplan in Excel.",
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
)
for module in (check, normalise, refresh, tidy, restore, rules, install_addin, doctor, selftest):
    name = module.__name__.rpartition(".")[2].replace("_", "-")
    app.command(name, cls=DutchCommand)(module.run)
