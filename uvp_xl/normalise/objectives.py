"""The objective of each action, from a column such as "Doel" or "Wat willen we bereiken?".

An objective is written once for the actions that serve it: an empty or merged cell takes over the
one above it, within its table and theme. To the left of the items it is the larger of the two, so
it also goes for the next item; to their right it belongs to one item.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from uvp_xl.clean_text import lines
from uvp_xl.normalise.inherit import NOWHERE
from uvp_xl.tables.action_table import Table

NAME = "objective"


class Objectives(NamedTuple):
    """The objective of each action, "" for none, and the index of the action that has its cell."""

    texts: list[str]
    origins: list[int]


def read(tables: Sequence[Table]) -> Objectives:
    """Return the objective of each action of these tables, its own or that of a row above."""
    if not any(NAME in table.values for table in tables):
        nowhere = [NOWHERE] * sum(len(table.rows) for table in tables)
        return Objectives([""] * len(nowhere), nowhere)
    result = Objectives([], [])
    for table in tables:
        own = list(map(lines, table.values.get(NAME, [""] * len(table.rows))))
        first = len(result.texts)
        for index in _origins(table, own):
            result.texts.append("" if index == NOWHERE else own[index])
            result.origins.append(index if index == NOWHERE else first + index)
    return result


def _origins(table: Table, own: Sequence[str]) -> list[int]:
    """Return the index in the table of the objective of each of its rows."""
    items: Sequence[object] = [""] * len(own)
    if table.columns.get("item", 0) < table.columns.get(NAME, 0):
        items = table.values.get("item", items)
    result: list[int] = []
    above = NOWHERE
    themes = chain(table.themes[:1], table.themes)
    for index, (text, item, before, theme) in enumerate(
        zip(own, items, themes, table.themes, strict=False)
    ):
        if text:
            above = index
        elif theme is not before or item != "" or table.reordered:
            above = NOWHERE
        result.append(above)
    return result
