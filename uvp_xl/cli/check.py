"""`uvp-xl check`: what is wrong in these plans, at which cell."""

from __future__ import annotations

import datetime as dt
import json
import sys
from typing import Annotated

import typer

from uvp_xl.cli import listing
from uvp_xl.cli.options import Date, Files, one_of, reference_date
from uvp_xl.errors import ReadError
from uvp_xl.finding import Finding


def run(
    files: Files,
    date: Date = "",
    form: Annotated[str, typer.Option("--format", metavar="VORM", help="text of json.")] = "text",
) -> int:
    """Controleer werkboeken: elke melding met haar cel, en waar het kan een voorstel.

    De uitkomst is 0 zonder fouten, 1 met minstens één fout, en 2 als een bestand niet te lezen is.
    """
    form = one_of(form, ("text", "json"), "--format")
    reference = reference_date(date)
    found: list[Finding] = []
    unreadable = False
    for file in files:
        try:
            findings = _findings(file, reference)
        except ReadError as error:
            sys.stderr.write(f"{error}\n")
            unreadable = True
            continue
        found += findings
        if form == "text":
            listing.show(file, findings)
    if form == "json":
        typer.echo(json.dumps([f.record() for f in found], ensure_ascii=False, indent=2))
    if unreadable:
        return 2
    return int(any(finding.severity == "fout" for finding in found))


def _findings(file: str, reference: dt.date) -> list[Finding]:
    """The findings of one plan."""
    from uvp_xl.plan import read

    return read(file).check(reference)
