"""What Excel tells of a range in one text: its formats, merged cells, hidden rows and notes.

The text is XML Spreadsheet 2003, what `Range.Value(xlRangeValueXMLSpreadsheet)` gives:
https://learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066(v=office.10)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from uvp_xl.backend.live.program_protocol import Place
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
}
"""Formats that are called by a name, as a code; others of that kind are plain numbers."""
_PLAIN = ("Currency", "Euro Currency", "Fixed", "Standard", "Scientific", "Yes/No", "True/False",
          "On/Off")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How cells look: the code of their number format, and their fill as "#RRGGBB"; "" for none."""

    code: str = "General"
    fill: str = ""


@dataclass
class Spreadsheet:
    """A range from A1 on, by row and column.

    `kinds` has Excel's word for what a filled cell holds; `looks` is of all cells that it tells of.
    """

    kinds: dict[Place, str] = field(default_factory=dict)
    looks: dict[Place, Look] = field(default_factory=dict)
    merges: list[Area] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    notes: dict[Place, tuple[str, str]] = field(default_factory=dict)


def spreadsheet(text: str) -> Spreadsheet:
    """Read the text of Excel; raises BadMarkup when it is none."""
    root = parse(text.lstrip("\ufeff").encode())
    found, looks = Spreadsheet(), _looks(root)
    plain = looks.get("Default", Look())
    for table in (e for e in root.iter() if local_name(e) == "Table"):
        columns = _columns(table, looks)
        row = 0
        for element in children(table, "Row"):
            row = int(_said(element, "Index") or row + 1)
            span = int(_said(element, "Span") or 0)
            if _said(element, "Hidden") == "1":
                found.hidden |= set(range(row, row + span + 1))
            own = looks.get(_said(element, "StyleID"))
            for column, cell in _cells(element):
                look = looks.get(_said(cell, "StyleID")) or own or columns.get(column, plain)
                _take(found, (row, column), cell, look)
            row += span
        break  # A text of one range has one table.
    return found


def _take(found: Spreadsheet, place: Place, cell: Element, look: Look) -> None:
    """Keep what one cell says."""
    found.looks[place] = look
    right, down = (int(_said(cell, name) or 0) for name in ("MergeAcross", "MergeDown"))
    if right or down:
        found.merges.append(Area(*place, place[0] + down, place[1] + right))
    for element in cell:
        if local_name(element) == "Data":
            found.kinds[place] = _said(element, "Type")
        elif local_name(element) == "Comment":
            said = "".join("".join(map(str, data.itertext())) for data in children(element, "Data"))
            found.notes[place] = said, _said(element, "Author")


def _cells(row: Element) -> Iterator[tuple[int, Element]]:
    """The cells of a row with their columns; what a merged cell covers is not told."""
    column = 0
    for cell in children(row, "Cell"):
        column = int(_said(cell, "Index") or column + 1)
        yield column, cell
        column += int(_said(cell, "MergeAcross") or 0)


def _columns(table: Element, looks: dict[str, Look]) -> dict[int, Look]:
    """The looks of whole columns."""
    found: dict[int, Look] = {}
    column = 0
    for element in children(table, "Column"):
        column = int(_said(element, "Index") or column + 1)
        span, look = int(_said(element, "Span") or 0), looks.get(_said(element, "StyleID"))
        if look:
            found |= dict.fromkeys(range(column, column + span + 1), look)
        column += span
    return found


def _looks(root: Element) -> dict[str, Look]:
    """The styles by their names."""
    styles = child(root, "Styles")
    found: dict[str, Look] = {}
    for style in [] if styles is None else children(styles, "Style"):
        base = found.get(_said(style, "Parent")) or found.get("Default", Look())
        form, fill = child(style, "NumberFormat"), child(style, "Interior")
        code = base.code if form is None else _code(_said(form, "Format"))
        paper = base.fill if fill is None else _fill(fill)
        found[_said(style, "ID")] = Look(code, paper)
    return found


def _code(said: str) -> str:
    """A format as a code; some are told by a name."""
    return "General" if not said or said in _PLAIN else _NAMED.get(said, said)


def _fill(interior: Element) -> str:
    return (
        _said(interior, "Color").upper() if _said(interior, "Pattern") not in ("", "None") else ""
    )


def _said(element: Element, name: str) -> str:
    """An attribute, whatever its prefix."""
    return next((str(v) for k, v in element.attrib.items() if str(k).endswith(f"}}{name}")), "")
