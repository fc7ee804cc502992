"""What a command changed in a file: its package parts, or its cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from uvp_xl.dutch_text import count
from uvp_xl.formats.listings.proposal_listing import quoted

if TYPE_CHECKING:
    from uvp_xl.backend.workbook_protocol import Written
    from uvp_xl.change_rounds import RoundResult


def part_lines(written: Written) -> Iterator[str]:
    """Yield the package parts that differ from those that were read, and how many are equal."""
    if not written.total:
        yield "Alle onderdelen zijn nieuw."
        return
    yield f"Veranderd of nieuw in het bestand: {len(written.parts)} onderdelen."
    width = max((len(part.name) for part in written.parts), default=0)
    for part in written.parts:
        yield f"  {part.change:<9}  {part.name:<{width}}  {part.description}"
    yield f"Byte voor byte gelijk gebleven: {written.total - len(written.parts)} onderdelen."


def round_lines(outcome: RoundResult, *, undone: bool) -> Iterator[str]:
    """Yield what a round of changes, or undoing one, did to the file."""
    cells = count(len(outcome.changes), "cel", "cellen")
    if outcome.path is None:
        yield "Er is niets veranderd."
    elif outcome.exact:
        yield f"{outcome.path} is weer precies zoals het was: {cells} teruggedraaid."
    elif undone:
        yield f"{cells} teruggedraaid in {outcome.path}; zie het blad Wijzigingen."
    else:
        yield f"{cells} veranderd in {outcome.path}; zie het blad Wijzigingen."
        yield f"Terugdraaien: uvp-xl tidy {quoted(str(outcome.path))} --undo"


def round_warnings(outcome: RoundResult) -> Iterator[str]:
    """Yield the notes on a round of changes, and the cells that were refused."""
    for note in outcome.notes:
        yield f"Let op: {note}"
    for refused in outcome.refused:
        yield f"{refused.edit.sheet}!{refused.edit.cell} is niet veranderd: {refused.why}."
