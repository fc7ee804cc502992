"""The table of figures on *Samenvatting*, with the same columns for each theme and each year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from uvp_xl import dutch_text
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import ActionCounts, count_in
from uvp_xl.reports.budget_sums import Amounts
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.row_height import width
from uvp_xl.sheets.sheet_model import Bar, Cell, Condition

COUNT = 8.0
MONEY = 13.0
"""The minimum widths of columns, in characters."""

LATE = "Te laat"

Marks = tuple[tuple[Bar, ...], tuple[Condition, ...]]
"""The data bars and the colour rules of a table."""


@dataclass(frozen=True)
class Row:
    """One row: its label, its actions by index, and those with an amount that counts in it.

    Of those that are `undivided`, only the yearly amount does.
    """

    label: Cell
    actions: Sequence[int]
    paid: Sequence[int]
    undivided: frozenset[int] = frozenset()


@dataclass(frozen=True)
class FigureColumn:
    """One column: its heading, and the function that computes its value in a row."""

    heading: str
    value: Callable[[Row], float]
    money: bool = False

    @property
    def width(self) -> float:
        """The width in characters."""
        return max(MONEY if self.money else COUNT, width(self.heading))

    def cell(self, row: Row, total: bool) -> Cell:
        """Return the cell in a row."""
        number = report_styles.TOTAL_NUMBER if total else report_styles.NUMBER
        money = report_styles.TOTAL_MONEY if total else report_styles.MONEY
        return Cell(self.value(row), money if self.money else number)


def columns(context: ReportContext, counts: ActionCounts, amounts: Amounts) -> list[FigureColumn]:
    """Return all columns: actions, phases that occur, overdue or incomplete ones, and budgets."""
    return [
        FigureColumn("Acties", lambda row: len(row.actions)),
        *_phases(context),
        _count_column(LATE, counts.overdue),
        _count_column("Zonder trekker", counts.without_lead),
        _count_column("Zonder planning", counts.without_planning),
        _count_column("Zonder begroting", counts.without_budget),
        FigureColumn("Met een bedrag", lambda row: count_in(row.paid, amounts.all)),
        *_sums("Begroting", amounts, amounts.once, yearly=False),
        *_sums("Begroting per jaar", amounts, amounts.yearly, yearly=True),
    ]


def write(
    page: SheetBuilder,
    name: str,
    rows: Iterable[Row],
    columns: Sequence[FigureColumn],
    total: Row | None = None,
) -> Marks:
    """Write a table, and return the bar and the colour rule for its rows."""
    headings = (Cell(column.heading, report_styles.HEADER_NUMBER) for column in columns)
    first = page.add_header(Cell(name, report_styles.HEADER), *headings) + 1
    for row in rows:
        page.add(row.label, *(column.cell(row, total=False) for column in columns))
    last = page.next_row - 1
    if total:
        page.add(total.label, *(column.cell(total, total=True) for column in columns))
    if last < first:
        return (), ()
    late = 2 + [column.heading for column in columns].index(LATE)
    bar = Bar(Area(first, 2, last, 2), report_styles.BAR)
    return (bar,), (Condition(Area(first, late, last, late), "greater", 0, *report_styles.BAD),)


def _phases(context: ReportContext) -> list[FigureColumn]:
    """Return a column for each phase that occurs."""
    groups: dict[str, set[int]] = {}
    for action in context.actions:
        groups.setdefault(dutch_text.PHASE_NAMES[action.status.phase], set()).add(action.index)
    return [
        _count_column(name, frozenset(groups[name]))
        for name in dutch_text.PHASE_NAMES.values()
        if name in groups
    ]


def _count_column(heading: str, kind: frozenset[int]) -> FigureColumn:
    """Return a column that counts the actions of a kind."""
    return FigureColumn(heading, lambda row: count_in(row.actions, kind))


def _sums(
    heading: str, amounts: Amounts, kind: frozenset[int], *, yearly: bool
) -> list[FigureColumn]:
    """Return the columns with the sum of a kind of amounts; two if lowest and highest differ."""

    def bound(index: int) -> Callable[[Row], float]:
        return lambda row: amounts.bounds(_paid(row, kind, yearly), yearly=yearly)[index]

    if not kind:
        return []
    if not amounts.has_ranges(kind):
        return [FigureColumn(heading, bound(0), money=True)]
    return [
        FigureColumn(f"{heading} van", bound(0), money=True),
        FigureColumn(f"{heading} tot", bound(1), money=True),
    ]


def _paid(row: Row, kind: frozenset[int], yearly: bool) -> list[int]:
    """Return the actions of a row whose amount of this kind counts in it."""
    return [a for a in row.paid if a in kind and (yearly or a not in row.undivided)]
