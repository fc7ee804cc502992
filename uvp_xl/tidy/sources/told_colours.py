"""A colour without words, to be explained on the sheet *Instellingen*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.finding import Finding
from uvp_xl.readback.colour_meanings import STATUSES, signal
from uvp_xl.readback.settings.setting_row import rows
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.unclear.colour_without_words import ColourWithoutWords
from uvp_xl.tidy.proposal import Proposal, Question
from uvp_xl.tidy.proposal_source import Source


class ToldColours(Source):
    """Asks what a colour means; the program never chooses that."""

    def proposals(self, context: RuleContext, findings: Sequence[Finding]) -> Iterator[Proposal]:
        """Yield a question for each empty line of a colour that a table has without words."""
        grid = context.grids.get(context.settings.sheet)
        if grid is None:
            return
        open_lines = {signal(row.name): row for row in rows(grid) if not row.text}
        for table in context.tables:
            if not table.colours:
                continue
            for colour in dict.fromkeys(table.colours.by_row.values()):
                if row := open_lines.pop(colour, None):
                    yield Proposal(
                        "status",
                        ColourWithoutWords.code,
                        grid.name,
                        row.value_cell,
                        "",
                        STATUSES,
                        question=Question(
                            table.sheet,
                            table.heading(table.colours.column),
                            f"{row.title} in “{table.titles[table.colours.column]}”",
                        ),
                    )
