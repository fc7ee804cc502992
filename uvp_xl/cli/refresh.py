"""`uvp-xl refresh`: write the report sheets of a workbook again."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Annotated

import typer

from uvp_xl.cli import open_option
from uvp_xl.cli.open_plan import Password, open_plan, password
from uvp_xl.cli.shared_options import Date, File, Output, Profile, given_date, required_file, today
from uvp_xl.cli.terminal import print_text, warn

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
    given = given_date(date)
    if in_open:
        from uvp_xl import addin

        command = partial(addin.refresh, date=given, profile=profile)
        open_option.run_in_open(
            command, file, output=output, report=report, password_stdin=password_stdin
        )
        return
    from uvp_xl.formats.listings.change_listing import part_lines

    plan = open_plan(required_file(file), password(password_stdin))
    timestamp = dt.datetime.now().replace(microsecond=0)
    reference = plan.reference_date(given, today())
    written = plan.refresh(reference, timestamp, output or None, profile)
    count = len(plan.normalised)
    print_text(f"{count} acties gelezen. De overzichten staan in {written.path}.")
    for note in written.notes:
        warn(f"Let op: {note}")
    if report:
        print_text("\n".join(part_lines(written)))
