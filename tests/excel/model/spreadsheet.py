"""Range.Value(11): cells as XML Spreadsheet 2003.

learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066 describes the format:
empty cells and rows are left out, and the next one has an ss:Index.
"""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from openpyxl.utils.datetime import from_excel

from tests.excel.model.area import Area, overlap
from tests.excel.model.cell import Cell, Part
from tests.excel.model.values import LAST_DAY, Fault, epoch, is_date

HEAD = """<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:html="http://www.w3.org/TR/REC-html40">
"""
NAMED = {"General": "General", "0%": "0%", "0.00%": "Percent", "mm-dd-yy": "Short Date",
         "@": "@", "0.00": "Fixed", "#,##0.00": "Standard", "d-mmm-yy": "Medium Date",
         "[$-F800]dddd, mmmm dd, yyyy": "Long Date", "m/d/yy h:mm": "General Date",
         "h:mm": "Short Time", "h:mm AM/PM": "Medium Time", "h:mm:ss AM/PM": "Long Time",
         '"Yes";"Yes";"No"': "Yes/No", '"True";"True";"False"': "True/False",
         '"On";"On";"Off"': "On/Off"}  # fmt: skip
SIDES = {"Left": "left", "Right": "right", "Top": "top", "Bottom": "bottom"}


def written(sheet: Any, area: Area, included: str = "all") -> str:
    """Return one area of a sheet as XML, without cells outside the used range.

    `included` is "all", or the property that is left out: see Settings.
    """
    inside = overlap(area, sheet.used())
    styles: dict[tuple[Any, ...], str] = {}
    rows = _rows(sheet, area, inside, styles, included) if inside else ""
    columns = "".join(_column(sheet, area, c) for c in range(area[1], min(area[3], 16_384) + 1)
                      if inside and c <= inside[3])  # fmt: skip
    looks = "".join(_style(name, dict(look)) for look, name in styles.items())
    count = (area[3] - area[1] + 1, area[2] - area[0] + 1)
    return (
        f'{HEAD} <Styles>\n  <Style ss:ID="Default" ss:Name="Normal"/>\n{looks} </Styles>\n'
        f" <Worksheet ss:Name={quoteattr(sheet.name)}>\n  <Table"
        f' ss:ExpandedColumnCount="{count[0]}" ss:ExpandedRowCount="{count[1]}"'
        f' ss:DefaultRowHeight="{sheet.usual_height:g}">\n'
        f"{columns}{rows}  </Table>\n </Worksheet>\n</Workbook>\n"
    )


def _column(sheet: Any, area: Area, column: int) -> str:
    at = column - area[1] + 1
    if column in sheet.hidden_columns:
        return f'   <Column ss:Index="{at}" ss:Hidden="1"/>\n'
    if column in sheet.widths:
        return f'   <Column ss:Index="{at}" ss:Width="{sheet.widths[column] * 5.25 + 3.75:g}"/>\n'
    return ""


def _rows(
    sheet: Any, area: Area, inside: Area, styles: dict[tuple[Any, ...], str], included: str
) -> str:
    found, expected = [], 1
    for row in range(inside[0], inside[2] + 1):
        cells = _cells(sheet, area, inside, row, styles, included)
        height = f' ss:Height="{sheet.heights[row]:g}"' if row in sheet.heights else ""
        hidden = ' ss:Hidden="1"' if row in sheet.hidden_rows and included != "hidden" else ""
        if not cells and not height and not hidden:
            continue
        at = row - area[0] + 1
        index = f' ss:Index="{at}"' if at != expected else ""
        body = f">\n{cells}   </Row>" if cells else "/>"
        found.append(f"   <Row{index}{height}{hidden}{body}\n")
        expected = at + 1
    return "".join(found)


def _cells(
    sheet: Any,
    area: Area,
    inside: Area,
    row: int,
    styles: dict[tuple[Any, ...], str],
    included: str,
) -> str:
    found, expected = [], 1
    for column in range(inside[1], inside[3] + 1):
        cell = sheet.cells.get((row, column))
        merge = sheet.merge_at(row, column) if included != "merges" else None
        if merge and merge[:2] != (row, column):
            continue
        if (cell is None or not cell.used) and not merge:
            continue
        cell = cell or sheet.peek(row, column)
        at = column - area[1] + 1
        given = f' ss:Index="{at}"' if at != expected else ""
        if merge:
            across, down = merge[3] - merge[1], merge[2] - merge[0]
            given += f' ss:MergeAcross="{across}"' * bool(across)
            given += f' ss:MergeDown="{down}"' * bool(down)
        if cell.formats and included != "formats":
            look = tuple(sorted(cell.formats.items(), key=lambda pair: pair[0]))
            given += f' ss:StyleID="{styles.setdefault(look, f"s{len(styles) + 62}")}"'
        if cell.formula:
            given += f" ss:Formula={quoteattr(_r1c1(cell.formula, row, column))}"
        inner = _data(sheet, cell) + (_note(cell) if included != "notes" else "")
        found.append(f"    <Cell{given}" + (f">{inner}</Cell>\n" if inner else "/>\n"))
        expected = at + 1 + (merge[3] - merge[1] if merge else 0)
    return "".join(found)


def _data(sheet: Any, cell: Cell) -> str:
    value = sheet.worked_out(cell)
    if value is None:
        return ""
    if isinstance(value, Fault):
        return f'<Data ss:Type="Error">{escape(value)}</Data>'
    if isinstance(value, bool):
        return f'<Data ss:Type="Boolean">{int(value)}</Data>'
    if isinstance(value, int | float):
        return _number(value, cell.get("NumberFormat"), sheet.book.date1904)
    return _string(str(value), cell)


def _number(value: float, code: str, date1904: bool) -> str:
    if is_date(code) and 0 <= value <= LAST_DAY:
        moment = from_excel(value, epoch(date1904))
        text = moment.isoformat() if hasattr(moment, "year") else f"1899-12-31T{moment}"
        return f'<Data ss:Type="DateTime">{text[:19]}.000</Data>'
    return f'<Data ss:Type="Number">{value:.15g}</Data>'


def _string(value: str, cell: Cell) -> str:
    """Return a text; if its parts have other formats, each is HTML with all of its own.

    A part in the font of the cell has no html:Face.
    """
    if not cell.runs:
        return f'<Data ss:Type="String">{_text(value)}</Data>'
    own = cell.get("Font.Name")
    inner = "".join(_html(part, own) for part in cell.runs)
    space = 'xmlns="http://www.w3.org/TR/REC-html40"'
    return f'<ss:Data ss:Type="String" {space}>{inner}</ss:Data>'


def _html(part: Part, own: str) -> str:
    face = f" html:Face={quoteattr(part.face)}" if part.face not in ("", own) else ""
    font = f'<Font{face} html:Color="#000000">{_text(part.text)}</Font>'
    return f"<S>{font}</S>" if part.struck else font


def _text(text: str) -> str:
    return escape(text).replace("\r", "&#13;").replace("\n", "&#10;")


def _note(cell: Cell) -> str:
    if cell.note is None:
        return ""
    author = f" ss:Author={quoteattr(cell.note.author)}" if cell.note.author else ""
    return f"<Comment{author}><ss:Data>{_text(cell.note.text)}</ss:Data></Comment>"


def colour(value: Any) -> str:
    """Return a colour (BGR) as "#RRGGBB"."""
    number = int(value)
    return f"#{number & 255:02X}{number >> 8 & 255:02X}{number >> 16:02X}"


def _style(name: str, look: dict[str, Any]) -> str:
    cell = Cell(formats=look)
    parts = []
    font = ""
    if look.get("Font.Strikethrough"):
        font += ' ss:StrikeThrough="1"'
    if look.get("Font.Bold"):
        font += ' ss:Bold="1"'
    if look.get("Font.Italic"):
        font += ' ss:Italic="1"'
    if "Font.Color" in look:
        font += f' ss:Color="{colour(look["Font.Color"])}"'
    parts.append(f'   <Font ss:FontName={quoteattr(cell.get("Font.Name"))}'
                 f' ss:Size="{cell.get("Font.Size"):g}"{font}/>\n')  # fmt: skip
    if cell.get("Interior.Pattern") != -4142:
        parts.append(f'   <Interior ss:Color="{colour(cell.get("Interior.Color"))}"'
                     ' ss:Pattern="Solid"/>\n')  # fmt: skip
    code = cell.get("NumberFormat")
    if code != "General":
        parts.append(f"   <NumberFormat ss:Format={quoteattr(NAMED.get(code, code))}/>\n")
    lines = [side for side in SIDES if cell.get(f"Border.{SIDES[side]}.LineStyle") != -4142]
    if lines:
        inner = "".join(f'    <Border ss:Position="{side}" ss:LineStyle="Continuous"/>\n'
                        for side in lines)  # fmt: skip
        parts.append(f"   <Borders>\n{inner}   </Borders>\n")
    return f'  <Style ss:ID="{name}">\n{"".join(parts)}  </Style>\n'


def _r1c1(formula: str, row: int, column: int) -> str:
    """Convert references to the R1C1 notation; texts are not changed."""
    from openpyxl.utils import column_index_from_string

    def one(found: re.Match[str]) -> str:
        across, down = column_index_from_string(found[2].upper()), int(found[4])
        r = f"R{down}" if found[3] else f"R[{down - row}]" if down != row else "R"
        c = f"C{across}" if found[1] else f"C[{across - column}]" if across != column else "C"
        return r + c

    parts = re.split(r'("(?:[^"]|"")*"|\'(?:[^\']|\'\')*\')', formula)
    for at in range(0, len(parts), 2):
        parts[at] = re.sub(r"(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])", one, parts[at])
    return "".join(parts)
