"""The notes on a sheet."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from uvp_xl.backend.live.libreoffice.undo_steps import in_steps
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct
from uvp_xl.grid import address
from uvp_xl.workbook_metadata import Note


def read_notes(page: Uno, name: str) -> list[Note]:
    """Return all notes of the sheet `name`."""
    notes = []
    for note in page.Annotations:
        position = note.Position
        cell = address(position.Row + 1, position.Column + 1)
        notes.append(Note(name, cell, str(note.String), str(note.Author)))
    return notes


def add_notes(document: Uno, page: Uno, texts: Mapping[CellPosition, str]) -> None:
    """Add a note to each of these cells."""
    if texts:
        annotations, number = page.Annotations, page.RangeAddress.Sheet
        for (row, column), text in in_steps(document, texts.items()):
            position = struct("table.CellAddress", Sheet=number, Column=column - 1, Row=row - 1)
            annotations.insertNew(position, text)


def remove_notes(document: Uno, page: Uno, cells: Collection[CellPosition]) -> None:
    """Remove the notes of these cells."""
    annotations = page.Annotations
    positions = [note.Position for note in annotations]
    indexes = [i for i, p in enumerate(positions) if (p.Row + 1, p.Column + 1) in cells]
    for index in in_steps(document, reversed(indexes)):
        annotations.removeByIndex(index)
