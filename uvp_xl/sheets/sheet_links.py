"""The most links of one sheet, and the sentence about those without room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from uvp_xl.dutch_text import number
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style

MAX_LINKS = 65_530
"""Excel's limit on the links of one sheet."""
HERE = "Op dit blad"

Row = tuple[Cell, ...]


def limit_links(rows: Sequence[Row], room: int) -> tuple[Sequence[Row], int]:
    """Return rows of cells with at most `room` links, and how many were left out.

    The first ones are kept. A cell without its link does not look like one.
    """
    over = sum(cell.link is not None for row in rows for cell in row) - room
    if over <= 0:
        return rows, 0
    kept, plain = [], over
    for row in reversed(rows):
        cells = []
        for cell in reversed(row):
            if plain and cell.link:
                cell, plain = without_link(cell), plain - 1
            cells.append(cell)
        kept.append(tuple(reversed(cells)))
    return kept[::-1], over


def without_link(cell: Cell) -> Cell:
    """Return a cell as plain text."""
    style = replace(cell.style, underline=False, colour=Style().colour)
    return replace(cell, style=style, link=None)


def left_out(count: int, room: int, where: str = HERE) -> str:
    """Return the sentence on links that were left out of a sheet.

    >>> print(left_out(14, MAX_LINKS))
    Op dit blad kan Excel niet meer dan 65.530 links kwijt: op de laatste 14 cellen kunt u niet
    klikken.
    """
    cells = "de laatste cel" if count == 1 else f"de laatste {number(count)} cellen"
    most = f"{where} kan Excel niet meer dan {number(room)} links kwijt"
    return f"{most}: op {cells} kunt u niet klikken."


def notes(sheets: Iterable[Sheet]) -> list[str]:
    """Return that sentence for each sheet from which links were left out, with its name."""
    return [
        left_out(sheet.plain_links, MAX_LINKS, f"Op het blad “{sheet.name}”")
        for sheet in sheets
        if sheet.plain_links
    ]
