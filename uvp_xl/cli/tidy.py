"""`uvp-xl tidy`: proposals for single cells, and the cells that a person accepts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from uvp_xl.cli import open_option, terminal_listing
from uvp_xl.cli.open_plan import Password, opened, password
from uvp_xl.cli.shared_options import File, Output, named, one_of
from uvp_xl.cli.terminal import as_json, say, warn
from uvp_xl.dutch_text import count
from uvp_xl.errors import UsageError

if TYPE_CHECKING:
    from uvp_xl.change_rounds import RoundResult
    from uvp_xl.tidy.proposal import Proposal

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
        also = {"accept": accept, "alias": alias, "output": output, "format": form == "json"}
        open_option.work(command, file, password_stdin=password_stdin, **also)
        return 0
    plan = opened(named(file), password(password_stdin))
    made = dt.datetime.now().replace(microsecond=0)
    if undo:
        return _told(plan.undo(made, output or None), undone=True)
    if accept or alias:
        outcome = plan.tidy(accept or (), made, output or None, alias or ())
        return _told(outcome, undone=False)
    proposals = plan.proposals()
    if form == "json":
        say(as_json([p.record() for p in proposals]))
    else:
        terminal_listing.write(_lines(file, proposals))
    return 0


def _told(outcome: RoundResult, undone: bool) -> int:
    """Say what came of a round; 1 when something was refused."""
    cells = count(len(outcome.changes), "cel", "cellen")
    if outcome.path is None:
        say("Er is niets veranderd.")
    elif outcome.exact:
        say(f"{outcome.path} is weer precies zoals het was: {cells} teruggedraaid.")
    elif undone:
        say(f"{cells} teruggedraaid in {outcome.path}; zie het blad Wijzigingen.")
    else:
        say(f"{cells} veranderd in {outcome.path}; zie het blad Wijzigingen.")
        say(f"Terugdraaien: uvp-xl tidy {_quoted(str(outcome.path))} --undo")
    for note in outcome.notes:
        warn(f"Let op: {note}")
    for refused in outcome.refused:
        where = f"{refused.edit.sheet}!{refused.edit.cell}"
        warn(f"{where} is niet veranderd: {refused.why}.")
    return int(bool(outcome.refused))


def _quoted(path: str) -> str:
    """A path as it is typed in a command, whichever the shell is."""
    return f'"{path}"' if " " in path else path


def _lines(file: str, proposals: Sequence[Proposal]) -> Iterator[terminal_listing.Line]:
    """All proposals of one file, by sheet and cell, with what to do next below them."""
    yield file, "bold"
    for sheet, of_sheet in groupby(proposals, key=lambda proposal: proposal.sheet):
        yield "", ""
        yield f"  {sheet}", "bold blue"
        for proposal in of_sheet:
            yield from _proposal_lines(proposal)
    yield "", ""
    if not proposals:
        yield "Er zijn geen voorstellen.", "bold"
        return
    kinds = [proposal.kind for proposal in proposals if proposal.new is not None]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    yield f"Voorstellen: {counts or 'geen die u zo kunt overnemen'}.", "bold"
    if kinds:
        yield f"Overnemen: uvp-xl tidy {_quoted(file)} --accept {kinds[0]} (of een cel, of ALL)", ""


def _proposal_lines(proposal: Proposal) -> Iterator[terminal_listing.Line]:
    """One proposal: cell, kind and rule, then the old and the new text."""
    from uvp_xl.tidy.change_view import shown

    yield f"    {proposal.cell:<6} {proposal.kind}  [{proposal.rule}]", "yellow"
    if proposal.new is None:
        yield from terminal_listing.wrapped(shown(proposal.old, "")[0], mark="  ")
        yield from terminal_listing.wrapped(" of ".join(proposal.options), style="cyan", mark="? ")
        yield from terminal_listing.wrapped("Kies zelf, en typ het in de cel.")
        return
    old, new = shown(proposal.old, proposal.new)
    yield from terminal_listing.wrapped(old, mark="  ")
    yield from terminal_listing.wrapped(new, style="green", mark="→ ")
    for edit in proposal.along:
        old, new = shown(edit.old, str(edit.new))
        yield from terminal_listing.wrapped(f"{edit.cell}: {old} → {new}", style="green", mark="  ")
