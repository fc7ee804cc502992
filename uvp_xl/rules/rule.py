"""The base classes of the rules.

A rule's docstring is the text of `uvp-xl rules CODE`, so it is Dutch: one sentence, a wrong and a
right example, its source. The examples are small sheets ("|" between the cells); the tests build
them and check that the rule reports the wrong one and not the right one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import ClassVar, NamedTuple

from uvp_xl.clean_text import blank
from uvp_xl.columns import COLUMNS, ColumnName
from uvp_xl.finding import Kind, Severity
from uvp_xl.grid import CellError
from uvp_xl.normalise.action import Action
from uvp_xl.normalise.actions import Normalised
from uvp_xl.readback.settings_sheet import OFF, Level
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table


@dataclass(frozen=True, slots=True)
class Hit:
    """A violation of a rule at one cell; the code and severity of the rule are added later.

    `proposals` are texts for the whole cell; more than one are possible meanings, for a person to
    choose from.
    """

    sheet: str
    cell: str
    message: str
    proposals: tuple[str, ...] = ()


class Levels(NamedTuple):
    """The severity of a rule, and its level in the profiles in which that differs."""

    severity: Severity
    werkversie: Level | None = None
    raadsvoorstel: Level | None = None
    raadsinformatiebrief: Level | None = None

    def in_profile(self, name: str) -> Level:
        """Return the level in the profile of this name.

        >>> Levels("opmerking", raadsvoorstel="fout").in_profile("raadsvoorstel")
        'fout'
        """
        level: Level | None = getattr(self, name)
        return level or self.severity


BEFORE_PUBLICATION = Levels("opmerking", OFF, "waarschuwing", "waarschuwing")
"""For what only matters once a plan is published: a draft may lack it."""


class Rule:
    """A rule over the whole plan. Subclasses implement `check`.

    `fixes` is the kind of change that its proposals are, None when it makes none. The settings of
    the user cannot switch a `mandatory` rule off, or make it less serious.
    """

    code: ClassVar[str]
    levels: ClassVar[Levels]
    fixes: ClassVar[Kind | None] = None
    mandatory: ClassVar[bool] = False

    @property
    def severity(self) -> Severity:
        """The severity where no profile sets another."""
        return self.levels.severity

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find every violation of this rule in the plan."""
        raise NotImplementedError


Content = str | tuple[str, ...]
"""The value of an action in a column: the names in a column of names, and else the text."""


class ColumnRule(Rule):
    """A rule over one column of the normalised actions; each distinct value is judged once."""

    column: ClassVar[ColumnName]

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the actions with a value that does not hold."""
        values = _contents(context.plan, self.column)
        wrong = {value for value in set(values) if not self.holds(value)}
        if not wrong:
            return ()
        failed = list(compress(context.actions, map(wrong.__contains__, values)))
        return self.hits(context, failed)

    def holds(self, value: Content) -> bool:
        """Return whether a value of the column satisfies the rule; empty is "" or ()."""
        raise NotImplementedError

    def hits(self, context: RuleContext, failed: Sequence[Action]) -> Iterable[Hit]:
        """Yield the hits for the actions with a value that does not hold."""
        for action in failed:
            yield Hit(*action.cell(self.column), self.message(action))

    def message(self, action: Action) -> str:
        """Return the message for one action."""
        raise NotImplementedError


def _contents(plan: Normalised, column: ColumnName) -> Sequence[Content]:
    """Return the value of each action in a column, inherited where the action has none."""
    if column == "item":
        return plan.items
    if column == "portfolio_holders":
        return [holders.names for holders in plan.holders]
    if column == "parties":
        return [parties.names for parties in plan.parties]
    return plan.texts.get(column, ())


class MissingRule(ColumnRule):
    """A column that must be filled in. A column that is empty throughout is one finding.

    `advice` ends the message; `lacks` is its verb, singular or plural as the name of the column is.
    """

    lacks: ClassVar[str] = "ontbreekt"
    advice: ClassVar[str]

    @property
    def word(self) -> str:
        """The name of the column in a message."""
        return COLUMNS[self.column].word

    def holds(self, value: Content) -> bool:
        """Return whether a value is filled in."""
        return bool(value)

    def hits(self, context: RuleContext, failed: Sequence[Action]) -> Iterable[Hit]:
        """Yield one hit for all tables with an empty column, and one per cell in the others."""
        failed = [action for action in failed if not _is_cut_off(action, self.column)]
        per_table = Counter(id(action.table) for action in failed)
        empty = [t for t in context.tables if t.rows and per_table[id(t)] == len(t.rows)]
        if sum(len(table.rows) for table in empty) == 1:
            empty = []  # one cell is no column
        if empty:
            yield self._whole_column(context, empty, len(failed))
        whole = set(map(id, empty))
        cells = [a for a in failed if id(a.table) not in whole and not self._is_error(a)]
        below = self._below_one(context, cells)
        for first, actions in below.items():
            yield Hit(*actions[0].cell(self.column), self._only_above(first, len(actions)))
        folded = {action.index for actions in below.values() for action in actions}
        yield from super().hits(context, [a for a in cells if a.index not in folded])

    def _below_one(
        self, context: RuleContext, cells: Sequence[Action]
    ) -> dict[int, Sequence[Action]]:
        """Return the actions of an item of which only the first row has a value, by that row.

        Two rows or more, and all of them: who fills in only the first means it for all of them.
        """
        if COLUMNS[self.column].inheritable:
            return {}
        rows = Counter((a.table.sheet, a.inherited_from("item")) for a in context.actions)
        empty: dict[tuple[str, int], list[Action]] = {}
        for action in cells:
            if above := action.inherited_from("item"):
                empty.setdefault((action.table.sheet, above), []).append(action)
        lacking = {(action.table.sheet, action.row) for action in cells}
        return {
            key[1]: actions
            for key, actions in empty.items()
            if len(actions) == rows[key] > 1 and key not in lacking
        }

    def _only_above(self, row: int, count: int) -> str:
        """Return the message for the rows of an item below the one with a value."""
        return (
            f"De {self.word} staat bij dit actiepunt alleen in rij {row}, en niet bij de {count} "
            f"maatregelen eronder. Geldt dit voor alle maatregelen, zet het dan in elke rij. "
            f"{self.advice}"
        )

    def _is_error(self, action: Action) -> bool:
        """Return whether the cell has an error of Excel, which is another finding."""
        return isinstance(action.raw(self.column), CellError)

    def message(self, action: Action) -> str:
        """Return the message for one empty cell."""
        return f"De {self.word} is niet ingevuld. {self.advice}"

    def _whole_column(self, context: RuleContext, empty: Sequence[Table], failed: int) -> Hit:
        """Return the one hit for the tables in which the column is nowhere filled in."""
        first, total = empty[0], len(context.tables)
        lacking = (
            f"de {self.word} {self.lacks} bij {_of_all(failed, len(context.actions), 'acties')}"
        )
        where = f"in {_of_all(len(empty), total, 'tabellen')}"
        if first.column_number(self.column) is not None:
            problem = f"De kolom “{self.word}” is helemaal leeg"
            problem += f" {where}" if total > 1 else ""
        elif total == 1:
            problem = f"De tabel heeft geen kolom “{self.word}”"
        elif len(empty) == total:
            problem = f"Geen enkele tabel heeft een kolom “{self.word}”"
        else:
            problem = f"Er is geen kolom “{self.word}” {where}"
        message = f"{problem}: {lacking}. {self.advice}"
        return Hit(first.sheet, first.heading(self.column), message)


def _is_cut_off(action: Action, column: ColumnName) -> bool:
    """Return whether a value of the row above may be missing because the table was sorted."""
    sorted_table = COLUMNS[column].inheritable and action.table.reordered
    return bool(sorted_table) and blank(action.raw("item"))


def _of_all(count: int, total: int, things: str) -> str:
    """Return a share of a total in Dutch.

    >>> _of_all(3, 4, "acties"), _of_all(4, 4, "acties"), _of_all(2, 2, "tabellen")
    ('3 van de 4 acties', 'alle 4 acties', 'beide tabellen')
    """
    if count == total:
        return f"beide {things}" if total == 2 else f"alle {total} {things}"
    return f"{count} van de {total} {things}"
