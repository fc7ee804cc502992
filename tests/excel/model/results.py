"""The results of formulas in a file, which openpyxl does not write."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

from lxml import etree
from openpyxl.utils.cell import coordinate_to_tuple

from tests.excel.model.sheet import Worksheet
from tests.excel.model.values import Fault

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def remember(path: Path, book: Any) -> None:
    """Write the outcomes of the formulas of `book` into its file."""
    number = 0
    parts: dict[str, Worksheet] = {}
    for sheet in book.sheets:
        if isinstance(sheet, Worksheet):
            number += 1
            if any(cell.formula for cell in sheet.cells.values()):
                parts[f"xl/worksheets/sheet{number}.xml"] = sheet
    new = path.with_name(f"{path.name}.new")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename in parts:
                data = _filled(data, parts[entry.filename])
            target.writestr(entry, data)
    shutil.move(new, path)


def _filled(data: bytes, sheet: Worksheet) -> bytes:
    root = etree.fromstring(data)
    for cell in root.iter(f"{MAIN}c"):
        if cell.find(f"{MAIN}f") is None:
            continue
        mine = sheet.cells[coordinate_to_tuple(cell.get("r"))]
        value = sheet.worked_out(mine)
        shown = cell.find(f"{MAIN}v")
        if shown is None:
            shown = etree.SubElement(cell, f"{MAIN}v")
        cell.attrib.pop("t", None)
        if value is None:
            cell.remove(shown)
        elif isinstance(value, bool):
            cell.set("t", "b")
            shown.text = str(int(value))
        elif isinstance(value, Fault | str):
            cell.set("t", "e" if isinstance(value, Fault) else "str")
            shown.text = str(value)
        else:
            shown.text = repr(float(value))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
