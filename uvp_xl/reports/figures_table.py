"""The table of figures on *Samenvatting*: the same columns for every row, a theme or a year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from uvp_xl import dutch_text
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import Tally, among
from uvp_xl.reports.budget_sums import Amounts
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets.row_height import width
from uvp_xl.sheets.sheet_model import Bar, Cell, Condition

COUNT = 8.0
MONEY = 13.0
"""The least widths of columns, in characters."""

LATE = "Te laat"

Marks = tuple[tuple[Bar, ...], tuple[Condition, ...]]
"""The bars and the colour rules of a table."""


@dataclass(frozen=True)
class Row:
    """One row: its label, its actions by index, and those of them whose amount counts in it."""

    label: Cell
    actions: Sequence[int]
    paid: Sequence[int]


@dataclass(frozen=True)
class Column:
    """One column: its heading, and what it says of a row."""

    heading: str
    value: Callable[[Row], float]
    money: bool = False

    @property
    def width(self) -> float:
        """The width in characters."""
        return max(MONEY if self.money else COUNT, width(self.heading))

    def cell(self, row: Row, total: bool) -> Cell:
        """The cell in a row."""
        number = report_styles.TOTAL_NUMBER if total else report_styles.NUMBER
        money = report_styles.TOTAL_MONEY if total else report_styles.MONEY
        return Cell(self.value(row), money if self.money else number)


def columns(view: View, counted: Tally, amounts: Amounts) -> list[Column]:
    """All columns: actions, each phase that occurs, what is late or missing, and the budget."""
    return [
        Column("Acties", lambda row: len(row.actions)),
        *_phases(view),
        _among(LATE, counted.late),
        _among("Zonder trekker", counted.without_lead),
        _among("Zonder planning", counted.without_planning),
        _among("Zonder begroting", counted.without_budget),
        Column("Met een bedrag", lambda row: among(row.paid, amounts.all)),
        *_sums("Begroting", amounts, amounts.once),
        *_sums("Begroting per jaar", amounts, amounts.yearly),
    ]


def write(
    page: Page, name: str, rows: Iterable[Row], columns: Sequence[Column], total: Row | None = None
) -> Marks:
    """Write a table, and give the bar and the colour for its rows."""
    headings = (Cell(column.heading, report_styles.HEADER_NUMBER) for column in columns)
    first = page.head(Cell(name, report_styles.HEADER), *headings) + 1
    for row in rows:
        page.add(row.label, *(column.cell(row, total=False) for column in columns))
    last = page.next - 1
    if total:
        page.add(total.label, *(column.cell(total, total=True) for column in columns))
    if last < first:
        return (), ()
    late = 2 + [column.heading for column in columns].index(LATE)
    bar = Bar(Area(first, 2, last, 2), report_styles.BAR)
    return (bar,), (Condition(Area(first, late, last, late), "greater", 0, *report_styles.BAD),)


def _phases(view: View) -> list[Column]:
    """A column for each phase that occurs."""
    groups: dict[str, set[int]] = {}
    for action, status in enumerate(view.case.plan.status):
        groups.setdefault(dutch_text.PHASE_NAMES[status.phase], set()).add(action)
    return [
        _among(name, frozenset(groups[name]))
        for name in dutch_text.PHASE_NAMES.values()
        if name in groups
    ]


def _among(heading: str, kind: frozenset[int]) -> Column:
    """How many actions of a row are of a kind."""
    return Column(heading, lambda row: among(row.actions, kind))


def _sums(heading: str, amounts: Amounts, kind: frozenset[int]) -> list[Column]:
    """The sum of the amounts of a kind: none, one column, or the lowest and the highest sum."""

    def bound(place: int) -> Callable[[Row], float]:
        return lambda row: amounts.bounds(a for a in row.paid if a in kind)[place]

    if not kind:
        return []
    if not amounts.ranges(kind):
        return [Column(heading, bound(0), money=True)]
    return [
        Column(f"{heading} van", bound(0), money=True),
        Column(f"{heading} tot", bound(1), money=True),
    ]
