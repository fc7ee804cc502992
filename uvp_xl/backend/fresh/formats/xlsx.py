"""New .xlsx files: the sheets are grafted into an empty package, as into a user's file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from uvp_xl.backend.fresh.sheet_names import with_valid_names
from uvp_xl.backend.grafting.graft import graft
from uvp_xl.backend.ooxml import content_types, package_xml
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import LINKS, MAIN
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.sheets.sheet_model import Sheet

THEME = "xl/theme/theme1.xml"
_HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_EMPTY = {
    content_types.NAME: f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{next(iter(content_types.WRITABLE))}"/>'
    f'<Override PartName="/{THEME}" '
    'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}">'
    "<bookViews><workbookView/></bookViews><sheets/></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{LINKS}/theme" Target="theme/theme1.xml"/></Relationships>',
}
"""The parts of a workbook without sheets, to graft the first ones into."""
_EPOCH = '<workbookPr date1904="1"/>'


def build_workbook(sheets: Sequence[Sheet]) -> bytes:
    """Build a new .xlsx with these sheets, at least one; equal sheets give equal bytes.

    A sheet with an invalid name for Excel gets a similar one.
    """
    return _build(with_valid_names(sheets))


def build_copy_source(sheets: Sequence[Sheet], epoch_1904: bool) -> bytes:
    """Build an .xlsx to copy sheets from, into an open workbook with this epoch.

    Every link in it is a formula.
    """
    return _build(sheets, epoch_1904, formulas=True)


def _build(sheets: Sequence[Sheet], epoch_1904: bool = False, formulas: bool = False) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _EMPTY.items():
            text = text.replace("<bookViews>", f"{_EPOCH}<bookViews>") if epoch_1904 else text
            archive.writestr(zipfile.ZipInfo(name), _HEADING + text, zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo(THEME), _theme(), zipfile.ZIP_DEFLATED)
    package = graft(Package(target.getvalue()), sheets, formulas).package
    if any(sheet.hidden for sheet in sheets):
        package = _with_hidden_sheets(package, sheets)
    return package.to_bytes()


def _with_hidden_sheets(package: Package, sheets: Sequence[Sheet]) -> Package:
    """Return the workbook with the hidden ones of `sheets` hidden.

    Excel opens no workbook without a visible sheet: if all are hidden, the first becomes visible.
    """
    book = WorkbookPart(package)
    active = next((index for index, sheet in enumerate(sheets) if not sheet.hidden), 0)
    for element in book.root.iter():
        if package_xml.local_name(element) == "workbookView":
            element.set("activeTab", str(active))
    tabs = [element for element in book.root.iter() if package_xml.local_name(element) == "sheet"]
    for index, (sheet, tab) in enumerate(zip(sheets, tabs, strict=True)):
        if sheet.hidden and index != active:
            tab.set("state", "hidden")
    return package.changed({book.part: book.xml()})


def _theme() -> bytes:
    """Return Office's default theme, as XlsxWriter writes it."""
    from xlsxwriter import Workbook

    target = io.BytesIO()
    Workbook(target, {"in_memory": True}).close()
    return Package(target.getvalue()).read(THEME)
