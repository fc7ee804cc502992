"""What is off about the names in a cell, with the change that would put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from uvp_xl.clean_text import lines
from uvp_xl.columns import ColumnName
from uvp_xl.grid import Value

IssueKind = Literal["run_together", "open_list", "near", "unknown", "alias"]

Edit = tuple[int, int, str]
"""From where to where the cleaned text of a cell is replaced, and by what."""


@dataclass(frozen=True, slots=True)
class NameIssue:
    """Something about the names that a person must look at.

    `said` is the text in the cell, `meant` the names that it probably stands for, `cell` the whole
    cell's text (as `text.lines` cleans it) with that and nothing else put right, "" when there is
    no such proposal. `column` is the column of the table in which the cell stands.
    """

    kind: IssueKind
    text: str
    suggested: tuple[str, ...] = ()
    cell: str = ""
    column: ColumnName = "parties"
    edits: tuple[Edit, ...] = field(default=(), compare=False, repr=False)

    def shifted(self, by: int) -> NameIssue:
        """The slip of a text that stands `by` signs further on."""
        return replace(self, edits=tuple((a + by, b + by, new) for a, b, new in self.edits))

    def with_cell(self, text: str) -> NameIssue:
        """The slip with the whole text of the cell `said` as it would become."""
        mended = with_edits(text, self.edits)
        return replace(self, cell=mended) if mended not in (text, "") else self


def corrected(value: Value, issues: Iterable[NameIssue]) -> str:
    """The text of a cell in which all these slips are put right at once.

    >>> from uvp_xl.names.parties import read
    >>> from uvp_xl.names.register import Register
    >>> said = "Veiligheidshuys, GGD. OM, etc."
    >>> corrected(said, read(said, Register()).issues)
    'Veiligheidshuis, GGD, OM'
    """
    text = lines(value)
    return with_edits(text, (edit for issue in issues if issue.cell for edit in issue.edits))


def with_edits(text: str, edits: Iterable[Edit]) -> str:
    """A text after some edits; where two touch the same signs, these are gone once."""
    done, index = [], 0
    for start, end, new in sorted(edits):
        done += [text[index:start], new]
        index = max(index, end)
    return "".join((*done, text[index:]))
