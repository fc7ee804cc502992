"""`uvp-xl check`: what is wrong in these plans, at which cell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from typing import Annotated

import typer

from uvp_xl.cli import listing, live
from uvp_xl.cli.opening import Password, opened, password
from uvp_xl.cli.options import Date, Files, named, one_of, reference_date
from uvp_xl.cli.terminal import as_json, say, warn
from uvp_xl.errors import ReadError, UsageError, UvpError
from uvp_xl.finding import Finding

Clear = Annotated[bool, typer.Option("--clear", help="Haal de markeringen weg (met --open).")]


def run(
    files: Files = None,
    date: Date = "",
    form: Annotated[str, typer.Option("--format", metavar="VORM", help="text of json.")] = "text",
    password_stdin: Password = False,
    in_open: live.Open = False,
    clear: Clear = False,
) -> int:
    """Controleer werkboeken: elke melding met haar cel, en waar het kan een voorstel.

    De uitkomst is 0 zonder fouten, 1 met minstens één fout, en 2 als een bestand niet te lezen is.

    Met --open krijgt elke cel met een melding een kleur en een notitie, in het werkboek dat voor u
    openstaat. Met --open --clear haalt u die weer weg. De uitkomst is dan 0 als het gelukt is.
    """
    if clear and not in_open:
        raise UsageError("--clear hoort bij --open.")
    form = one_of(form, ("text", "json"), "--format")
    reference = reference_date(date)
    if in_open:
        from uvp_xl import addin

        command = addin.clear_marks if clear else partial(addin.check, date=reference)
        also = {"format": form == "json", "password_stdin": password_stdin}
        live.work(command, live.only(files or []), **also)
        return 0
    files = files or [named("")]
    judge = partial(_findings, reference=reference, known=password(password_stdin))
    found: list[Finding] = []
    unreadable = False
    for file, findings in _each(judge, files):
        if isinstance(findings, UvpError):
            warn(str(findings))
            unreadable = True
            continue
        found += findings
        if form == "text":
            listing.show(file, findings)
    if form == "json":
        say(as_json([f.record() for f in found]))
    if unreadable:
        return 2
    return int(any(finding.severity == "fout" for finding in found))


Outcome = list[Finding] | UvpError


def _each(judge: Callable[[str], list[Finding]], files: list[str]) -> Iterator[tuple[str, Outcome]]:
    """The findings of each file, or why it could not be read.

    More than one file is read by workers: a file on which one of them dies does not stop the rest.
    """
    if len(files) > 1:
        from uvp_xl.workers import each

        yield from each(judge, files)
        return
    for file in files:
        try:
            yield file, judge(file)
        except ReadError as error:
            yield file, error


def _findings(file: str, reference: dt.date, known: str) -> list[Finding]:
    """The findings of one plan."""
    return opened(file, known).check(reference)
