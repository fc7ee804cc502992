"""Issues with the names in a cell, each with the edit that solves it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from uvp_xl.clean_text import lines
from uvp_xl.columns import ColumnName
from uvp_xl.grid import Value

IssueKind = Literal["run_together", "open_list", "near", "unknown", "alias"]

Edit = tuple[int, int, str]
"""Start, end and replacement in the cleaned text of a cell."""


@dataclass(frozen=True, slots=True)
class NameIssue:
    """Something about the names that a person must check.

    `text` is the text in the cell, `suggested` the names that it probably means, `cell` the text of
    the whole cell (cleaned by `clean_text.lines`) with only this issue solved, "" without a
    proposal. `column` is the column of the table.
    """

    kind: IssueKind
    text: str
    suggested: tuple[str, ...] = ()
    cell: str = ""
    column: ColumnName = "parties"
    edits: tuple[Edit, ...] = field(default=(), compare=False, repr=False)

    def shifted(self, by: int) -> NameIssue:
        """Return the issue in a text in which it begins `by` characters later."""
        return replace(self, edits=tuple((a + by, b + by, new) for a, b, new in self.edits))

    def with_cell(self, text: str) -> NameIssue:
        """Return the issue with the whole cell `text` as it would become."""
        mended = with_edits(text, self.edits)
        return replace(self, cell=mended) if mended not in (text, "") else self


def corrected(value: Value, issues: Iterable[NameIssue]) -> str:
    """Return the text of a cell with all these issues solved at once.

    >>> from uvp_xl.names.parties import read
    >>> from uvp_xl.names.register import Register
    >>> text = "Veiligheidshuys, GGD. OM, etc."
    >>> corrected(text, read(text, Register()).issues)
    'Veiligheidshuis, GGD, OM'
    """
    text = lines(value)
    return with_edits(text, (edit for issue in issues if issue.cell for edit in issue.edits))


def with_edits(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits to a text; characters that two of them cover are replaced once."""
    done, index = [], 0
    for start, end, new in sorted(edits):
        done += [text[index:start], new]
        index = max(index, end)
    return "".join((*done, text[index:]))
