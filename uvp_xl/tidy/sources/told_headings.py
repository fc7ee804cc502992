"""A heading that the program does not know, to be explained on the sheet *Instellingen*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.cell_edit import Edit
from uvp_xl.clean_text import key
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
    """Says on *Instellingen* that a heading is the one of the measures; one line for a heading."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a proposal for each table that was not read, below a heading that has a text."""
        grid = context.grids.get(context.settings.sheet)
        if grid is None:
            return
        told, rows = set(context.settings.headings), free_rows(grid, "heading")
        for table in context.unread_tables:
            if table.word or not table.title or key(table.title) in told:
                continue
            told.add(key(table.title))
            row, column, listed = next(rows)
            name, value = address(row, column), address(row, column + 1)
            yield Proposal(
                "kop",
                TableUnread.code,
                grid.name,
                name,
                "",
                (table.title if listed else f"{PREFIX}{table.title}",),
                (Edit(grid.name, value, "", word("measure")),),
                question=Question(table.sheet, table.cell, table.title),
            )
