"""A hint beside a cell, on what to type there; it is seen as soon as the cell is chosen.

A note would be in the way of the buttons and of the marks that the program sets.
"""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet


def hinted(title: str, text: str) -> dict[str, object]:
    """The rule that gives a hint and takes whatever is typed."""
    return {"validate": "any", "input_title": title, "input_message": text}


def hint(sheet: Worksheet, row: int, column: int, title: str, text: str) -> None:
    """A hint at one cell; rows and columns count from 0."""
    sheet.data_validation(row, column, row, column, hinted(title, text))
