"""`uvp-xl normalise`: the plan as one table, one record per measure."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Annotated

import typer

from uvp_xl.cli.open_plan import Password, opened, password
from uvp_xl.cli.shared_options import STDOUT, File, Output, one_of, same, write, write_bytes
from uvp_xl.cli.terminal import as_json
from uvp_xl.errors import UsageError

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a text begins that a spreadsheet may take for a formula; the wide ones in East Asia."""


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
    if output and same(output, file):
        raise UsageError("Kies bij --output een ander bestand dan het plan zelf.")
    records = opened(file, password(password_stdin)).records()
    if form == "json":
        write(as_json(records) + "\n", output)
    elif form == "csv":
        write(_csv(records), output, encoding="utf-8-sig")
    else:
        write_bytes(_xlsx(records), output)


def _csv(records: Sequence[dict[str, object]]) -> str:
    """The records as text with semicolons; no text can become a formula in a spreadsheet."""
    from uvp_xl.normalise.schema import COLUMNS

    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_harmless(_flat(value)) for value in record.values()] for record in records)
    return stream.getvalue()


def _xlsx(records: Sequence[dict[str, object]]) -> bytes:
    """The records as a workbook with one sheet."""
    from uvp_xl.backend.fresh.formats.xlsx import build_workbook
    from uvp_xl.reports.action_records import sheet

    return build_workbook([sheet(records)])


def _flat(value: object) -> str:
    """A value as the text of one cell; a list with semicolons, a number in Dutch."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def _harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula.

    >>> _harmless("=1+1"), _harmless("politie")
    ("'=1+1", 'politie')
    """
    return f"'{text}" if text.startswith(FORMULA) else text
