"""The metadata of a workbook: notes, pictures, low contrast and file properties.

Plain data. A back end that cannot read it returns an empty `Metadata`, and no rule reports on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

MIN_CONTRAST = 4.5
"""The contrast that a text needs with its background (WCAG 2.1, 1.4.3)."""
MIN_CONTRAST_LARGE = 3.0
"""The same for a text of 18 points, or of 14 points in bold."""
MARK = "uvp:"
"""The start of every note that this program adds to a cell to show a finding."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note or threaded comment on a cell."""

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
class LowContrast:
    """The cells (row, column) of a sheet with too little contrast; colours are like "1F4E79"."""

    sheet: str
    cells: tuple[tuple[int, int], ...]
    foreground: str
    background: str


@dataclass(frozen=True)
class Metadata:
    """Everything in a workbook besides the values of its cells.

    `properties` maps the Dutch names of file properties ("titel", "auteur", "taal", ...) to their
    non-empty values; None when they are unknown, as for a workbook in memory.
    """

    notes: tuple[Note, ...] = ()
    pictures: tuple[Picture, ...] = ()
    low_contrast: tuple[LowContrast, ...] = ()
    properties: Mapping[str, str] | None = field(default=None)

    @property
    def without_marks(self) -> Metadata:
        """The same without the notes of this program, which repeat the texts they are about.

        >>> Metadata((Note("Jeugd", "A1", "uvp: De naam …"),)).without_marks.notes
        ()
        """
        return replace(self, notes=tuple(n for n in self.notes if not n.text.startswith(MARK)))


NO_METADATA = Metadata()
"""For a workbook of which only the cells are known."""


def contrast_ratio(foreground: str, background: str) -> float:
    """Return the contrast between two colours, from 1 (none) to 21.

    >>> contrast_ratio("000000", "FFFFFF"), round(contrast_ratio("777777", "FFFFFF"), 2)
    (21.0, 4.48)
    """
    light, dark = sorted((_luminance(foreground), _luminance(background)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance of a colour, from 0 to 1, as WCAG defines it."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (0, 2, 4))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
