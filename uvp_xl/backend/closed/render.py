"""Report sheets as a new workbook of their own, for output that belongs to no user's file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from uvp_xl.backend.closed import contents
from uvp_xl.backend.closed.graft import graft
from uvp_xl.backend.closed.markup import LINKS, MAIN
from uvp_xl.backend.closed.package import Package
from uvp_xl.reports.sheet import Sheet

THEME = "xl/theme/theme1.xml"
_HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_EMPTY = {
    contents.NAME: f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{next(iter(contents.WRITABLE))}"/>'
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
"""A workbook without sheets, to graft the first ones into."""


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The bytes of a new .xlsx with these sheets, at least one; equal sheets give equal bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _EMPTY.items():
            archive.writestr(zipfile.ZipInfo(name), _HEADING + text, zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo(THEME), _theme(), zipfile.ZIP_DEFLATED)
    return graft(Package(target.getvalue()), sheets).data


def _theme() -> bytes:
    """Office's own theme, as XlsxWriter has it."""
    from xlsxwriter import Workbook

    target = io.BytesIO()
    Workbook(target, {"in_memory": True}).close()
    return Package(target.getvalue()).read(THEME)
