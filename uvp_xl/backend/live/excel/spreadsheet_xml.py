"""Parse the text that Excel returns for a range: its formats, merged cells, hidden rows and notes.

The text is XML Spreadsheet 2003, from `Range.Value(xlRangeValueXMLSpreadsheet)`:
https://learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066(v=office.10)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.ooxml.package_xml import Element, child, children, local_name, parse
from uvp_xl.grid import Area

DATE = "DateTime"
NUMBERS = ("Number", DATE)
_NAMED = {
    "General Number": "General",
    "General Date": "dd-mm-yyyy hh:mm",
    "Long Date": "dd-mm-yyyy",
    "Medium Date": "dd-mm-yyyy",
    "Short Date": "dd-mm-yyyy",
    "Long Time": "hh:mm:ss",
    "Medium Time": "hh:mm",
    "Short Time": "hh:mm",
    "Percent": "0.00%",
} | dict.fromkeys(
    ("Currency", "Euro Currency", "Fixed", "Standard", "Scientific", "Yes/No", "True/False",
     "On/Off", ""), "General")  # fmt: skip
"""The codes of the formats with a name; those of plain numbers need no code of their own."""


@dataclass(frozen=True, slots=True)
class CellFormat:
    """The code of a number format, and the fill as "#RRGGBB"; "" for none."""

    code: str = "General"
    fill: str = ""


@dataclass
class Spreadsheet:
    """A range that starts at A1, by cell position.

    `kinds` has Excel's data type of each filled cell; `formats` is of all cells in the text. A note
    is its text and author.
    """

    kinds: dict[CellPosition, str] = field(default_factory=dict)
    formats: dict[CellPosition, CellFormat] = field(default_factory=dict)
    merges: list[Area] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    notes: dict[CellPosition, tuple[str, str]] = field(default_factory=dict)


def parse_spreadsheet(text: str) -> Spreadsheet:
    """Parse the text of Excel; raise BadMarkup if it is not XML."""
    root = parse(text.lstrip("\ufeff").encode())
    result, styles = Spreadsheet(), _styles(root)
    plain = styles.get("Default", CellFormat())
    for table in (e for e in root.iter() if local_name(e) == "Table"):
        columns = _column_formats(table, styles)
        row = 0
        for element in children(table, "Row"):
            row = int(_attribute(element, "Index") or row + 1)
            span = int(_attribute(element, "Span") or 0)
            if _attribute(element, "Hidden") == "1":
                result.hidden |= set(range(row, row + span + 1))
            row_format = styles.get(_attribute(element, "StyleID"))
            for column, cell in _cells(element):
                inherited = row_format or columns.get(column, plain)
                cell_format = styles.get(_attribute(cell, "StyleID")) or inherited
                _add_cell(result, (row, column), cell, cell_format)
            row += span
        break  # The text of one range has one table.
    return result


def _add_cell(
    result: Spreadsheet, position: CellPosition, cell: Element, cell_format: CellFormat
) -> None:
    """Add the properties of one cell to the result."""
    result.formats[position] = cell_format
    right, down = (int(_attribute(cell, name) or 0) for name in ("MergeAcross", "MergeDown"))
    if right or down:
        result.merges.append(Area(*position, position[0] + down, position[1] + right))
    for element in cell:
        if local_name(element) == "Data":
            result.kinds[position] = _attribute(element, "Type")
        elif local_name(element) == "Comment":
            note = "".join("".join(map(str, data.itertext())) for data in children(element, "Data"))
            result.notes[position] = note, _attribute(element, "Author")


def _cells(row: Element) -> Iterator[tuple[int, Element]]:
    """Yield the cells of a row with their columns, without those covered by a merged cell."""
    column = 0
    for cell in children(row, "Cell"):
        column = int(_attribute(cell, "Index") or column + 1)
        yield column, cell
        column += int(_attribute(cell, "MergeAcross") or 0)


def _column_formats(table: Element, styles: dict[str, CellFormat]) -> dict[int, CellFormat]:
    """Return the formats of whole columns."""
    formats: dict[int, CellFormat] = {}
    column = 0
    for element in children(table, "Column"):
        column = int(_attribute(element, "Index") or column + 1)
        span, style = int(_attribute(element, "Span") or 0), _attribute(element, "StyleID")
        if style in styles:
            formats |= dict.fromkeys(range(column, column + span + 1), styles[style])
        column += span
    return formats


def _styles(root: Element) -> dict[str, CellFormat]:
    """Return the styles by their identifiers."""
    styles = child(root, "Styles")
    formats: dict[str, CellFormat] = {}
    for style in [] if styles is None else children(styles, "Style"):
        base = formats.get(_attribute(style, "Parent")) or formats.get("Default", CellFormat())
        number_format, interior = child(style, "NumberFormat"), child(style, "Interior")
        name = None if number_format is None else _attribute(number_format, "Format")
        code = base.code if name is None else _NAMED.get(name, name)
        fill = base.fill if interior is None else _fill(interior)
        formats[_attribute(style, "ID")] = CellFormat(code, fill)
    return formats


def _fill(interior: Element) -> str:
    if _attribute(interior, "Pattern") in ("", "None"):
        return ""
    return _attribute(interior, "Color").upper()


def _attribute(element: Element, name: str) -> str:
    """Return an attribute, whatever its prefix; "" if it has none."""
    return next((str(v) for k, v in element.attrib.items() if str(k).endswith(f"}}{name}")), "")
