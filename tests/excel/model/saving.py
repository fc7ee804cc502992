"""Write a workbook of the model as a file, by openpyxl."""

from __future__ import annotations

from copy import copy
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import DataBarRule, DifferentialStyle, Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.views import Pane

from tests.excel.model.area import rectangles, text
from tests.excel.model.cell import Cell
from tests.excel.model.condition import Bar
from tests.excel.model.results import remember
from tests.excel.model.sheet import Worksheet
from tests.excel.model.words import (
    ALIGN,
    KINDS,
    LINES,
    OPERATORS,
    UNDERLINES,
    VALIGN,
    VISIBILITY,
    WEIGHTS,
    backwards,
)  # fmt: skip

SIDES = ("left", "right", "top", "bottom")
_ALIGN, _VALIGN, _LINES = backwards(ALIGN), backwards(VALIGN), backwards(LINES)
_UNDERLINES, _KINDS, _OPERATORS = backwards(UNDERLINES), backwards(KINDS), backwards(OPERATORS)
_WEIGHTS, _VISIBILITY = backwards(WEIGHTS), backwards(VISIBILITY)


def save(book: Any, path: Path | str) -> None:
    """Write `book` to `path`."""
    target = openpyxl.Workbook()
    target.remove(target.active)
    looks: dict[Any, Any] = {}
    if book.date1904:
        target.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for sheet in book.sheets:
        if not isinstance(sheet, Worksheet):
            target.create_chartsheet(sheet.name).sheet_state = _VISIBILITY[sheet.visible]
            continue
        page = target.create_sheet(sheet.name)
        for (row, column), cell in sorted(sheet.cells.items()):
            _cell(page.cell(row, column), cell, sheet, looks)
        _sheet(page, sheet)
    for name in book.names:
        defined = DefinedName(
            name.short, attr_text=name.refers.lstrip("="), hidden=not name.visible
        )
        where = (
            target.defined_names if name.sheet is None else target[name.sheet.name].defined_names
        )
        if not name.short.startswith("_xlnm"):
            where[name.short] = defined
    if book.structure:
        target.security = openpyxl.workbook.protection.WorkbookProtection(lockStructure=True)
    target.active = book.sheets.index(book.active)
    target.save(path)
    remember(Path(path), book)


def _cell(new: Any, cell: Cell, sheet: Any, looks: dict[Any, Any]) -> None:
    if cell.formula:
        new.value = cell.formula
    else:
        value = cell.value
        new.value = str(value) if type(value).__name__ == "Fault" else value
        if isinstance(value, str) and value.startswith("="):
            new.data_type = "s"
    if cell.formats or not cell.empty:
        style_key = tuple(sorted(cell.formats.items(), key=lambda pair: pair[0]))
        if style_key in looks:
            new._style = copy(looks[style_key])
        else:
            for name, value in _look(cell).items():
                setattr(new, name, value)
            looks[style_key] = copy(new._style)
    if cell.note is not None:
        new.comment = Comment(cell.note.text, cell.note.author)
    if cell.link is not None:
        new._hyperlink = Hyperlink(
            ref=new.coordinate, location=cell.link.place or None,
            tooltip=cell.link.tip or None, target=cell.link.address or None,
        )  # fmt: skip


def rgb(colour: Any) -> str:
    """Return a colour (BGR) as in a file."""
    number = int(colour or 0)
    return f"FF{number & 255:02X}{number >> 8 & 255:02X}{number >> 16:02X}"


def _look(cell: Cell) -> dict[str, Any]:
    get = cell.get
    sides = {
        side: Side(_line(cell, side), rgb(get(f"Border.{side}.Color")))
        for side in SIDES
        if get(f"Border.{side}.LineStyle") != -4142
    }
    result = {
        "font": Font(get("Font.Name"), get("Font.Size"), get("Font.Bold"), get("Font.Italic"),
                     strike=get("Font.Strikethrough"), color=rgb(get("Font.Color")),
                     underline=_UNDERLINES.get(get("Font.Underline"))),
        "number_format": get("NumberFormat"),
        "alignment": Alignment(
            None if get("HorizontalAlignment") == 1 else _ALIGN[get("HorizontalAlignment")],
            None if get("VerticalAlignment") == -4107 else _VALIGN[get("VerticalAlignment")],
            wrap_text=get("WrapText"), indent=get("IndentLevel"),
        ),
        "border": Border(**sides),
        "protection": Protection(locked=get("Locked")),
    }  # fmt: skip
    if get("Interior.Pattern") != -4142:
        result["fill"] = PatternFill("solid", rgb(get("Interior.Color")))
    return result


def _line(cell: Cell, side: str) -> str:
    style, weight = cell.get(f"Border.{side}.LineStyle"), cell.get(f"Border.{side}.Weight")
    return _WEIGHTS[weight] if style == 1 else _LINES[style]


def _sheet(page: Any, sheet: Worksheet) -> None:
    page.sheet_state = _VISIBILITY[sheet.visible]
    for merge in sheet.merges:
        # Not merge_cells, which would take the formats of the cells below.
        page.merged_cells.add(text(merge, False, False))
    for row, height in sheet.heights.items():
        page.row_dimensions[row].height = height
    for row in sheet.hidden_rows:
        page.row_dimensions[row].hidden = True
    for first, last, width, hidden in _columns(sheet):
        dimension = page.column_dimensions[get_column_letter(first)]
        dimension.min, dimension.max = first, last
        dimension.hidden = hidden
        if width is not None:
            dimension.width = int((round(width * 7) + 5) / 7 * 256) / 256
    if sheet.filter:
        page.auto_filter.ref = text(sheet.filter, False, False)
        for field, choice in sheet.chosen.items():
            values = choice.first if isinstance(choice.first, tuple) else (choice.first,)
            values = [v.removeprefix("=") for v in values]
            page.auto_filter.add_filter_column(field - 1, [v for v in values if v], "" in values)
    if sheet.locked is not None:
        page.protection.sheet = True
    if sheet.tab.kept["Color"] is not False:
        page.sheet_properties.tabColor = rgb(sheet.tab.kept["Color"])
    if sheet.kept["_CodeName"]:
        page.sheet_properties.codeName = sheet.kept["_CodeName"]
    for table in sheet.tables:
        new = Table(displayName=table.name, ref=text(table.area, False, False))
        new.tableStyleInfo = TableStyleInfo(name=table.style) if table.style else None
        page.add_table(new)
    _view(page, sheet)
    _print(page, sheet)
    _validations(page, sheet)
    _rules(page, sheet)


def _columns(sheet: Worksheet) -> list[tuple[int, int, float | None, bool]]:
    """Return adjacent columns that are alike: first, last, width, hidden."""
    result: list[tuple[int, int, float | None, bool]] = []
    for column in sorted({*sheet.widths, *sheet.hidden_columns}):
        like = (sheet.widths.get(column), column in sheet.hidden_columns)
        if result and result[-1][1] == column - 1 and result[-1][2:] == like:
            result[-1] = (result[-1][0], column, *like)
        else:
            result.append((column, column, *like))
    return result


def _view(page: Any, sheet: Worksheet) -> None:
    kept, view = sheet.view.kept, page.sheet_view
    view.zoomScale, view.showGridLines = int(kept["Zoom"]), bool(kept["DisplayGridlines"])
    view.view = {3: "pageLayout", 2: "pageBreakPreview"}.get(kept["View"])
    if kept["FreezePanes"] and (kept["SplitRow"] or kept["SplitColumn"]):
        down, right = int(kept["SplitRow"]), int(kept["SplitColumn"])
        page.freeze_panes = text((down + 1, right + 1, down + 1, right + 1), False, False)
        assert isinstance(view.pane, Pane)
        view.pane.xSplit, view.pane.ySplit = right or None, down or None


def _print(page: Any, sheet: Worksheet) -> None:
    kept = {name: sheet.page.read(name) for name in sheet.page.kept}
    page.page_setup.orientation = "landscape" if kept["Orientation"] == 2 else "portrait"
    page.page_setup.paperSize = kept["PaperSize"]
    if kept["Zoom"] is False:
        page.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(
            fitToPage=True
        )
        page.page_setup.fitToWidth = int(kept["FitToPagesWide"] or 0)
        page.page_setup.fitToHeight = int(kept["FitToPagesTall"] or 0)
    if kept["PrintTitleRows"]:
        page.print_title_rows = kept["PrintTitleRows"].replace("$", "")
    if kept["PrintTitleColumns"]:
        page.print_title_cols = kept["PrintTitleColumns"].replace("$", "")
    for name, part in (("Header", page.oddHeader), ("Footer", page.oddFooter)):
        for side in ("Left", "Center", "Right"):
            getattr(part, side.lower()).text = kept[f"{side}{name}"] or None
    inches = {side: kept[f"{side.title()}Margin"] / 72 for side in (*SIDES, "header", "footer")}
    page.page_margins = PageMargins(**inches)


def _validations(page: Any, sheet: Worksheet) -> None:
    result: dict[int, tuple[Any, list[tuple[int, int]]]] = {}
    for position, cell in sheet.cells.items():
        if cell.validation is not None:
            key = repr(cell.validation)
            result.setdefault(key, (cell.validation, []))[1].append(position)
    for allowed, places in result.values():
        formula = (
            f'"{",".join(allowed.choices)}"' if allowed.choices else allowed.formula1.lstrip("=")
        )
        new = DataValidation(
            _KINDS[allowed.kind], formula, allowed.formula2 or None, allow_blank=allowed.blank,
            showErrorMessage=allowed.show_error, showInputMessage=allowed.show_input,
            error=allowed.error or None, prompt=allowed.prompt or None,
            showDropDown=not allowed.dropdown or None,
            operator=None if allowed.kind == 3 else _OPERATORS[allowed.operator],
        )  # fmt: skip
        for area in rectangles(places):
            new.add(text(area, False, False))
        page.add_data_validation(new)


def _rules(page: Any, sheet: Worksheet) -> None:
    for priority, rule in enumerate(sheet.rules, 1):
        where = " ".join(text(area, False, False) for area in rule.areas)
        if isinstance(rule, Bar):
            low, high = rule.shortest.kept, rule.longest.kept
            new = DataBarRule(
                {0: "num"}.get(low["Type"], "min"), low.get("Value"),
                {0: "num"}.get(high["Type"], "max"), high.get("Value"),
                rgb(rule.colour.kept.get("Color")),
            )  # fmt: skip
        else:
            new = Rule(
                {1: "cellIs", 2: "expression"}[rule.kept["Type"]],
                operator=_OPERATORS.get(rule.kept["Operator"]) if rule.kept["Type"] == 1 else None,
                formula=[str(f).removeprefix("=") for f in _formulas(rule)], dxf=_dxf(rule),
                stopIfTrue=bool(rule.kept["StopIfTrue"]) or None,
            )  # fmt: skip
        new.priority = priority
        page.conditional_formatting.add(where, new)


def _formulas(rule: Any) -> list[Any]:
    return [rule.kept[n] for n in ("Formula1", "Formula2") if rule.kept[n] is not None]


def _dxf(rule: Any) -> DifferentialStyle:
    fill, font = rule.fill.kept.get("Color"), rule.font.kept.get("Color")
    return DifferentialStyle(
        font=Font(color=rgb(font), b=rule.font.kept.get("Bold")) if font is not None else None,
        fill=PatternFill(bgColor=rgb(fill)) if fill is not None else None,
    )
