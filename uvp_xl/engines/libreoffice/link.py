"""Links in cells, to a place in the workbook or to elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.formula import to_excel

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.range import Range

FIELD = "com.sun.star.text.TextField.URL"


def link(cells: Range, address: str, text: str) -> None:
    """Make a link of each cell: a place in the workbook is `#Blad!A1`, as in Excel.

    A number in a cell stays one; other cells get the text.
    """
    cells.sheet.writable()
    document = cells.sheet.book.xl
    for number in range(len(cells)):
        r, c = divmod(number, cells.shape[1])
        cell = cells.sheet.xl.getCellByPosition(cells.column + c - 1, cells.row + r - 1)
        if cell.Type.value == "VALUE":
            cell.Hyperlink = address
            continue
        field = document.createInstance(FIELD)
        field.URL = address
        field.Representation = text
        cell.setString("")
        cell.insertTextContent(cell.createTextCursor(), field, False)


def linked(cells: Range) -> str:
    """Where the link in the first cell leads; ValueError when there is none."""
    cell = cells.sheet.xl.getCellByPosition(cells.column - 1, cells.row - 1)
    fields = cell.getTextFields()
    for number in range(fields.Count):
        return _excel(fields.getByIndex(number).URL)
    if not cell.Hyperlink:
        raise ValueError(f"In {cells.address} staat geen link.")
    return _excel(cell.Hyperlink)


def _excel(address: str) -> str:
    """A link as Excel has it: one out of a file names its sheet as LibreOffice does.

    >>> _excel("#'Te laat'.B2"), _excel("https://example.org/A.B2")
    ("#'Te laat'!B2", 'https://example.org/A.B2')
    """
    return f"#{to_excel(address[1:])}" if address.startswith("#") else address
