"""The sheet *Register* of an empty plan: initial names, in the layout that the program reads."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import KINDS
from uvp_xl.readback.register_sheet import NAME
from uvp_xl.reports.register_proposal import ROOM
from workbooks.looks import LINE, Formats
from workbooks.plan import Plan
from workbooks.tables import A4

PARTIES, HOLDERS = "A", "F"
"""The columns with the names."""

HEADER = 3
"""The row of the two headings, from 0."""

DRAWN_ROWS = 40
"""The number of rows with borders below each heading."""

_PARTIES = (("Naam", 30), ("Aliassen", 24), ("Voluit", 46), ("Soort", 12))
_HOLDERS = (("Portefeuillehouder", 30), ("Aliassen", 24), ("Voluit", 40))
_GAP = 3
_TEXT = (
    "Zet hier de namen die in uw plan voorkomen. Ze staan daarna in de keuzelijsten. Bij Aliassen "
    "zet u hoe de naam ook wel wordt geschreven, met een puntkomma ertussen. De soort van een "
    "partij is intern, extern of collectief."
)


def names_formula(column: str) -> str:
    """Return the formula for the names in a column, from the first to the last filled cell.

    >>> names_formula("F")
    '=OFFSET(Register!$F$5,0,0,MAX(1,COUNTA(Register!$F$5:$F$204)),1)'
    """
    first, last = HEADER + 2, HEADER + 1 + ROOM
    filled = f"COUNTA({NAME}!${column}${first}:${column}${last})"
    return f"=OFFSET({NAME}!${column}${first},0,0,MAX(1,{filled}),1)"


def write_register(sheet: Worksheet, formats: Formats, plan: Plan) -> None:
    """Write a table of the plan's parties, and one of its portfolio holders next to it."""
    sheet.set_row(0, 24)
    sheet.write_string(0, 0, "Register van partijen en portefeuillehouders", formats["title"])
    sheet.set_row(1, 2 * LINE + 4, formats["prose"])
    sheet.merge_range(1, 0, 1, len(_PARTIES) - 1, _TEXT, formats["prose"])
    _write_table(sheet, formats, _PARTIES, [_party(name) for name in plan.parties], 0)
    gap = len(_PARTIES)
    sheet.set_column(gap, gap, _GAP)
    _write_table(sheet, formats, _HOLDERS, [_holder(name) for name in plan.holders], gap + 1)
    kind = len(_PARTIES) - 1
    sheet.data_validation(
        HEADER + 1,
        kind,
        HEADER + ROOM,
        kind,
        {"validate": "list", "source": list(KINDS), "show_error": False},
    )
    sheet.freeze_panes(HEADER + 1, 0)
    sheet.repeat_rows(HEADER)
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write_table(
    sheet: Worksheet,
    formats: Formats,
    columns: Sequence[tuple[str, int]],
    rows: Sequence[Sequence[str]],
    left: int,
) -> None:
    """Write a header and rows of text from column `left` on, with blank rows below them."""
    for column, (heading, width) in enumerate(columns, start=left):
        sheet.set_column(column, column, width)
        sheet.write_string(HEADER, column, heading, formats["header"])
    blank = [[""] * len(columns)] * (DRAWN_ROWS - len(rows))
    for row, texts in enumerate([*rows, *blank], start=HEADER + 1):
        for column, text in enumerate(texts, start=left):
            sheet.write(row, column, text or None, formats["text"])


def _party(name: str) -> tuple[str, str, str, str]:
    """Return a party with its data in the built-in list; raises ValueError if it is not there."""
    entry = Register().partner(name)
    if entry is None or entry.name != name:
        raise ValueError(f"“{name}” staat niet in de ingebouwde lijst van partijen")
    return name, "", entry.written_out, entry.kind


def _holder(name: str) -> tuple[str, str, str]:
    return name, "", "college van burgemeester en wethouders" if "college" in name else ""
