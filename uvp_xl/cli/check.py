"""`uvp-xl check`: what is wrong in these plans, at which cell, and are they ready?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from uvp_xl.cli import open_option, progress_bar, terminal_listing
from uvp_xl.cli.open_plan import Password, password
from uvp_xl.cli.shared_options import (
    STDOUT,
    Date,
    Files,
    Output,
    Profile,
    named,
    one_of,
    reference_date,
    same,
    write_bytes,
)
from uvp_xl.cli.terminal import put, say, warn
from uvp_xl.errors import UsageError
from uvp_xl.finding import SEVERITIES, Severity
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.readback.settings_sheet import PROFILES

Form = Annotated[
    str,
    typer.Option("--format", metavar="VORM", help="text, json, csv, xlsx, html, junit of sarif."),
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on", metavar="ERNST", help="Vanaf welke ernst de uitkomst 1 is: fout, waarschuwing."
    ),
]
Jobs = Annotated[
    int, typer.Option("--jobs", min=0, metavar="N", help="Hoeveel bestanden tegelijk.")
]
Clear = Annotated[bool, typer.Option("--clear", help="Haal de markeringen weg (met --open).")]
Watch = Annotated[
    bool, typer.Option("--watch", help="Controleer opnieuw, elke keer dat u het bestand bewaart.")
]

FORMS = (terminal_listing.TEXT, "json", "csv", "xlsx", "html", "junit", "sarif")
"""The forms of the outcome: text for people, and those of `uvp_xl.formats`."""
NOTHING = "Er zijn geen plannen om te controleren."
FAILING = ("fout", "waarschuwing")


def run(
    files: Files = None,
    date: Date = "",
    profile: Profile = "",
    form: Form = "text",
    output: Output = "",
    fail_on: FailOn = "fout",
    jobs: Jobs = 0,
    watch: Watch = False,
    password_stdin: Password = False,
    in_open: open_option.Open = False,
    clear: Clear = False,
) -> int:
    """Controleer werkboeken: elke melding met haar cel, en waar het kan een voorstel.

    Geef bestanden, mappen of patronen zoals "plannen/*.xlsx". Van elk plan leest u ook of het klaar
    is voor de raad. De uitkomst is 0 zonder fouten, 1 met minstens één fout, en 2 als een bestand
    niet te lezen is.

    Met --open krijgt elke cel met een melding een kleur en een notitie, in het werkboek dat voor u
    openstaat. Met --open --clear haalt u die weer weg. De uitkomst is dan 0 als het gelukt is.
    """
    if clear and not in_open:
        raise UsageError("--clear hoort bij --open.")
    if in_open:
        also = {
            "format": form != terminal_listing.TEXT,
            "output": output,
            "jobs": jobs,
            "watch": watch,
        }
        also |= {"password_stdin": password_stdin}
        return _mark(
            open_option.only(files or []), reference_date(date), profile, clear=clear, **also
        )
    if profile:  # Else a folder would have it told for each plan.
        profile = one_of(profile.strip(), PROFILES, "--profile")
    asked = _Asked(
        reference_date(date),
        profile,
        one_of(form, FORMS, "--format"),
        "" if output == STDOUT else output,
        _severity(fail_on),
        jobs,
        password(password_stdin),
    )
    names = files or [named("")]
    meant = partial(_meant, names, asked.output)
    if watch:
        from uvp_xl.cli import watch_files

        return watch_files.watch(names, lambda: _once(meant(), asked))
    return _once(meant(), asked)


def _meant(names: Sequence[str], output: str) -> list[str]:
    """The workbooks to check; not the outcome of an earlier check, when that will be replaced.

    Raises UsageError when a plan stands where the outcome should come.
    """
    from uvp_xl import batch_check

    found = batch_check.files(names)
    there = [file for file in found if output and same(file, output)]
    for file in there:
        if not batch_check.is_outcome(file):
            raise UsageError(f"“{file}” is zelf een plan. Kies bij --output een ander bestand.")
    left = [file for file in found if file not in there]
    if not left:
        raise UsageError(NOTHING)
    return left


def _mark(name: str, date: dt.date, profile: str, *, clear: bool, **also: object) -> int:
    """Mark the findings in the open workbook, or take the marks away."""
    from uvp_xl import addin

    command = addin.clear_marks if clear else partial(addin.check, date=date, profile=profile)
    open_option.work(command, name, **also)
    return 0


def _severity(said: str) -> Severity:
    """From which severity on a check fails; raises UsageError for another word."""
    chosen = one_of(said, FAILING, "--fail-on")
    return next(severity for severity in SEVERITIES if severity == chosen)


@dataclass(frozen=True)
class _Asked:
    """What the user wants of a check."""

    date: dt.date
    profile: str
    form: str
    output: str
    fail_on: Severity
    jobs: int
    password: str


def _once(names: Sequence[str], asked: _Asked) -> int:
    """Check all files once, write what came of it, and give the exit status."""
    from uvp_xl import batch_check

    text = asked.form == terminal_listing.TEXT and not asked.output
    results: list[FileResult] = []
    found = batch_check.checks(names, asked.date, asked.profile, asked.password, asked.jobs)
    for result in progress_bar.shown(found, len(names)):
        if result.outcome:
            warn(f"“{result.file}” is de uitkomst van een eerdere controle, en telt niet mee.")
            continue
        results.append(result)
        if result.error:
            warn(result.error)
        elif text:
            terminal_listing.show(result)
    if not results:
        raise UsageError(NOTHING)
    folder = str(Path(asked.output).resolve().parent if asked.output else Path.cwd())
    batch = Batch(results, asked.date, asked.profile, folder, asked.fail_on)
    if not text:
        _write(batch, asked)
    elif len(results) > 1:
        terminal_listing.total(batch)
    if batch.unreadable:
        return 2
    serious = SEVERITIES[: SEVERITIES.index(asked.fail_on) + 1]
    return int(any(f.severity in serious and not f.accepted for f in batch.findings))


def _write(batch: Batch, asked: _Asked) -> None:
    """Write the outcome in the form that was asked for, to a file or the standard output."""
    if asked.form == terminal_listing.TEXT:
        write_bytes(terminal_listing.text(batch).encode(), asked.output)
        say(f"De uitkomst staat in {asked.output}.")
        return
    from uvp_xl.formats.output_format import named

    form = named(asked.form)
    if not asked.output and form.binary:
        raise UsageError(f"Noem bij --format {form.name} een bestand met --output.")
    if asked.output:
        write_bytes(form.write(batch), asked.output)
        say(f"De uitkomst staat in {asked.output}.")
    else:
        put(form.write(batch))
