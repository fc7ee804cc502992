"""Input hints, which Excel displays as soon as a cell is selected.

Notes would conflict with the buttons and with the notes of the program.
"""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet


def hint_rule(title: str, text: str) -> dict[str, object]:
    """Return a validation rule that displays a hint and accepts any input."""
    return {"validate": "any", "input_title": title, "input_message": text}


def add_hint(sheet: Worksheet, row: int, column: int, title: str, text: str) -> None:
    """Add a hint to one cell; rows and columns count from 0."""
    sheet.data_validation(row, column, row, column, hint_rule(title, text))
