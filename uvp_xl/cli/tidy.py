"""`uvp-xl tidy`: list proposals for cells, and write those that are accepted."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from uvp_xl.cli import open_option
from uvp_xl.cli.open_plan import Password, open_plan, password
from uvp_xl.cli.shared_options import File, Output, one_of, required_file
from uvp_xl.cli.terminal import print_lines, print_text, warn
from uvp_xl.errors import UsageError
from uvp_xl.formats.safe_text import to_json

Accept = Annotated[
    list[str] | None,
    typer.Option(
        "--accept",
        metavar="SOORT|CEL|ALL",
        help="Neem deze voorstellen over: een soort, een cel (Jeugd!D12) of ALL. Mag vaker.",
    ),
]
Alias = Annotated[
    list[str] | None,
    typer.Option(
        "--alias",
        metavar="CEL",
        help="De naam in deze cel is goed: zet haar als andere schrijfwijze in het Register.",
    ),
]
Undo = Annotated[bool, typer.Option("--undo", help="Draai de laatste ronde terug.")]


def run(
    file: File = "",
    accept: Accept = None,
    alias: Alias = None,
    undo: Undo = False,
    output: Output = "",
    form: Annotated[str, typer.Option("--format", metavar="VORM", help="text of json.")] = "text",
    password_stdin: Password = False,
    in_open: open_option.Open = False,
) -> int:
    """Toon voor elke cel wat er beter kan staan, en neem over wat u goed vindt.

    Zonder --accept verandert er niets. Met --accept verandert het bestand zelf; het oude staat dan
    in de map .uvp-backups ernaast. Met --output komt het resultaat in een kopie. Alles wat
    verandert, komt op het blad Wijzigingen.

    Met --open komen de voorstellen op het blad Voorstellen van het werkboek dat voor u openstaat.
    Zet daar “ja” bij wat u goed vindt, en geef de opdracht nog een keer. --open --undo draait die
    ronde terug.
    """
    form = one_of(form, ("text", "json"), "--format")
    if undo and (accept or alias):
        raise UsageError("Kies: --accept om iets over te nemen, of --undo om terug te draaien.")
    if form == "json" and (undo or accept or alias):
        raise UsageError("--format json is er alleen voor de lijst met voorstellen.")
    if output and not (undo or accept or alias):
        raise UsageError("Bij --output hoort --accept, --alias of --undo.")
    if in_open:
        from uvp_xl import addin

        command = addin.restore if undo else addin.tidy
        open_option.run_in_open(
            command,
            file,
            password_stdin=password_stdin,
            accept=accept,
            alias=alias,
            output=output,
            format=form == "json",
        )
        return 0
    from uvp_xl.formats.listings import change_listing, proposal_listing

    plan = open_plan(required_file(file), password(password_stdin))
    timestamp = dt.datetime.now().replace(microsecond=0)
    if undo or accept or alias:
        target = output or None
        outcome = (
            plan.undo(timestamp, target)
            if undo
            else plan.tidy(accept or (), timestamp, target, alias or ())
        )
        print_text("\n".join(change_listing.round_lines(outcome, undone=undo)))
        for warning in change_listing.round_warnings(outcome):
            warn(warning)
        return int(bool(outcome.refused))
    proposals = plan.proposals()
    if form == "json":
        print_text(to_json([proposal.record() for proposal in proposals]).decode().rstrip("\n"))
    else:
        print_lines(proposal_listing.proposal_lines(file, proposals))
    return 0
