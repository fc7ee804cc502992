"""A heading that the program does not know, to be explained on the sheet *Instellingen*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import key
from uvp_xl.columns import ColumnName
from uvp_xl.finding import Finding
from uvp_xl.grid import address
from uvp_xl.readback.settings.column_words import word
from uvp_xl.readback.settings.free_rows import free_rows
from uvp_xl.rules.layout.table_unread import TableUnread
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.proposal import Proposal, Question
from uvp_xl.tidy.proposal_source import Source

PREFIX = "Kop "
"""The word before a heading that is in no list of headings."""


class ToldHeadings(Source):
    """Says on *Instellingen* which columns the headings of a table are; one line for a heading."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a proposal for each table that was not read and has headings to tell."""
        grid = context.grids.get(context.settings.sheet)
        if grid is None:
            return
        told, rows = set(context.settings.headings), free_rows(grid, "heading")
        for table in context.unread_tables:
            lines = [] if table.word or not table.title else table.to_tell(told)
            if not lines:
                continue
            told.update(key(title) for title, _ in lines)
            edits = [edit for line in lines for edit in _edits(grid.name, next(rows), *line)]
            yield Proposal(
                "kop",
                TableUnread.code,
                grid.name,
                edits[0].cell,
                "",
                (str(edits[0].new),),
                tuple(edits[1:]),
                question=Question(table.sheet, table.cell, table.title),
            )


def _edits(
    sheet: str, place: tuple[int, int, bool], title: str, column: ColumnName
) -> tuple[Edit, Edit]:
    """Return the name and the value of a line in a free row; see `free_rows`."""
    row, number, listed = place
    name = title if listed else f"{PREFIX}{title}"
    return (
        Edit(sheet, address(row, number), "", name),
        Edit(sheet, address(row, number + 1), "", word(column)),
    )
