"""The proposals for one file, by sheet and cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from uvp_xl.formats.listings.styled_line import Line, wrapped
from uvp_xl.tidy.change_view import display_change
from uvp_xl.tidy.proposal import Proposal


def proposal_lines(file: str, proposals: Sequence[Proposal]) -> Iterator[Line]:
    """Yield all proposals for one file, their counts and the command that accepts them."""
    yield file, "bold"
    for sheet, of_sheet in groupby(proposals, key=lambda proposal: proposal.at[0]):
        yield "", ""
        yield f"  {sheet}", "bold blue"
        for proposal in of_sheet:
            yield from _proposal(proposal)
    yield "", ""
    if not proposals:
        yield "Er zijn geen voorstellen.", "bold"
        return
    kinds = [proposal.kind for proposal in proposals if proposal.new is not None]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    yield f"Voorstellen: {counts or 'geen die u zo kunt overnemen'}.", "bold"
    if kinds:
        command = f"uvp-xl tidy {quoted(file)} --accept {kinds[0]}"
        yield f"Overnemen: {command} (of een cel, of ALL)", ""


def quoted(path: str) -> str:
    """Return a path as it is typed in a command of any shell.

    >>> quoted("mijn plan.xlsx")
    '"mijn plan.xlsx"'
    """
    return f'"{path}"' if " " in path else path


def _proposal(proposal: Proposal) -> Iterator[Line]:
    yield f"    {proposal.at[1]:<6} {proposal.kind}  [{proposal.rule}]", "yellow"
    if proposal.new is None:
        yield from wrapped(display_change(proposal.shown_old, "")[0], mark="  ")
        yield from wrapped(" of ".join(proposal.options), style="cyan", mark="? ")
        place = f"op {proposal.sheet}, cel {proposal.cell}" if proposal.question else "in de cel"
        yield from wrapped(f"Kies zelf, en typ het {place}.")
        return
    old, new = display_change(proposal.shown_old, proposal.shown or "")
    yield from wrapped(old, mark="  ")
    yield from wrapped(new, style="green", mark="→ ")
    if proposal.question:
        return
    for edit in proposal.linked_edits:
        old, new = display_change(edit.old, str(edit.new))
        yield from wrapped(f"{edit.cell}: {old} → {new}", style="green", mark="  ")
