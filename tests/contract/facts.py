"""What can be read back of a sheet in a saved file, in the same words for every back end."""

import datetime as dt
import re
import warnings
from functools import cache
from pathlib import Path

import openpyxl
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

MASKS = str.maketrans("", "", '\\"')
"""Characters that only quote the next one, or those between them."""
LINK = re.compile(r'=HYPERLINK\("#((?:[^"]|"")*)",')


def facts(path: Path, name: str) -> dict[str, object]:
    """Return the facts of one sheet by description: "B4 value", "B4 bold", "widths" and so on."""
    page, shown = _book(path)[name], _book(path, results=True)[name]
    result: dict[str, object] = {}
    for row in page.iter_rows():
        for cell in row:
            result |= _cell(cell, shown[cell.coordinate].value)
    return result | _sheet(page)


@cache
def _book(path: Path, results: bool = False) -> Workbook:
    """Return a saved file, read once; with `results` the results instead of formulas."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Data bars have an extension that openpyxl leaves out.
        return openpyxl.load_workbook(path, data_only=results)


def _cell(cell: Cell, shown: object) -> dict[str, object]:
    """Return value, link and format of a cell; of an empty one only fill and border."""
    linked = LINK.match(cell.value) if isinstance(cell.value, str) else None
    value = shown if linked and cell.data_type == "f" else cell.value
    fill = cell.fill.fgColor.rgb[-6:] if cell.fill.fill_type == "solid" else ""
    outcome: dict[str, object] = {"fill": fill, "border": _border(cell)}
    if value is not None:
        outcome |= {
            "value": _value(value),
            "bold": bool(cell.font.b),
            "italic": bool(cell.font.i),
            "underline": bool(cell.font.u),
            "size": float(cell.font.sz),
            "font": cell.font.name,
            "colour": cell.font.color.rgb[-6:],
            "number format": cell.number_format.translate(MASKS).lower(),
            "align": cell.alignment.horizontal or "general",
            "valign": cell.alignment.vertical or "bottom",
            "wrap": bool(cell.alignment.wrap_text),
            "indent": int(cell.alignment.indent),
        }
    position = cell.hyperlink.location if cell.hyperlink else linked[1] if linked else None
    if position:
        outcome["link"] = position.replace('""', '"').replace("'", "")
    return {
        f"{cell.coordinate} {what}": fact
        for what, fact in outcome.items()
        if fact not in ("", None)
    }


def _border(cell: Cell) -> str:
    side = cell.border.top
    return f"{side.style} {side.color.rgb[-6:]}" if side is not None and side.style else ""


def _value(value: object) -> object:
    """Return a value with its type: midnight is a date, and a whole number a float."""
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date()
    return float(value) if type(value) is int else value


def _sheet(page: Worksheet) -> dict[str, object]:
    """Return the facts of the sheet as a whole."""
    rules = {
        (part, rule.type, rule.operator, tuple(rule.formula), _look(rule))
        for area in page.conditional_formatting
        for rule in area.rules
        for part in str(area.sqref).split()  # One rule may be for more areas.
    }
    choices = {(str(v.sqref), v.type, v.formula1) for v in page.data_validations.dataValidation}
    widths = {k: d.width for k, d in page.column_dimensions.items() if d.width and d.customWidth}
    heights = {r: d.height for r, d in page.row_dimensions.items() if d.height and d.customHeight}
    pane = page.sheet_view.pane
    return {
        "rules": rules,
        "choices": choices,
        "merges": {str(merge) for merge in page.merged_cells.ranges},
        "freeze": page.freeze_panes,
        "split": pane and (int(pane.xSplit or 0), int(pane.ySplit or 0)),
        "filter": page.auto_filter.ref,
        "titles": page.print_title_rows,
        "orientation": page.page_setup.orientation,
        "paper": page.page_setup.paperSize,
        "fit": (int(page.page_setup.fitToWidth or 1), int(page.page_setup.fitToHeight or 0)),
        "tab": page.sheet_properties.tabColor and page.sheet_properties.tabColor.rgb[-6:],
        "hidden rows": {r for r, d in page.row_dimensions.items() if d.hidden},
        "widths": widths,
        "heights": heights,
    }


def _look(rule: object) -> str:
    view_before = rule.dxf
    return (
        f"{view_before.fill.bgColor.rgb[-6:]} {view_before.font.color.rgb[-6:]}"
        if view_before
        else ""
    )
