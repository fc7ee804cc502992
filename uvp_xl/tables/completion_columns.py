"""Whether a column such as "gereed" has completion, the planning or something else: by cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, MutableMapping
from typing import NamedTuple

from uvp_xl.columns import COMPLETION, ColumnName
from uvp_xl.grid import Value
from uvp_xl.tables.headings import HEADINGS


class TableColumns(NamedTuple):
    """The columns of a table that is being built; see `action_table.Table` for the fields."""

    columns: MutableMapping[str, int]
    titles: MutableMapping[str, str]
    extra: MutableMapping[str, int]
    values: MutableMapping[str, list[Value]]


def settle(table: TableColumns) -> None:
    """Rename the columns of completion whose cells show that they are something else.

    "Gereed" above quarters is the planning of a table without another; above names it is unknown.
    "Datum gereed" is the day on which actions were done if just the actions with that status have
    one.
    """
    if not table.columns.keys().isdisjoint(COMPLETION):
        _judge_done(table)
    elif "status" in table.columns and _is_either(table) and _has_days_of_done(table):
        _rename(table, "planning", "done_on")


def unread(headings: Iterable[str]) -> str:
    """Return the first heading of completion among those of unknown columns, "" if none is.

    >>> unread(["Wijk", "Afgerond"])
    'Afgerond'
    """
    return next((text for text in headings if HEADINGS[text].completion), "")


def _judge_done(table: TableColumns) -> None:
    """Rename the columns of ticks and days by what most of their cells are."""
    from uvp_xl.notation.completion import kind  # only such a table needs it

    for name in ("done", "done_on"):
        if name not in table.columns:
            continue
        counts = Counter(kind(value) for value in table.values[name])
        heading = HEADINGS[table.titles[name]].completion
        certain = heading is None or heading.certain
        if counts["other"] > counts["answer"] + counts["period"]:
            table.extra[table.titles.pop(name)] = table.columns.pop(name)
            del table.values[name]
        elif (
            name == "done"
            and not certain
            and counts["period"] > counts["answer"]
            and (to := _free_planning(table))
        ):
            _rename(table, "done", to)


def _free_planning(table: TableColumns) -> ColumnName | None:
    """Return the column of planning that the table lacks, None if it is complete."""
    if not table.columns.keys().isdisjoint(("planning", "planning_end")):
        return None
    return "planning_end" if "planning_start" in table.columns else "planning"


def _is_either(table: TableColumns) -> bool:
    """Return whether the heading of the planning can also be that of the days of completion."""
    heading = HEADINGS[table.titles.get("planning", "")].completion
    return heading is not None and heading.name == "done_on"


def _has_days_of_done(table: TableColumns) -> bool:
    """Return whether all actions with the status done have a day, and no others."""
    from uvp_xl.notation import status
    from uvp_xl.notation.completion import read

    pairs = [
        (read(day).day is not None, status.read(value).phase == "done")
        for day, value in zip(table.values["planning"], table.values["status"], strict=True)
    ]
    return all(dated == done for dated, done in pairs) and len(set(pairs)) > 1


def _rename(table: TableColumns, name: str, to: ColumnName) -> None:
    """Give a column another name."""
    table.columns[to] = table.columns.pop(name)
    table.titles[to] = table.titles.pop(name)
    table.values[to] = table.values.pop(name)
