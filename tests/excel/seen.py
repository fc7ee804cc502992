"""The view and the contents of an Excel and its workbook, to compare before and after."""

from __future__ import annotations

from typing import Any

from tests.excel.model.cell import default
from tests.excel.rig import HWND, Rig

REPORTS = (
    "Register", "Instellingen", "Samenvatting", "Partneroverzicht", "Te laat", "Portefeuilles",
    "Controle", "Controlelijst",
)  # fmt: skip
"""The report sheets, in their order."""
MADE = (*REPORTS, "Voorstellen", "Wijzigingen")
"""All sheets of the program."""


def looked(book: Any, name: str = "3 Jeugd") -> None:
    """Let the user look at some cells far down on one of his sheets."""
    sheet = book.sheet(name)
    book.show(sheet)
    sheet.view.selection = [(12, 3, 14, 4)]
    sheet.view.kept.update(ScrollRow=9, ScrollColumn=2)


def view(rig: Rig, book: Any) -> dict[str, Any]:
    """Return the active sheet, the scroll position, and the dialogs and settings of Excel."""
    app = rig.app
    return {
        "sheet": book.active.name,
        "sheets": {page.name: [list(page.view.selection), dict(page.view.kept), page.visible]
                   for page in book.sheets if page.name not in MADE},
        "front": app.front and app.front.name,
        "window": book.window.visible,
        "group": [sheet.name for sheet in book.group],
        "books": [each.name for each in app.books],
        "recent": list(app.recent),
        "links": list(app.asked_links),
        "asked": list(app.asked),
        "clipboard": app.cut_copy,
        "autosave": book.autosave,
        "settings": dict(app.kept) | {"CopyObjectsWithCells": app.copies_objects},
        "hwnd": HWND,
    }  # fmt: skip


def changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return the changes in a view, of which a click makes none."""
    return {name: [value, after[name]] for name, value in before.items() if after[name] != value}


def own(book: Any) -> dict[str, Any]:
    """Return the contents of the sheets of the user."""
    return {page.name: _content(page) for page in book.worksheets() if page.name not in MADE}


def reports(book: Any) -> dict[str, Any]:
    """Return the contents of the sheets of the program."""
    return {page.name: _content(page) for page in book.worksheets() if page.name in MADE}


def values(page: Any) -> dict[str, Any]:
    """Return the values of a sheet, by address."""
    return {f"{row},{column}": cell.value for (row, column), cell in page.cells.items()
            if cell.value is not None}  # fmt: skip


def looks(cell: Any) -> dict[str, Any]:
    """Return the formats of a cell that are not the default; without a fill there is no colour."""
    result = {key: value for key, value in cell.formats.items() if value != default(key)}
    if cell.get("Interior.Pattern") == default("Interior.Pattern"):
        result = {key: value for key, value in result.items() if not key.startswith("Interior")}
    return result


def notes(book: Any) -> dict[str, str]:
    """Return the notes of all sheets."""
    return {f"{page.name} {row},{column}": cell.note.text for page in book.worksheets()
            for (row, column), cell in page.cells.items() if cell.note}  # fmt: skip


def odd(rig: Rig, book: Any) -> dict[str, Any]:
    """Return what should never occur: missing members, links to files, converted texts."""
    result = {
        "lacks": dict(rig.wire.unmodelled),
        "links": book.do_LinkSources(),
        "retyped": book.retyped,
        "doubted": book.doubted,
        "styles": book.styles[1:],
    }
    return {name: value for name, value in result.items() if value}


def _content(page: Any) -> dict[str, Any]:
    cells = {
        f"{row},{column}": [
            "" if cell.value is None else str(cell.value), cell.formula, looks(cell),
            cell.note and cell.note.text, cell.thread and cell.thread.text,
        ]
        for (row, column), cell in sorted(page.cells.items())
    }  # fmt: skip
    cells = {position: cell for position, cell in cells.items() if any(cell)}
    return {
        "cells": cells, "merges": sorted(page.merges), "heights": page.heights,
        "widths": page.widths, "rows": sorted(page.hidden_rows), "filter": page.filter,
        "columns": sorted(page.hidden_columns), "tab": page.tab.kept, "page": page.page.kept,
    }  # fmt: skip
