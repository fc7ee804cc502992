"""The sheet *Register* of an empty plan: names to begin with, as the program reads them."""

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
"""The columns in which the names stand."""

HEADER = 3
"""The row of the two headings, from 0."""

DRAWN = 40
"""So many rows are drawn below each heading."""

_PARTIES = (("Naam", 30), ("Aliassen", 24), ("Voluit", 46), ("Soort", 12))
_HOLDERS = (("Portefeuillehouder", 30), ("Aliassen", 24), ("Voluit", 40))
_GAP = 3
_TEXT = (
    "Zet hier de namen die in uw plan voorkomen. Ze staan daarna in de keuzelijsten. Bij Aliassen "
    "zet u hoe de naam ook wel wordt geschreven, met een puntkomma ertussen. De soort van een "
    "partij is intern, extern of collectief."
)


def names(column: str) -> str:
    """The formula for the names in a column, from the first to the last one that is filled in.

    >>> names("F")
    '=OFFSET(Register!$F$5,0,0,MAX(1,COUNTA(Register!$F$5:$F$204)),1)'
    """
    first, last = HEADER + 2, HEADER + 1 + ROOM
    filled = f"COUNTA({NAME}!${column}${first}:${column}${last})"
    return f"=OFFSET({NAME}!${column}${first},0,0,MAX(1,{filled}),1)"


def write_register(sheet: Worksheet, looks: Formats, plan: Plan) -> None:
    """A table of the plan's parties, and one of its portfolio holders beside it."""
    sheet.set_row(0, 24)
    sheet.write_string(0, 0, "Register van partijen en portefeuillehouders", looks["title"])
    sheet.set_row(1, 2 * LINE + 4, looks["prose"])
    sheet.merge_range(1, 0, 1, len(_PARTIES) - 1, _TEXT, looks["prose"])
    _write_table(sheet, looks, _PARTIES, [_party(name) for name in plan.parties], 0)
    beside = len(_PARTIES)
    sheet.set_column(beside, beside, _GAP)
    _write_table(sheet, looks, _HOLDERS, [_holder(name) for name in plan.holders], beside + 1)
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
    looks: Formats,
    columns: Sequence[tuple[str, int]],
    rows: Sequence[Sequence[str]],
    left: int,
) -> None:
    """A header and rows of text, from column `left` on, with as many blank rows to go on."""
    for column, (heading, width) in enumerate(columns, start=left):
        sheet.set_column(column, column, width)
        sheet.write_string(HEADER, column, heading, looks["header"])
    blank = [[""] * len(columns)] * (DRAWN - len(rows))
    for row, texts in enumerate([*rows, *blank], start=HEADER + 1):
        for column, text in enumerate(texts, start=left):
            sheet.write(row, column, text or None, looks["text"])


def _party(name: str) -> tuple[str, str, str, str]:
    """A party with what the built-in list knows of it; raises ValueError if that is nothing."""
    entry = Register().partner(name)
    if entry is None or entry.name != name:
        raise ValueError(f"“{name}” staat niet in de ingebouwde lijst van partijen")
    return name, "", entry.written_out, entry.kind


def _holder(name: str) -> tuple[str, str, str]:
    return name, "", "college van burgemeester en wethouders" if "college" in name else ""
