"""What stands beside the cells of a workbook: notes, pictures, colours, properties of the file.

Plain data; a back end that cannot tell gives an empty one, and then no rule speaks of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

ENOUGH = 4.5
"""The contrast that a text needs with what stands behind it (WCAG 2.1, 1.4.3)."""
ENOUGH_IF_LARGE = 3.0
"""The same for a text of 18 points, or 14 when it is bold."""
MARK = "uvp:"
"""So begins a note that this program put at a cell, to show what it found there."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note or threaded comment at a cell."""

    sheet: str
    cell: str
    text: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, chart or shape, at the cell of its top left corner; `kind` is Dutch."""

    sheet: str
    cell: str
    kind: str
    described: bool = False


@dataclass(frozen=True, slots=True)
class Faint:
    """The cells of a sheet (row, column) with too little contrast; colours are as "1F4E79"."""

    sheet: str
    cells: tuple[tuple[int, int], ...]
    ink: str
    paper: str


@dataclass(frozen=True)
class Metadata:
    """All that stands beside the cells.

    `properties` has what the file says of itself by its Dutch name ("titel", "auteur", "taal",
    ...), without what is empty; None when nobody can tell, as for a workbook in memory.
    """

    notes: tuple[Note, ...] = ()
    pictures: tuple[Picture, ...] = ()
    faint: tuple[Faint, ...] = ()
    properties: Mapping[str, str] | None = field(default=None)

    @property
    def of_user(self) -> Metadata:
        """The same without the notes of this program, which repeat what they are about.

        >>> Metadata((Note("Jeugd", "A1", "uvp: De naam …"),)).of_user.notes
        ()
        """
        return replace(self, notes=tuple(n for n in self.notes if not n.text.startswith(MARK)))


NOTHING = Metadata()
"""For a workbook of which only the cells are known."""


def contrast(ink: str, paper: str) -> float:
    """How well one colour is told from the other: from 1 (not at all) to 21.

    >>> contrast("000000", "FFFFFF"), round(contrast("777777", "FFFFFF"), 2)
    (21.0, 4.48)
    """
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1, as WCAG reckons."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
