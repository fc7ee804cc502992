"""What a rule is, and the two kinds that most rules are of.

A rule's docstring is what `uvp-xl rules CODE` prints, so it is Dutch: one sentence, a wrong and a
right example, its source. The examples are little sheets ("|" between the cells); the tests
build them and see that the rule speaks on the wrong one and keeps silent on the right one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from uvp_xl.finding import Kind, Severity
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule finds at one cell; the rule's code and severity are added later.

    `proposals` are texts for the whole cell; more than one are possible meanings, for a person to
    choose from.
    """

    sheet: str
    cell: str
    message: str
    proposals: tuple[str, ...] = ()


class Rule:
    """A rule over the whole plan. Subclasses set `code` and `severity` and write `check`.

    `fixes` is the kind of change that its proposals are, None when it makes none.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity]
    fixes: ClassVar[Kind | None] = None

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Everything in the plan that breaks this rule."""
        raise NotImplementedError


class ColumnRule:
    """A rule over one column of the normalised actions, run by pandera for all of them at once.

    `column` names the column of `schema.Actions`, `field` that of the table in which the cell
    stands.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity]
    fixes: ClassVar[Kind | None] = None
    column: ClassVar[str]
    field: ClassVar[str]

    def holds(self, values: pd.Series) -> pd.Series:
        """For each value of the column whether it keeps to the rule."""
        raise NotImplementedError

    def hits(self, context: RuleContext, failed: Sequence[int]) -> Iterable[Hit]:
        """The findings for the actions (by index) whose value does not hold."""
        for action in failed:
            sheet, cell = context.plan.cell(action, self.field)
            yield Hit(sheet, cell, self.say(context, action))

    def say(self, context: RuleContext, action: int) -> str:
        """The message for one action."""
        raise NotImplementedError


class MissingRule(ColumnRule):
    """A column that must be filled in. A column that is empty throughout is one finding.

    `word` is what the column is called in a message, `advice` what to do about it.
    """

    word: ClassVar[str]
    lacks: ClassVar[str] = "ontbreekt"
    advice: ClassVar[str]

    def holds(self, values: pd.Series) -> pd.Series:
        """Filled in is enough here."""
        return values != ""

    def hits(self, context: RuleContext, failed: Sequence[int]) -> Iterable[Hit]:
        """One finding for all tables whose column is empty throughout, and one a cell elsewhere."""
        per_table: dict[int, list[int]] = {}
        for action in failed:
            per_table.setdefault(context.plan.table[action], []).append(action)
        tables = context.tables
        empty = [t for t, rows in per_table.items() if len(rows) == len(tables[t].rows)]
        if sum(len(per_table[t]) for t in empty) == 1:
            empty = []  # one cell is no column
        if empty:
            yield self._whole_column(tables, empty, len(failed), len(context.plan))
        whole = set(empty)
        for action in failed:
            if context.plan.table[action] not in whole:
                sheet, cell = context.plan.cell(action, self.field)
                yield Hit(sheet, cell, self.say(context, action))

    def say(self, context: RuleContext, action: int) -> str:
        """One empty cell."""
        return f"De {self.word} is niet ingevuld. {self.advice}"

    def _whole_column(
        self, tables: Sequence[Table], empty: Sequence[int], failed: int, total: int
    ) -> Hit:
        """The one finding for the tables in which nobody filled in the column."""
        first = tables[empty[0]]
        column = first.column_number(self.field)
        lacking = f"de {self.word} {self.lacks} bij {_of_all(failed, total, 'acties')}"
        where = f"in {_of_all(len(empty), len(tables), 'tabellen')}"
        if column is not None:
            said = f"De kolom “{self.word}” is helemaal leeg"
            said += f" {where}" if len(tables) > 1 else ""
        elif len(tables) == 1:
            said = f"De tabel heeft geen kolom “{self.word}”"
        elif len(empty) == len(tables):
            said = f"Geen enkele tabel heeft een kolom “{self.word}”"
        else:
            said = f"Er is geen kolom “{self.word}” {where}"
        said += f": {lacking}. {self.advice}"
        return Hit(first.sheet, first.heading(self.field), said)


def _of_all(count: int, total: int, things: str) -> str:
    """How many of how many.

    >>> _of_all(3, 4, "acties"), _of_all(4, 4, "acties"), _of_all(2, 2, "tabellen")
    ('3 van de 4 acties', 'alle 4 acties', 'beide tabellen')
    """
    if count == total:
        return f"beide {things}" if total == 2 else f"alle {total} {things}"
    return f"{count} van de {total} {things}"
