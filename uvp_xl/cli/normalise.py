"""`uvp-xl normalise`: export the plan as one table with a row per measure."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from uvp_xl.cli.open_plan import Password, open_plan, password
from uvp_xl.cli.shared_options import STDOUT, File, Output, is_same_file, one_of, write_text
from uvp_xl.errors import UsageError
from uvp_xl.formats import action_export
from uvp_xl.formats.output_file import write_file
from uvp_xl.formats.safe_text import to_json


def run(
    file: File,
    form: Annotated[
        str, typer.Option("--format", metavar="VORM", help="json, csv of xlsx.")
    ] = "json",
    headings: Annotated[
        str,
        typer.Option(
            "--headings",
            metavar="TAAL",
            help="nl: Nederlandse koppen en waarden in een csv-bestand; zonder deze optie zijn ze "
            "voor programma's.",
        ),
    ] = "",
    output: Output = "",
    password_stdin: Password = False,
) -> None:
    """Zet de actietabellen om in één tabel: één regel per maatregel.

    Een xlsx-bestand is om in te lezen en te filteren: met Nederlandse koppen, datums en bedragen.
    Een csv-bestand heeft puntkomma's, zoals Excel in het Nederlands ze verwacht.
    """
    form = one_of(form, ("json", "csv", "xlsx"), "--format")
    if form == "xlsx" and output in ("", STDOUT):
        raise UsageError("Bij --format xlsx hoort --output met de naam van het nieuwe bestand.")
    if output and is_same_file(output, file):
        raise UsageError("Kies bij --output een ander bestand dan het plan zelf.")
    dutch = _is_dutch(headings, form)
    plan = open_plan(file, password(password_stdin))
    records = plan.records()
    if form == "json":
        write_text(to_json(records).decode(), output)
    elif form == "csv":
        to_csv = action_export.as_dutch_csv if dutch else action_export.as_csv
        write_text(to_csv(records), output, encoding="utf-8-sig")
    else:
        name = Path(file).name
        write_file(action_export.as_workbook(records, plan.front.title, name), output)


def _is_dutch(headings: str, form: str) -> bool:
    """Return whether the headings are Dutch; raises UsageError where there is no choice."""
    if not headings:
        return form == "xlsx"
    headings = one_of(headings, ("nl", "en"), "--headings")
    if form == "json" and headings == "nl":
        raise UsageError(
            "In json zijn de namen altijd Engels, want ze zijn voor programma's. Kies --format csv "
            "of xlsx voor Nederlandse koppen."
        )
    if form == "xlsx" and headings == "en":
        raise UsageError(
            "Een xlsx-bestand heeft altijd Nederlandse koppen. Kies --format csv of json voor "
            "Engelse namen."
        )
    return headings == "nl"
