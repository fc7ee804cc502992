"""Make a workbook of a file live in the model, by openpyxl."""

from __future__ import annotations

import datetime as dt
import io
import warnings
from functools import lru_cache
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock

from tests.excel.model.anysheet import Chart
from tests.excel.model.area import Area, parse
from tests.excel.model.cell import Cell, Part
from tests.excel.model.condition import Bar, Rule
from tests.excel.model.filter import VALUES, Chosen
from tests.excel.model.link import Link
from tests.excel.model.names import Name
from tests.excel.model.sheet import Worksheet
from tests.excel.model.table import ChartObject, ListObject
from tests.excel.model.validation import Allowed
from tests.excel.model.values import Fault, serial
from tests.excel.model.words import (
    ALIGN,
    KINDS,
    LINES,
    OPERATORS,
    THEME,
    UNDERLINES,
    VALIGN,
    VISIBILITY,
    WEIGHTS,
)  # fmt: skip
from tests.excel.model.workbook import XLSM, Workbook

Looks = dict[tuple[int, ...], dict[str, Any]]
FOLDER = r"C:\Plannen"
STYLES = {"stop": 1, "warning": 2, "information": 3}
"""The fields of the message about an invalid entry."""


def load(app: Any, path: Path, fullname: str = "") -> Workbook:
    """Open `path`; it has the path or web address `fullname`, or one of a folder on C:."""
    source, shown = _read(path.read_bytes(), path.suffix)
    full = fullname or f"{FOLDER}\\{path.name}"
    cut = max(full.rfind("/"), full.rfind("\\"))
    book = Workbook(app, full[cut + 1 :], full[:cut] if cut > 0 else "")
    book.disk = path
    book.date1904 = source.epoch.year == 1904
    book.format = XLSM if path.suffix == ".xlsm" else book.format
    book.structure = bool(source.security and source.security.lockStructure)
    book.styles = list(source.named_styles)
    for name in source.sheetnames:
        page = source[name]
        if not hasattr(page, "iter_rows"):
            Chart(book, name).visible = VISIBILITY[page.sheet_state]
            continue
        _sheet(Worksheet(book, name), page, shown[name])
    _names(book, source)
    active = source.active
    first = next(sheet for sheet in book.sheets if sheet.visible == -1)
    chosen = book.sheet(active.title) if active is not None else first
    book.show(chosen if chosen.visible == -1 else first)
    app.bring_forward(book)
    book.saved, book.changes = True, 0
    return book


@lru_cache(maxsize=16)
def _read(data: bytes, _suffix: str) -> tuple[Any, Any]:
    """Return a file with its formulas and with their results; callers do not change them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return (openpyxl.load_workbook(io.BytesIO(data), rich_text=True),
                openpyxl.load_workbook(io.BytesIO(data), data_only=True))  # fmt: skip


def _sheet(sheet: Worksheet, page: Any, shown: Any) -> None:
    sheet.visible = VISIBILITY[page.sheet_state]
    sheet.kept["_CodeName"] = page.sheet_properties.codeName or ""
    looks: dict[tuple[int, ...], dict[str, Any]] = {}
    for row in page.iter_rows():
        for cell in row:
            if (
                cell.value is None
                and not cell.has_style
                and not cell.comment
                and not cell.hyperlink
            ):
                continue
            _cell(sheet, cell, shown.cell(cell.row, cell.column).value, looks)
    sheet.merges = [_area(str(merge)) for merge in page.merged_cells.ranges]
    _lines(sheet, page)
    _validations(sheet, page)
    _rules(sheet, page)
    _view(sheet, page)
    _print(sheet, page)
    _objects(sheet, page)
    if page.auto_filter.ref:
        sheet.filter = _area(page.auto_filter.ref)
        for column in page.auto_filter.filterColumn:
            sheet.chosen[int(column.colId) + 1] = _chosen(column)
            sheet.filtered = {row for row in sheet.hidden_rows
                              if sheet.filter[0] < row <= sheet.filter[2]}  # fmt: skip
    if page.protection.sheet:
        may = page.protection
        sheet.locked = {
            "AllowFormattingCells": not may.formatCells,
            "AllowFormattingColumns": not may.formatColumns,
            "AllowFormattingRows": not may.formatRows,
            "AllowInsertingHyperlinks": not may.insertHyperlinks,
            "AllowFiltering": not may.autoFilter,
            "DrawingObjects": bool(may.objects),
        }


def _chosen(column: Any) -> Chosen:
    """Return the criteria of one column of a filter in a file; only values are supported."""
    values = [*column.filters.filter, *([""] if column.filters.blank else [])]
    return Chosen.of(tuple(values), VALUES, None)


def _area(text: str) -> Area:
    results = parse(text.replace("$", ""))
    assert results is not None, text
    return results


def _cell(sheet: Worksheet, cell: Any, result: Any, looks: Looks) -> None:
    mine = sheet.cell(cell.row, cell.column)
    if cell.has_style:
        style = tuple(cell._style)
        known = looks.get(style)
        if known is None:
            known = looks[style] = _formats(cell)
        mine.formats.update(known)
    value = cell.value
    if isinstance(value, CellRichText):
        mine.runs = [_part(mine, part) for part in value]
        value = str(value)
    if cell.data_type == "f":
        mine.formula = value if isinstance(value, str) else f"={getattr(value, 'text', '')}"
        mine.formula = "=" + mine.formula.lstrip("=")
        value, kind = result, "e" if isinstance(result, str) and result.startswith("#") else ""
    else:
        kind = cell.data_type
    mine.value = _value(value, kind, sheet.book.date1904)
    if cell.data_type == "s" and isinstance(cell.value, str) and cell.quotePrefix:
        mine.prefix = True
    if cell.comment:
        from tests.excel.model.comment import Comment

        mine.note = Comment(sheet, cell.row, cell.column, cell.comment.text,
                            cell.comment.author or "")  # fmt: skip
    if cell.hyperlink:
        link = cell.hyperlink
        mine.link = Link(link.target or "", link.location or "", link.tooltip or "")


def _part(cell: Cell, part: Any) -> Part:
    """Return a part of a text; one without a format has that of its cell (ECMA-376, 18.4.4)."""
    if not isinstance(part, TextBlock):
        return Part(str(part), cell.get("Font.Strikethrough"))
    return Part(part.text, bool(part.font.strike), part.font.rFont or "")


def _value(value: Any, kind: str, date1904: bool) -> Any:
    if isinstance(value, dt.datetime | dt.date | dt.time | dt.timedelta):
        return serial(value, date1904)
    if kind == "e":
        return Fault(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value


def _colour(colour: Any, fallback: float) -> float:
    """Return a colour as BGR; theme colours without their tint."""
    if colour is None:
        return fallback
    if colour.type == "theme":
        rgb = THEME[colour.theme] if colour.theme < len(THEME) else "000000"
    elif isinstance(colour.rgb, str):
        rgb = colour.rgb[-6:]
    else:
        return fallback
    return float(int(rgb[4:] + rgb[2:4] + rgb[:2], 16))


def _formats(cell: Any) -> dict[str, Any]:
    """Return the formats of a cell, as far as they are not those of an untouched one."""
    font, fill, align = cell.font, cell.fill, cell.alignment
    results: dict[str, Any] = {
        "NumberFormat": cell.number_format,
        "HorizontalAlignment": ALIGN.get(align.horizontal, 1),
        "VerticalAlignment": VALIGN.get(align.vertical, -4107),
        "WrapText": bool(align.wrap_text),
        "IndentLevel": int(align.indent or 0),
        "Orientation": int(align.text_rotation or 0) or -4128,
        "ShrinkToFit": bool(align.shrink_to_fit),
        "Locked": bool(cell.protection.locked),
        "Style": cell.style,
        "Font.Name": font.name,
        "Font.Size": float(font.sz or 11),
        "Font.Bold": bool(font.b),
        "Font.Italic": bool(font.i),
        "Font.Underline": UNDERLINES.get(font.u, -4142),
        "Font.Strikethrough": bool(font.strike),
        "Font.Color": _colour(font.color, 0.0),
    }
    if fill.fill_type:
        results |= {
            "Interior.Pattern": 1 if fill.fill_type == "solid" else -4124,
            "Interior.Color": _colour(fill.fgColor, 16777215.0),
            "Interior.ColorIndex": 1,
            "Interior.TintAndShade": float(getattr(fill.fgColor, "tint", 0) or 0),
        }
        if fill.fgColor.type == "theme":
            results["Interior.ThemeColor"] = fill.fgColor.theme + 1
    for side in ("left", "right", "top", "bottom"):
        line = getattr(cell.border, side)
        if line is not None and line.style:
            results |= {
                f"Border.{side}.LineStyle": LINES.get(line.style, 1),
                f"Border.{side}.Weight": WEIGHTS.get(line.style, 2),
                f"Border.{side}.Color": _colour(line.color, 0.0),
                f"Border.{side}.ColorIndex": 1,
            }
    from tests.excel.model.cell import default

    return {key: value for key, value in results.items() if value != default(key)}


def _lines(sheet: Worksheet, page: Any) -> None:
    if page.sheet_format.defaultRowHeight:
        sheet.usual_height = float(page.sheet_format.defaultRowHeight)
    for number, row in page.row_dimensions.items():
        if row.height:
            sheet.heights[number] = float(row.height)
        if row.hidden:
            sheet.hidden_rows.add(number)
    for column in page.column_dimensions.values():
        for number in range(column.min or column.index_ or 1, (column.max or column.min or 1) + 1):
            if column.width and column.customWidth:
                sheet.widths[number] = round((round(column.width * 7) - 5) / 7, 2)
            if column.hidden:
                sheet.hidden_columns.add(number)


def _validations(sheet: Worksheet, page: Any) -> None:
    for one in page.data_validations.dataValidation:
        first = one.formula1 or ""
        quoted = one.type == "list" and first.startswith('"')
        choices = tuple(first.strip('"').split(",")) if quoted else ()
        formula = ",".join(choices) if quoted else f"={first}" if one.type == "list" else first
        allowed = Allowed(
            KINDS.get(one.type, 0), STYLES[one.errorStyle or "stop"],
            OPERATORS.get(one.operator or "between", 1), formula, one.formula2 or "",
            not one.showDropDown, bool(one.showErrorMessage), bool(one.showInputMessage),
            bool(one.allow_blank), one.error or "", one.errorTitle or "", one.prompt or "",
            one.promptTitle or "", choices,
        )  # fmt: skip
        for part in str(one.sqref).split():
            area = _area(part)
            for cell in sheet.over([area]).made():
                cell.validation = allowed


def _rules(sheet: Worksheet, page: Any) -> None:
    results = [(rule, [_area(p) for p in str(group.sqref).split()])
             for group in page.conditional_formatting for rule in group.rules]  # fmt: skip
    for rule, areas in sorted(results, key=lambda pair: pair[0].priority or 0):
        formulas = list(rule.formula or [])
        kept = {"StopIfTrue": bool(rule.stopIfTrue), "Operator": OPERATORS.get(rule.operator)}
        for at, formula in enumerate(formulas[:2], 1):
            kept[f"Formula{at}"] = f"={formula}"
        if rule.type == "dataBar":
            new: Rule = Bar(sheet, areas, kept)
            assert isinstance(new, Bar)
            new.colour.kept["Color"] = _colour(rule.dataBar.color, 0.0)
            low, high = rule.dataBar.cfvo[:2]
            new.shortest.kept |= {"Type": {"num": 0, "min": 1}.get(low.type, 6), "Value": low.val}
            new.longest.kept |= {"Type": {"num": 0, "max": 2}.get(high.type, 7), "Value": high.val}
        else:
            kept["Type"] = {"cellIs": 1, "expression": 2}.get(rule.type, 2)
            new = Rule(sheet, areas, kept)
            if rule.dxf is not None and rule.dxf.fill is not None:
                new.fill.kept["Color"] = _colour(rule.dxf.fill.bgColor, 0.0)
            if rule.dxf is not None and rule.dxf.font is not None:
                new.font.kept["Color"] = _colour(rule.dxf.font.color, 0.0)
                new.font.kept["Bold"] = rule.dxf.font.b
        sheet.rules.append(new)


def _view(sheet: Worksheet, page: Any) -> None:
    kept, view = sheet.view.kept, page.sheet_view
    kept |= {"Zoom": view.zoomScale or 100, "DisplayGridlines": view.showGridLines is not False,
             "DisplayHeadings": view.showRowColHeaders is not False,
             "View": {"pageLayout": 3, "pageBreakPreview": 2}.get(view.view, 1)}  # fmt: skip
    pane = view.pane
    if pane is not None:
        kept |= {"SplitRow": int(pane.ySplit or 0), "SplitColumn": int(pane.xSplit or 0),
                 "FreezePanes": pane.state in ("frozen", "frozenSplit")}  # fmt: skip
        top = parse(pane.topLeftCell or "A1")
        if top:
            kept |= {"ScrollRow": top[0], "ScrollColumn": top[1]}
    elif view.topLeftCell and (top := parse(view.topLeftCell)):
        kept |= {"ScrollRow": top[0], "ScrollColumn": top[1]}
    if view.selection and view.selection[-1].sqref:
        areas = [parse(part) for part in str(view.selection[-1].sqref).split()]
        sheet.view.selection = [area for area in areas if area] or sheet.view.selection
    colour = page.sheet_properties.tabColor
    if colour is not None:
        sheet.tab.kept |= {"Color": _colour(colour, 0.0), "ColorIndex": 1}


def _print(sheet: Worksheet, page: Any) -> None:
    kept, setup = sheet.page.kept, page.page_setup
    kept["Orientation"] = 2 if setup.orientation == "landscape" else 1
    kept["PaperSize"] = int(setup.paperSize or 1)
    fit = page.sheet_properties.pageSetUpPr
    if fit is not None and fit.fitToPage:
        kept["Zoom"] = False
        kept["FitToPagesWide"] = False if setup.fitToWidth == 0 else int(setup.fitToWidth or 1)
        kept["FitToPagesTall"] = False if setup.fitToHeight == 0 else int(setup.fitToHeight or 1)
    elif setup.scale:
        kept["Zoom"] = int(setup.scale)
    kept["PrintTitleRows"] = page.print_title_rows or ""
    kept["PrintTitleColumns"] = page.print_title_cols or ""
    for name, part in (("Header", page.oddHeader), ("Footer", page.oddFooter)):
        for side in ("Left", "Center", "Right"):
            kept[f"{side}{name}"] = getattr(part, side.lower()).text or ""


def _objects(sheet: Worksheet, page: Any) -> None:
    for name, table in page.tables.items():
        style = table.tableStyleInfo.name if table.tableStyleInfo else ""
        sheet.tables.append(ListObject(sheet, name, _area(table.ref), style or ""))
    for number, chart in enumerate(page._charts, 1):
        corner = chart.anchor._from
        series = [
            f"=SERIES({s.val.numRef.f if s.val and s.val.numRef else ''})" for s in chart.series
        ]
        position = (corner.row + 1, corner.col + 1)
        sheet.charts.append(ChartObject(sheet, f"Grafiek {number}", position, series))


def _names(book: Workbook, source: Any) -> None:
    for name, defined in source.defined_names.items():
        book.names.append(Name(book, name, f"={defined.attr_text}", None, not defined.hidden))
    for page in source.worksheets:
        for name, defined in page.defined_names.items():
            sheet = book.sheet(page.title)
            book.names.append(Name(book, name, f"={defined.attr_text}", sheet, not defined.hidden))
