"""The sheet *Controle*: the findings of the previous check, and the reasons to waive them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from uvp_xl.clean_text import line, text
from uvp_xl.grid import Grid, Value
from uvp_xl.sheets import own_sheets

NAME = "Controle"
SEVERITY, SHEET, CELL, RULE = "Ernst", "Blad", "Cel", "Regel"
MESSAGE, PROPOSAL, CONTENT = "Melding", "Voorstel", "Wat er staat"
TITLES = (SEVERITY, SHEET, CELL, RULE, MESSAGE, PROPOSAL, CONTENT, own_sheets.REASON)
EMPTY = "(leeg)"
SOLVED = "opgelost"
"""The severity of a finding that is gone, of which only the reason is kept."""
ITEM, MEASURE = "Actiepunt: ", "Maatregel: "
"""The prefixes of the lines below `CONTENT` that name the action of a cell."""
QUOTED_THEN = "Toen genoemd: "
"""The prefix of the line with what a message quoted, when it quotes other things now."""
_QUOTED = re.compile("“([^”]*)”")


class FindingKey(NamedTuple):
    """What identifies a finding between two checks: its rule, its cell, and what was in it.

    `content` is the text of the cell, `item` and `measure` those of its action. `quotes` is what
    the message quotes: its other words may change with the date.
    """

    rule: str
    sheet: str
    cell: str
    content: str
    item: str
    measure: str
    quotes: tuple[str, ...]

    @property
    def location(self) -> tuple[str, str, str]:
        """The rule and the cell."""
        return self.rule, self.sheet, self.cell

    @property
    def subject(self) -> tuple[str, str, str]:
        """The text of the cell, and its action."""
        return self.content, self.item, self.measure


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """One row of *Controle*: a finding of the previous check, and the reason to waive it, if any.

    `solved` is for a reason that was kept although its finding was gone by then.
    """

    sheet: str
    cell: str
    rule: str
    message: str
    content: str
    reason: str = ""
    solved: bool = False

    @property
    def key(self) -> FindingKey:
        """What identifies the finding."""
        return finding_key(self.rule, self.sheet, self.cell, self.content, self.message)

    @property
    def quotes(self) -> tuple[str, ...]:
        """What the message quoted when it was waived."""
        last = self.content.rpartition("\n")[2]
        return _quotes(last) if last.startswith(QUOTED_THEN) else self.key.quotes

    @property
    def waived_content(self) -> str:
        """What was waived: the content of the cell, and what the message quoted then."""
        content = self.content.partition(f"\n{QUOTED_THEN}")[0] or EMPTY
        quoted = ", ".join(f"“{name}”" for name in self.quotes)
        return f"{content}\n{QUOTED_THEN}{quoted}" if quoted else content


def finding_key(rule: str, sheet: str, cell: str, content: str, message: str) -> FindingKey:
    """Return the key of a finding; the same for a finding of now and for a row that was read."""
    first, *rest = content.splitlines() or [""]
    item, measure = (
        next((line(row.removeprefix(prefix)) for row in rest if row.startswith(prefix)), "")
        for prefix in (ITEM, MEASURE)
    )
    return FindingKey(rule, line(sheet), cell, line(first), item, measure, _quotes(message))


def read(grids: Sequence[Grid], name: str) -> list[ReportedFinding]:
    """Read the sheet *Controle*, which is called `name` in this workbook.

    Without a sheet of that name (the user renamed it) the last other one counts, because new ones
    are added behind older ones. Two of them are never combined: a copy holds reasons that the user
    may have withdrawn since.
    """
    headings = [(grid, at) for grid in grids if (at := own_sheets.reasons(grid))]
    headings.sort(key=lambda pair: pair[0].name.casefold() == name.casefold())
    return [row for grid, at in headings[-1:] for row in _rows(grid, *at)]


def _rows(grid: Grid, header: int, reason: int) -> Iterator[ReportedFinding]:
    """Yield the findings below a header; both numbers count from 1."""
    titles = [text(value) for value in grid.rows[header - 1]]
    wanted = (SEVERITY, SHEET, CELL, RULE, MESSAGE, CONTENT)
    if not set(wanted) <= set(titles):
        return
    for cells in grid.rows[header:]:
        severity, sheet, cell, rule, message, content = (
            text(cells[titles.index(title)]) for title in wanted
        )
        if rule:
            why = _reason(cells[reason - 1])
            yield ReportedFinding(sheet, cell, rule, message, content, why, severity == SOLVED)


def _reason(value: Value) -> str:
    """Return the reason in a cell, with its line breaks."""
    return "\n".join(text(value).strip().splitlines()) if own_sheets.is_reason(value) else ""


def _quotes(message: str) -> tuple[str, ...]:
    """Return the texts between quotation marks."""
    until_last = message[: message.rfind("”") + 1]  # without an end, each quote would search it all
    return tuple(line(quoted) for quoted in _QUOTED.findall(until_last))
