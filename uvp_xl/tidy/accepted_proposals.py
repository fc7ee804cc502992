"""Select the proposals that a person accepts, and turn them into changes of cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.clean_text import key, lines
from uvp_xl.errors import UsageError
from uvp_xl.finding import KINDS
from uvp_xl.readback.change_log_sheet import Change
from uvp_xl.tidy.cell_reference import find_cells
from uvp_xl.tidy.proposal import Proposal
from uvp_xl.tidy.text_diff import TextChange, diff

ALL = ("all", "alles")
ENGLISH = {
    "typography": "typografie",
    "period": "periode",
    "amount": "bedrag",
    "header": "kop",
    "list": "lijst",
    "layout": "indeling",
}
"""The Dutch kind for each English one, for commands given in English."""


OVERLAPS = "in deze cel verandert op dezelfde plek al iets anders; doe daarna nog een ronde"


def accepted_changes(
    proposals: Sequence[Proposal], words: Iterable[str], timestamp: dt.datetime
) -> tuple[list[Change], list[Refused]]:
    """Return the changes that `words` select, merged per cell, and the edits that must wait.

    An edit waits for a next round when it overlaps with another one. Raises UsageError; see
    `select`.
    """
    selected, waiting = _without_conflicts(select(proposals, words))
    by_cell: dict[tuple[str, str], list[Proposal]] = {}
    for proposal in selected:
        by_cell.setdefault((proposal.sheet, proposal.cell), []).append(proposal)
    changes: list[Change] = []
    for (sheet, cell), candidates in by_cell.items():
        text, merged, overlapping = merge(candidates)
        kinds = ", ".join(dict.fromkeys(p.kind for p in merged))
        rules = ", ".join(dict.fromkeys(p.rule for p in merged))
        changes.append(Change(timestamp, sheet, cell, kinds, merged[0].old, text, rules))
        changes += [
            Change(timestamp, e.sheet, e.cell, p.kind, e.old, e.new, p.rule, main_cell=cell)
            for p in merged
            for e in p.linked_edits
        ]
        waiting += overlapping
    return changes, [Refused(Edit(p.sheet, p.cell, p.old, p.new or ""), OVERLAPS) for p in waiting]


def _without_conflicts(
    selected: Sequence[Proposal],
) -> tuple[list[Proposal], list[Proposal]]:
    """Split off the proposals for a cell that a linked edit of another proposal changes."""
    linked: set[tuple[str, str]] = set()
    conflicting = []
    for proposal in sorted(selected, key=lambda proposal: not proposal.linked_edits):
        cells = {(edit.sheet, edit.cell) for edit in proposal.linked_edits}
        if (proposal.sheet, proposal.cell) in linked or cells & linked:
            conflicting.append(proposal)
        else:
            linked |= cells
    return [proposal for proposal in selected if proposal not in conflicting], conflicting


def select(proposals: Sequence[Proposal], words: Iterable[str]) -> list[Proposal]:
    """Return the proposals selected by kinds, cells ("Jeugd!D12", "D12") or "ALL".

    Only a proposal with a single option can be accepted. Raises UsageError for a word that is
    neither a kind nor a cell with such a proposal.
    """
    candidates = [proposal for proposal in proposals if proposal.new is not None]
    selected: set[int] = set()
    for word in words:
        kind = ENGLISH.get(key(word), key(word))
        if kind in ALL:
            selected.update(range(len(candidates)))
        elif kind in KINDS:
            selected.update(n for n, proposal in enumerate(candidates) if proposal.kind == kind)
        else:
            selected.update(_find_by_cell(word, candidates, proposals))
    return [candidates[index] for index in sorted(selected)]


def merge(proposals: Sequence[Proposal]) -> tuple[str, list[Proposal], list[Proposal]]:
    """Return the text of one cell with its proposals applied, these proposals, and the rest.

    Each proposal changes one interval of the same clean text; of two that overlap, the second is
    left out.
    """
    text = lines(proposals[0].old)
    changes: list[TextChange] = []
    merged: list[Proposal] = []
    overlapping: list[Proposal] = []
    for proposal in proposals:
        change = diff(text, proposal.new or "")
        if proposal.new == text:  # typography changes nothing in a clean text
            merged.append(proposal)
        elif any(change.touches(other) for other in changes):
            overlapping.append(proposal)
        else:
            merged.append(proposal)
            changes.append(change)
    for change in sorted(changes, key=lambda change: change.start, reverse=True):
        text = change.apply(text)
    return text, merged, overlapping


def _find_by_cell(
    reference: str, candidates: Sequence[Proposal], proposals: Sequence[Proposal]
) -> list[int]:
    """Return the indices of the candidates for one cell; raises UsageError if there is none."""
    if indices := find_cells(reference, [p.at for p in candidates]):
        return indices
    if find_cells(reference, [p.at for p in proposals]):
        raise UsageError(
            f"{reference}: hier zijn meer mogelijkheden. Typ zelf wat u bedoelt in de cel."
        )
    raise UsageError(
        f"“{reference}” is geen cel met een voorstel. Geef een cel, ALL of een soort: "
        f"{', '.join(KINDS)}."
    )
