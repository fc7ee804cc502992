"""`uvp-xl refresh`: the report sheets in the workbook, made anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from uvp_xl.cli import open_option
from uvp_xl.cli.open_plan import Password, opened, password
from uvp_xl.cli.shared_options import Date, File, Output, Profile, named, reference_date
from uvp_xl.cli.terminal import say, warn

if TYPE_CHECKING:
    from uvp_xl.backend.workbook_protocol import Written

Report = Annotated[
    bool, typer.Option("--report", help="Toon welke onderdelen van het bestand veranderd zijn.")
]


def run(
    file: File = "",
    output: Output = "",
    date: Date = "",
    report: Report = False,
    password_stdin: Password = False,
    in_open: open_option.Open = False,
    profile: Profile = "",
) -> None:
    """Ververs de overzichten in het werkboek; uw eigen bladen blijven zoals ze zijn.

    Zonder --output komt het resultaat in het bestand zelf. Het oude bestand staat dan in de map
    .uvp-backups ernaast; uvp-xl restore zet het terug.

    Van een .xls, .xlsb of .ods maakt --output NIEUW.xlsx of NIEUW.ods een nieuw bestand, met uw
    eigen bladen als waarden.

    Met --open verversen de overzichten in het werkboek dat voor u openstaat. U bewaart het zelf.
    """
    reference = reference_date(date)
    if in_open:
        from uvp_xl import addin

        command = partial(addin.refresh, date=reference, profile=profile)
        open_option.work(command, file, output=output, report=report, password_stdin=password_stdin)
        return
    plan = opened(named(file), password(password_stdin))
    made = dt.datetime.now().replace(microsecond=0)
    written = plan.refresh(reference, made, output or None, profile)
    say(f"{len(plan.actions)} acties gelezen. De overzichten staan in {written.path}.")
    for note in written.notes:
        warn(f"Let op: {note}")
    if report:
        say("\n".join(_parts(written)))


def _parts(written: Written) -> Iterator[str]:
    """The parts that differ from what was read, and how many are the same."""
    if not written.total:
        yield "Alle onderdelen zijn nieuw."
        return
    same = written.total - len(written.parts)
    yield f"Veranderd of nieuw in het bestand: {len(written.parts)} onderdelen."
    width = max((len(part.name) for part in written.parts), default=0)
    for part in written.parts:
        yield f"  {part.change:<9}  {part.name:<{width}}  {part.what}"
    yield f"Byte voor byte gelijk gebleven: {same} onderdelen."
