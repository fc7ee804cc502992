"""The five buttons on the sheet *Start*, and the VBA project that does their work.

A button is a form control in the sheet's legacy drawing. Notes would stand in the same drawing and
count on with the same ids, so a sheet with buttons has no notes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from macros.project import project
from macros.sources import modules

MODULE = "Uvp"
"""The module of the macros; each sub in it is named after what its button says."""

WORKBOOK = "ThisWorkbook"
"""The name in VBA of the workbook itself."""

WIDTH, HEIGHT = 186, 30
"""The size of a button in pixels."""


@dataclass(frozen=True)
class Button:
    """What stands on a button, the sub that it starts, and what the sheet says that it does."""

    caption: str
    sub: str
    does: str

    @property
    def macro(self) -> str:
        """The sub with its module, as a button calls it.

        >>> BUTTONS[3].macro
        'Uvp.MarkeringenWissen'
        """
        return f"{MODULE}.{self.sub}"


BUTTONS = (
    Button(
        "Vernieuwen",
        "Vernieuwen",
        "Leest uw tabellen en maakt de overzichten opnieuw, zoals Samenvatting en Te laat.",
    ),
    Button(
        "Controleren",
        "Controleren",
        "Kleurt elke cel met een melding en zet er een notitie bij. Alle meldingen staan op het "
        "blad Controle.",
    ),
    Button(
        "Voorstellen",
        "Voorstellen",
        "Maakt een blad Voorstellen met verbeteringen. Zet “ja” bij Overnemen en klik nog een "
        "keer: pas dan verandert uw tekst.",
    ),
    Button(
        "Markeringen wissen",
        "MarkeringenWissen",
        "Haalt de kleuren en notities weg die Controleren heeft gezet. Uw eigen kleuren en "
        "notities blijven staan.",
    ),
    Button(
        "Terugdraaien",
        "Terugdraaien",
        "Zet terug wat er de laatste keer met Voorstellen is veranderd.",
    ),
)
"""From top to bottom."""


def insert(sheet: Worksheet, row: int, column: int, button: Button) -> None:
    """A button in the cell at `row`, `column` (from 0); its explanation is read aloud with it."""
    sheet.insert_button(
        row,
        column,
        {
            "macro": button.macro,
            "caption": button.caption,
            "description": button.does,
            "width": WIDTH,
            "height": HEIGHT,
            "x_offset": 2,
            "y_offset": 4,
        },
    )


def add_macros(book: Workbook) -> None:
    """The VBA project in a workbook whose sheets are all there, with a module for each of them."""
    sheets = book.worksheets()
    names = [f"Blad{number}" for number, _ in enumerate(sheets, start=1)]
    book.add_vba_project(io.BytesIO(project(modules(), [WORKBOOK, *names])), True)
    book.set_vba_name(WORKBOOK)
    for sheet, name in zip(sheets, names, strict=True):
        sheet.set_vba_name(name)
