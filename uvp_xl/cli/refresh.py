"""`uvp-xl refresh`: the report sheets in the workbook, made anew."""

from __future__ import annotations

import datetime as dt

import typer

from uvp_xl.cli.options import Date, File, Output, reference_date


def run(file: File, output: Output = "", date: Date = "") -> None:
    """Ververs de overzichten in het werkboek; uw eigen bladen blijven zoals ze zijn.

    Zonder --output komt het resultaat in het bestand zelf. Het oude bestand staat dan in de map
    .uvp-backups ernaast.
    """
    from uvp_xl.plan import read

    reference = reference_date(date)
    plan = read(file)
    made = dt.datetime.now().replace(microsecond=0)
    written = plan.refresh(reference, made, output or None)
    typer.echo(f"{len(plan.actions)} acties gelezen. De overzichten staan in {written}.")
