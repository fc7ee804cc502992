"""`uvp-xl normalise`: export the plan as one table with a row per measure."""

from __future__ import annotations

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
    output: Output = "",
    password_stdin: Password = False,
) -> None:
    """Zet de actietabellen om in één tabel: één regel per maatregel.

    Een csv-bestand heeft puntkomma's, zoals Excel in het Nederlands ze verwacht.
    """
    form = one_of(form, ("json", "csv", "xlsx"), "--format")
    if form == "xlsx" and output in ("", STDOUT):
        raise UsageError("Bij --format xlsx hoort --output met de naam van het nieuwe bestand.")
    if output and is_same_file(output, file):
        raise UsageError("Kies bij --output een ander bestand dan het plan zelf.")
    records = open_plan(file, password(password_stdin)).records()
    if form == "json":
        write_text(to_json(records).decode(), output)
    elif form == "csv":
        write_text(action_export.as_csv(records), output, encoding="utf-8-sig")
    else:
        write_file(action_export.as_workbook(records), output)
