"""Parse the text that Excel returns for a range: formats, merged cells, hidden rows and notes.

The text is XML Spreadsheet 2003, from `Range.Value(xlRangeValueXMLSpreadsheet)`:
https://learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066(v=office.10)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from uvp_xl.backend.live.excel.cell_styles import CellFormat, attribute, read_styles
from uvp_xl.backend.live.excel.html_runs import read_runs
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.ooxml.package_xml import Element, children, local_name, parse
from uvp_xl.backend.reading.kinds.cell_look import Run
from uvp_xl.grid import Area

DATE = "DateTime"
NUMBERS = ("Number", DATE)


@dataclass
class Spreadsheet:
    """A range that starts at A1, by cell position.

    `kinds` has Excel's data type of each filled cell; `formats` is of all cells in the text, also
    empty ones; `runs` has the parts of each text that is not shown as a whole. A note is its text
    and author.
    """

    kinds: dict[CellPosition, str] = field(default_factory=dict)
    formats: dict[CellPosition, CellFormat] = field(default_factory=dict)
    runs: dict[CellPosition, tuple[Run, ...]] = field(default_factory=dict)
    merges: list[Area] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    notes: dict[CellPosition, tuple[str, str]] = field(default_factory=dict)


def parse_spreadsheet(text: str) -> Spreadsheet:
    """Parse the text of Excel; raise BadMarkup if it is not XML."""
    root = parse(text.lstrip("\ufeff").encode())
    result, styles = Spreadsheet(), read_styles(root)
    plain = styles.get("Default", CellFormat())
    for table in (e for e in root.iter() if local_name(e) == "Table"):
        columns = _column_formats(table, styles)
        row = 0
        for element in children(table, "Row"):
            row = int(attribute(element, "Index") or row + 1)
            span = int(attribute(element, "Span") or 0)
            if attribute(element, "Hidden") == "1":
                result.hidden |= set(range(row, row + span + 1))
            row_format = styles.get(attribute(element, "StyleID"))
            for column, cell in _cells(element):
                inherited = row_format or columns.get(column, plain)
                cell_format = styles.get(attribute(cell, "StyleID")) or inherited
                _add_cell(result, (row, column), cell, cell_format)
            row += span
        break  # The text of one range has one table.
    return result


def _add_cell(
    result: Spreadsheet, position: CellPosition, cell: Element, cell_format: CellFormat
) -> None:
    """Add the properties of one cell to the result."""
    result.formats[position] = cell_format
    right, down = (int(attribute(cell, name) or 0) for name in ("MergeAcross", "MergeDown"))
    if right or down:
        result.merges.append(Area(*position, position[0] + down, position[1] + right))
    for element in cell:
        if local_name(element) == "Data":
            result.kinds[position] = attribute(element, "Type")
            if runs := read_runs(element, cell_format.look):
                result.runs[position] = runs
        elif local_name(element) == "Comment":
            note = "".join("".join(map(str, data.itertext())) for data in children(element, "Data"))
            result.notes[position] = note, attribute(element, "Author")


def _cells(row: Element) -> Iterator[tuple[int, Element]]:
    """Yield the cells of a row with their columns, without those covered by a merged cell."""
    column = 0
    for cell in children(row, "Cell"):
        column = int(attribute(cell, "Index") or column + 1)
        yield column, cell
        column += int(attribute(cell, "MergeAcross") or 0)


def _column_formats(table: Element, styles: dict[str, CellFormat]) -> dict[int, CellFormat]:
    """Return the formats of whole columns."""
    formats: dict[int, CellFormat] = {}
    column = 0
    for element in children(table, "Column"):
        column = int(attribute(element, "Index") or column + 1)
        span, style = int(attribute(element, "Span") or 0), attribute(element, "StyleID")
        if style in styles:
            formats |= dict.fromkeys(range(column, column + span + 1), styles[style])
        column += span
    return formats
