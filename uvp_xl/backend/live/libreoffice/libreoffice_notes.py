"""The notes on a sheet."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from uvp_xl.backend.live.libreoffice.undo_steps import each
from uvp_xl.backend.live.program_protocol import Place
from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct
from uvp_xl.grid import address
from uvp_xl.workbook_metadata import Note


def notes(page: Uno, name: str) -> list[Note]:
    """All of them."""
    found = []
    for note in page.Annotations:
        place = note.Position
        said = address(place.Row + 1, place.Column + 1)
        found.append(Note(name, said, str(note.String), str(note.Author)))
    return found


def add(document: Uno, page: Uno, texts: Mapping[Place, str]) -> None:
    """Put a note into each of these cells."""
    if texts:
        annotations, number = page.Annotations, page.RangeAddress.Sheet
        for (row, column), text in each(document, texts.items()):
            place = struct("table.CellAddress", Sheet=number, Column=column - 1, Row=row - 1)
            annotations.insertNew(place, text)


def remove(document: Uno, page: Uno, cells: Collection[Place]) -> None:
    """Take the notes out of these cells."""
    annotations = page.Annotations
    places = [note.Position for note in annotations]
    gone = [i for i, p in enumerate(places) if (p.Row + 1, p.Column + 1) in cells]
    for index in each(document, reversed(gone)):
        annotations.removeByIndex(index)
