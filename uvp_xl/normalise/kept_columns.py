"""The columns that stay with an action as they are written: the known kinds, and all others.

No rule needs them, so that they are read only for frames, records and exports.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter

from uvp_xl.clean_text import line
from uvp_xl.columns import COMPLETION
from uvp_xl.grid import Value, letters
from uvp_xl.normalise import scaled_budget
from uvp_xl.normalise.per_value import each
from uvp_xl.notation import budget
from uvp_xl.tables import money_unit
from uvp_xl.tables.action_table import Table
from uvp_xl.unfilled import is_unfilled

_MINUS = ("-", "–", "−")
_SPARE = (*COMPLETION, "planning_start", "planning_end")
"""The columns that another column of the same table can leave unread."""


def texts(tables: Sequence[Table], name: str) -> list[str]:
    """Return the cells of a column of all actions, on one clean line; "" without the column."""
    result: list[str] = []
    for table in tables:
        values = table.values.get(name)
        result += each(values, line) if values else [""] * len(table.rows)
    return result


def amounts(tables: Sequence[Table], name: str) -> list[float | None]:
    """Return the amount in euros in each cell of a column; None where it is not one amount.

    An amount that is left can be negative.
    """
    result: list[float | None] = []
    for table in tables:
        factor = max(table.unit, money_unit.unit(table.titles.get(name, "")))
        values = table.values.get(name)
        read = partial(_amount, factor=factor)
        result += each(values, read) if values else [None] * len(table.rows)
    return result


def _amount(value: Value, factor: int) -> float | None:
    """Return the amount in a cell of a column that counts in `factor` euros, None if not one."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return round(float(value) * factor, 2)
    text = line(value).removeprefix("€").lstrip()
    if text.startswith(_MINUS):
        rest = _amount(text[1:].lstrip(), factor) if text[1:2] not in ("", *_MINUS) else None
        return None if rest is None else -rest
    reading = scaled_budget.read(value, factor) if factor > 1 else budget.read(value)
    single = reading.kind == "amount" and reading.minimum == reading.maximum
    return reading.minimum if single else None


def descriptions(tables: Sequence[Table]) -> list[str]:
    """Return the description below the name of each action, with a line for each cell."""
    return [
        "\n".join(filter(None, (_told(table.value_at(*cell)) for cell in cells)))
        for table in tables
        for cells in (table.descriptions.get(row, ()) for row in table.rows)
    ]


def stages(tables: Sequence[Table]) -> list[str]:
    """Return the text of the period or phase above each action, "" without one."""
    return [table.stages.get(row, "") for table in tables for row in table.rows]


def extra(tables: Sequence[Table], used: Mapping[int, Collection[str]]) -> list[dict[str, str]]:
    """Return, for each action, the filled cells of the other columns by their heading.

    A heading is as it is written. A column without one is called by its letter: "kolom H". The
    columns of completion, and a start and end next to a planning, can be for nothing as well;
    `used` has the columns of completion that an action does have another field for.
    """
    result: list[dict[str, str]] = []
    for table in tables:
        first = len(result)
        result += ({} for _ in table.rows)
        for title, texts in _others(table):
            _put(result, first, title, texts)
        for action, row in enumerate(table.rows if table.labelled else (), start=first):
            for title, cell in table.labelled.get(row, {}).items():
                _put(result, action, title, [_told(table.value_at(*cell))], letters(cell[1]))
        for name in _SPARE:
            if name in table.values:
                texts = _unused(table, name, first, used)
                _put(result, first, table.titles[name], texts, letters(table.columns[name]))
    return result


def _put(
    result: Sequence[dict[str, str]], first: int, title: str, texts: Sequence[str], letter: str = ""
) -> None:
    """Put the filled cells of a column with those of its actions, the first one of which is given.

    Where another column has the same heading, it gets the letter of this one behind it.
    """
    for action, text in enumerate(texts, start=first):
        if text:
            cells = result[action]
            cells[f"{title} ({letter})" if title in cells else title] = text


def _others(table: Table) -> Iterator[tuple[str, list[str]]]:
    """Yield the heading and texts of the unknown columns, and of those without a heading."""
    unheaded = {f"kolom {letters(number)}": number for number in table.unheaded}
    for title, number in sorted({**unheaded, **table.extra}.items(), key=itemgetter(1)):
        yield str(title), each([table.value_at(row, number) for row in table.rows], _told)


def _unused(table: Table, name: str, first: int, used: Mapping[int, Collection[str]]) -> list[str]:
    """Return the texts of a column that another one can leave unread, "" where it is used."""
    texts = each(table.values[name], _told)
    if name in COMPLETION:
        return ["" if name in used.get(a, ()) else text for a, text in enumerate(texts, first)]
    planned = each(table.values.get("planning", [""] * len(texts)), _told)
    return [text if whole else "" for text, whole in zip(texts, planned, strict=True)]


def _told(value: Value) -> str:
    """Return the text of a cell of any column, "" if it is not filled in."""
    return "" if is_unfilled(value, "unknown") else str(line(value))
