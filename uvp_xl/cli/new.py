"""`uvp-xl new`: create an empty plan with buttons."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from uvp_xl.cli.shared_options import Output
from uvp_xl.cli.terminal import print_text
from uvp_xl.errors import UsageError

Name = Annotated[
    str, typer.Argument(metavar="BESTAND", help="De naam van het nieuwe bestand (.xlsm).")
]
Municipality = Annotated[
    str, typer.Option("--municipality", metavar="NAAM", help="Vul deze gemeente vast in.")
]
Period = Annotated[
    str,
    typer.Option("--period", metavar="JAREN", help="Vul deze periode vast in, zoals 2027-2030."),
]
TWICE = "Noem het bestand één keer: als naam, of achter --output."


def run(
    name: Name = "", output: Output = "", municipality: Municipality = "", period: Period = ""
) -> None:
    """Maak een nieuw, leeg plan met knoppen.

    Zonder naam heet het uitvoeringsplan.xlsm. Een bestand dat er al is, blijft zoals het is.
    """
    from uvp_xl import template

    if name and output:
        raise UsageError(TWICE)
    target = Path(output or name or template.USUAL)
    if not output and target.name and not target.suffix:  # a folder such as "." has no name
        target = target.with_name(f"{target.name}{template.KIND}")
    template.new(target, municipality, period)
    print_text(f"Uw nieuwe plan staat in {target}.")
    print_text("Open het in Excel en begin op het blad Start.")
