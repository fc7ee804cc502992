"""What is off about the names in a cell, with the change that would put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from uvp_xl.clean_text import lines
from uvp_xl.columns import ColumnName
from uvp_xl.grid import Value

SlipKind = Literal["run_together", "open_list", "near", "unknown", "alias"]

Edit = tuple[int, int, str]
"""From where to where the cleaned text of a cell is replaced, and by what."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Something about the names that a person must look at.

    `said` is the text in the cell, `meant` the names that it probably stands for, `cell` the whole
    cell's text (as `text.lines` cleans it) with that and nothing else put right, "" when there is
    no such proposal. `column` is the column of the table in which the cell stands.
    """

    kind: SlipKind
    said: str
    meant: tuple[str, ...] = ()
    cell: str = ""
    column: ColumnName = "parties"
    edits: tuple[Edit, ...] = field(default=(), compare=False, repr=False)

    def moved(self, by: int) -> Slip:
        """The slip of a text that stands `by` signs further on."""
        return replace(self, edits=tuple((a + by, b + by, new) for a, b, new in self.edits))

    def within(self, said: str) -> Slip:
        """The slip with the whole text of the cell `said` as it would become."""
        mended = edited(said, self.edits)
        return replace(self, cell=mended) if mended not in (said, "") else self


def mended(value: Value, slips: Iterable[Slip]) -> str:
    """The text of a cell in which all these slips are put right at once.

    >>> from uvp_xl.names.parties import read
    >>> from uvp_xl.names.register import Register
    >>> said = "Veiligheidshuys, GGD. OM, etc."
    >>> mended(said, read(said, Register()).slips)
    'Veiligheidshuis, GGD, OM'
    """
    said = lines(value)
    return edited(said, (edit for slip in slips if slip.cell for edit in slip.edits))


def edited(said: str, edits: Iterable[Edit]) -> str:
    """A text after some edits; where two touch the same signs, these are gone once."""
    done, place = [], 0
    for start, end, new in sorted(edits):
        done += [said[place:start], new]
        place = max(place, end)
    return "".join((*done, said[place:]))
