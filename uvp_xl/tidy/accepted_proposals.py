"""Which proposals a person accepts, and the changes of cells that they come to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.clean_text import key, lines
from uvp_xl.errors import UsageError
from uvp_xl.finding import KINDS
from uvp_xl.readback.change_log_sheet import Change
from uvp_xl.tidy.cell_reference import at
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.text_diff import Piece, piece

ALL = ("all", "alles")
ENGLISH = {
    "typography": "typografie",
    "period": "periode",
    "amount": "bedrag",
    "header": "kop",
    "list": "lijst",
    "layout": "indeling",
}
"""The kinds in English, for who gives the command in that language."""


AGAIN = "in deze cel verandert op dezelfde plek al iets anders; doe daarna nog een ronde"


def accepted(
    proposals: Sequence[Proposal], words: Iterable[str], moment: dt.datetime
) -> tuple[list[Change], list[Refused]]:
    """The changes that `words` ask for, one for each cell, and what must wait for a next round.

    Raises UsageError; see `chosen`.
    """
    taken, left = _apart(chosen(proposals, words))
    cells: dict[tuple[str, str], list[Proposal]] = {}
    for proposal in taken:
        cells.setdefault((proposal.sheet, proposal.cell), []).append(proposal)
    changes: list[Change] = []
    waiting = [_again(proposal) for proposal in left]
    for (sheet, cell), of_cell in cells.items():
        text, made, left = merged(of_cell)
        kinds = ", ".join(dict.fromkeys(p.kind for p in made))
        rules = ", ".join(dict.fromkeys(p.rule for p in made))
        changes.append(Change(moment, sheet, cell, kinds, made[0].old, text, rules))
        changes += [
            Change(moment, e.sheet, e.cell, p.kind, e.old, e.new, p.rule, main_cell=cell)
            for p in made
            for e in p.along
        ]
        waiting += map(_again, left)
    return changes, waiting


def _again(proposal: Proposal) -> Refused:
    """A proposal that must wait for a next round."""
    edit = Edit(proposal.sheet, proposal.cell, proposal.old, proposal.new or "")
    return Refused(edit, AGAIN)


def _apart(picked: Sequence[Proposal]) -> tuple[list[Proposal], list[Proposal]]:
    """The proposals that go together, and those for a cell that changes along with another."""
    along: set[tuple[str, str]] = set()
    first = sorted(picked, key=lambda proposal: not proposal.along)
    left = []
    for proposal in first:
        cells = {(edit.sheet, edit.cell) for edit in proposal.along}
        if (proposal.sheet, proposal.cell) in along or cells & along:
            left.append(proposal)
        else:
            along |= cells
    return [proposal for proposal in picked if proposal not in left], left


def chosen(proposals: Sequence[Proposal], accepted: Iterable[str]) -> list[Proposal]:
    """The proposals that are meant by kinds, cells ("Jeugd!D12", "D12") or "ALL".

    Only proposals with one meaning can be accepted. Raises UsageError for what is neither a kind
    nor a cell with such a proposal.
    """
    clear = [proposal for proposal in proposals if proposal.new is not None]
    taken: set[int] = set()
    for said in accepted:
        word = ENGLISH.get(key(said), key(said))
        if word in ALL:
            taken.update(range(len(clear)))
        elif word in KINDS:
            taken.update(n for n, proposal in enumerate(clear) if proposal.kind == word)
        else:
            taken.update(_at(said, clear, proposals))
    return [clear[number] for number in sorted(taken)]


def merged(proposals: Sequence[Proposal]) -> tuple[str, list[Proposal], list[Proposal]]:
    """The text of one cell with its proposals together, those that are in it, and the others.

    Every proposal changes a piece of the same clean text; pieces that overlap do not go together.
    """
    base = lines(proposals[0].old)
    pieces: list[Piece] = []
    made: list[Proposal] = []
    left: list[Proposal] = []
    for proposal in proposals:
        changed = piece(base, proposal.new or "")
        changes = proposal.new != base  # typography changes nothing in a clean text
        if changes and any(changed.touches(other) for other in pieces):
            left.append(proposal)
            continue
        made.append(proposal)
        if changes:
            pieces.append(changed)
    for changed in sorted(pieces, key=lambda each: each.start, reverse=True):
        base = changed.put(base)
    return base, made, left


def _at(said: str, clear: Sequence[Proposal], every: Sequence[Proposal]) -> list[int]:
    """The numbers of the proposals for one cell; raises UsageError when there is none."""
    here = at(said, [(p.sheet, p.cell) for p in clear])
    if here:
        return here
    if at(said, [(p.sheet, p.cell) for p in every]):
        raise UsageError(f"{said}: hier zijn meer mogelijkheden. Typ zelf wat u bedoelt in de cel.")
    raise UsageError(
        f"“{said}” is geen cel met een voorstel. Geef een cel, ALL of een soort: "
        f"{', '.join(KINDS)}."
    )
