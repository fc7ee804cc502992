"""A heading that the program does not know, to be explained on the sheet *Instellingen*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import key
from uvp_xl.columns import COLUMNS
from uvp_xl.finding import Finding
from uvp_xl.grid import address
from uvp_xl.readback.settings.column_words import word
from uvp_xl.readback.settings.free_rows import free_rows
from uvp_xl.rules.layout.column_unknown import ColumnUnknown
from uvp_xl.rules.layout.table_unread import TableUnread
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tidy.proposal import Proposal, Question
from uvp_xl.tidy.proposal_source import Source

PREFIX = "Kop "
"""The word before a heading that is in no list of headings."""


Line = tuple[str, str]
"""A heading, and the word for its column."""


class ToldHeadings(Source):
    """Says on *Instellingen* which columns unknown headings are; one proposal for a table."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a proposal for each table with unknown headings, read or not."""
        grid = context.grids.get(context.settings.sheet)
        if grid is None:
            return
        told, rows = set(context.settings.headings), free_rows(grid, "heading")
        for rule, question, lines in _questions(context):
            new = [line for line in lines if key(line[0]) not in told]
            told.update(key(title) for title, _ in new)
            edits = [edit for line in new for edit in _edits(grid.name, next(rows), line)]
            if edits:
                first, *others = edits
                yield Proposal(
                    "kop",
                    rule,
                    grid.name,
                    first.cell,
                    "",
                    (str(first.new),),
                    tuple(others),
                    question=question,
                )


def _questions(context: RuleContext) -> Iterator[tuple[str, Question, list[Line]]]:
    """Yield the rule, the question and the lines of each table, that of the measures first."""
    for table in context.unread_tables:
        if not table.word and table.title:
            lines = [(title, word(column)) for title, column in table.to_tell()]
            yield TableUnread.code, Question(table.sheet, table.cell, table.title), lines
    for read, column in context.likely_columns:
        cell = address(read.header, column.number)
        line = (column.title, word(COLUMNS[column.name].name))
        yield ColumnUnknown.code, Question(read.sheet, cell, column.title), [line]


def _edits(sheet: str, place: tuple[int, int, bool], line: Line) -> tuple[Edit, Edit]:
    """Return the two cells of a line in a free place."""
    row, column, listed = place
    title = line[0] if listed else f"{PREFIX}{line[0]}"
    return (
        Edit(sheet, address(row, column), "", title),
        Edit(sheet, address(row, column + 1), "", line[1]),
    )
