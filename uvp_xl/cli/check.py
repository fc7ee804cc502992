"""`uvp-xl check`: find what is wrong in plans, by cell, and whether the council may have them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from uvp_xl.cli import open_option, progress_bar
from uvp_xl.cli.open_plan import Password, password
from uvp_xl.cli.shared_options import (
    STDOUT,
    Date,
    Files,
    Output,
    Profile,
    given_date,
    is_same_file,
    one_of,
    required_file,
    today,
)
from uvp_xl.cli.terminal import print_bytes, print_lines, print_text, warn
from uvp_xl.cli.usage_in_dutch import FORMATS
from uvp_xl.errors import UsageError
from uvp_xl.formats.batch_outcome import FAILING, Batch, FileResult
from uvp_xl.reference_date import DateRequest

FormatName = Annotated[str, typer.Option("--format", metavar="VORM", help=f"{FORMATS}.")]
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
Contents = Annotated[
    bool,
    typer.Option("--contents", help="Laat ook zien wat er op elk blad staat, en wat is gelezen."),
]
Watch = Annotated[
    bool, typer.Option("--watch", help="Controleer opnieuw, elke keer dat u het bestand bewaart.")
]

TEXT = "text"
WITH_CONTENTS = (TEXT, "json")
"""The formats that can have the contents of the files."""
NO_PLANS = "Er zijn geen plannen om te controleren."


@dataclass(frozen=True)
class CheckRequest:
    """The options of a check; `batch` has no results yet."""

    batch: Batch
    date: DateRequest
    form: str
    output: str
    jobs: int
    password: str
    contents: bool


def run(
    files: Files = None,
    date: Date = "",
    profile: Profile = "",
    form: FormatName = TEXT,
    output: Output = "",
    fail_on: FailOn = "fout",
    jobs: Jobs = 0,
    watch: Watch = False,
    contents: Contents = False,
    password_stdin: Password = False,
    in_open: open_option.Open = False,
    clear: Clear = False,
) -> int:
    """Controleer werkboeken: elke melding met haar cel, en waar het kan een voorstel.

    Geef bestanden, mappen of patronen zoals "plannen/*.xlsx". Van elk plan leest u ook of het klaar
    is voor de raad. De uitkomst is 0 zonder fouten, 1 met minstens één fout, en 2 als een bestand
    niet te lezen is.

    Met --contents leest u van elk blad wat er staat: elke actietabel met haar plaats en haar aantal
    acties, en elke tabel die niet is begrepen.

    Met --open krijgt elke cel met een melding een kleur en een notitie, in het werkboek dat voor u
    openstaat. Met --open --clear haalt u die weer weg. De uitkomst is dan 0 als het gelukt is.
    """
    if clear and not in_open:
        raise UsageError("--clear hoort bij --open.")
    if in_open:
        from uvp_xl import addin

        file_options: dict[str, object] = {
            "format": form != TEXT,
            "output": output,
            "jobs": jobs,
            "watch": watch,
            "contents": contents,
            "password_stdin": password_stdin,
        }
        name = open_option.only_name(files or [])
        check = partial(addin.check, date=given_date(date), profile=profile)
        open_option.run_in_open(addin.clear_marks if clear else check, name, **file_options)
        return 0
    from uvp_xl import batch_check
    from uvp_xl.formats.output_format import all_formats

    if profile:  # Otherwise each plan of a folder would give the same error.
        profile = one_of(profile.strip(), batch_check.PROFILES, "--profile")
    output = "" if output == STDOUT else output
    form = one_of(form, tuple(each.name for each in all_formats()), "--format")
    if contents and form not in WITH_CONTENTS:
        raise UsageError("--contents hoort bij --format text of json.")
    folder = str(Path(os.path.realpath(output)).parent) if output else os.curdir
    severity = one_of(fail_on, FAILING, "--fail-on")
    asked = DateRequest(given_date(date), today())
    batch = Batch((), asked.without_plan, profile, folder, severity)
    request = CheckRequest(batch, asked, form, output, jobs, password(password_stdin), contents)
    names = files or [required_file("")]
    if watch:
        from uvp_xl.cli import watch_files

        return watch_files.watch(names, lambda: _check(_plans(names, output), request))
    return _check(_plans(names, output), request)


def _plans(names: Sequence[str], output: str) -> list[str]:
    """Return the workbooks to check, without the outcome of an earlier check at `output`.

    Raises UsageError when `output` is a plan.
    """
    from uvp_xl import batch_check

    plans = []
    for file in batch_check.files(names):
        if not (output and is_same_file(file, output)):
            plans.append(file)
        elif not batch_check.is_outcome(file):
            raise UsageError(f"“{file}” is zelf een plan. Kies bij --output een ander bestand.")
    if not plans:
        raise UsageError(NO_PLANS)
    return plans


def _check(files: Sequence[str], request: CheckRequest) -> int:
    """Check all files once, write the outcome as it comes, and return the exit status."""
    from uvp_xl import batch_check
    from uvp_xl.formats.result_store import ResultStore

    batch = request.batch
    checks = batch_check.checks(
        files, request.date, batch.profile, request.password, request.jobs, request.contents
    )
    with ResultStore(_plan_results(progress_bar.with_bar(checks, len(files)))) as results:
        if not results:
            raise UsageError(NO_PLANS)
        batch = replace(batch, results=results)
        if request.form == TEXT and not request.output:
            _list(batch)
        else:
            _write(batch, request)
        return 2 if batch.unreadable else int(batch.failed)


def _plan_results(results: Iterable[FileResult]) -> Iterator[FileResult]:
    """Yield the results of plans; warn of what is no plan, and of what could not be read."""
    for result in results:
        if result.outcome:
            warn(f"“{result.file}” is geen plan: uvp-xl maakte het zelf. Het telt niet mee.")
            continue
        if result.error:
            warn(result.error)
        yield result


def _list(batch: Batch) -> None:
    """Print the findings of each file when its result comes, and then the totals."""
    from uvp_xl.formats import text

    for result in batch.results:
        if not result.error:
            print_lines(text.file_lines(result))
    if len(batch.results) > 1:
        print_lines(text.batch_lines(batch))


def _write(batch: Batch, request: CheckRequest) -> None:
    """Write the outcome to a file or the standard output."""
    from uvp_xl.formats.output_file import write_pieces
    from uvp_xl.formats.output_format import named

    form = named(request.form)
    if request.output:
        write_pieces(form.pieces(batch), request.output)
        print_text(f"De uitkomst staat in {request.output}.")
    elif form.binary:
        raise UsageError(f"Noem bij --format {form.name} een bestand met --output.")
    else:
        for piece in form.pieces(batch):
            print_bytes(piece)
