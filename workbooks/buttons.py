"""The five buttons on the sheet *Start*, and the VBA project with their macros.

A button is a form control in the sheet's legacy drawing. Notes would be in the same drawing and
use the next ids, so a sheet with buttons has no notes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from macros.project import build_project
from macros.sources import read_modules

MODULE = "Uvp"
"""The module of the macros; each sub in it is named after the caption of its button."""

WORKBOOK = "ThisWorkbook"
"""The name in VBA of the workbook itself."""

WIDTH, HEIGHT = 186, 30
"""The size of a button in pixels."""


@dataclass(frozen=True)
class Button:
    """The caption of a button, and its description on the sheet."""

    caption: str
    description: str

    @property
    def sub(self) -> str:
        """The sub that it starts.

        >>> BUTTONS[3].sub
        'MarkeringenWissen'
        """
        return self.caption.title().replace(" ", "")


BUTTONS = (
    Button(
        "Vernieuwen",
        "Leest uw tabellen en maakt de overzichten opnieuw, zoals Samenvatting en Te laat.",
    ),
    Button(
        "Controleren",
        "Kleurt elke cel met een melding en zet er een notitie bij. Alle meldingen staan op het "
        "blad Controle.",
    ),
    Button(
        "Voorstellen",
        "Maakt een blad Voorstellen met verbeteringen. Zet “ja” bij Overnemen en klik nog een "
        "keer: pas dan verandert uw tekst.",
    ),
    Button(
        "Markeringen wissen",
        "Haalt de kleuren en notities weg die Controleren heeft gezet. Uw eigen kleuren en "
        "notities blijven staan.",
    ),
    Button("Terugdraaien", "Zet terug wat er de laatste keer met Voorstellen is veranderd."),
)
"""From top to bottom."""


def insert_button(sheet: Worksheet, row: int, column: int, button: Button) -> None:
    """Insert a button at `row`, `column` (from 0); screen readers read its description aloud."""
    sheet.insert_button(
        row,
        column,
        {
            "macro": f"{MODULE}.{button.sub}",
            "caption": button.caption,
            "description": button.description,
            "width": WIDTH,
            "height": HEIGHT,
            "x_offset": 2,
            "y_offset": 4,
        },
    )


def add_macros(book: Workbook) -> None:
    """Add the VBA project, with a module for each sheet; call this after the last sheet."""
    sheets = book.worksheets()
    names = [f"Blad{number}" for number, _ in enumerate(sheets, start=1)]
    book.add_vba_project(io.BytesIO(build_project(read_modules(), [WORKBOOK, *names])), True)
    book.set_vba_name(WORKBOOK)
    for sheet, name in zip(sheets, names, strict=True):
        sheet.set_vba_name(name)
