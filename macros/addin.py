"""Build the add-in for Excel, with the tab *UVP*, from its sources: ``python -m macros.addin``."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from xlsxwriter import Workbook

from macros.project import build_project
from macros.sources import LAUNCHER, RIBBON, read_modules, read_ribbon

TARGET = LAUNCHER / "uvp-xl.xlam"
DOCUMENTS = ("ThisWorkbook", "Blad1")
"""The codeNames of the add-in as a workbook, and of the one sheet that it must have."""
_ABOUT = "Het tabblad UVP: overzichten en controle van een Uitvoeringsplan Integrale Veiligheid."
_CREATED = dt.datetime(2020, 1, 1)
_WORKBOOK = b"application/vnd.ms-excel.%b.macroEnabled.main+xml"
_RELATION = (
    b'<Relationship Id="rIdRibbon" Target="customUI/customUI.xml" '
    b'Type="http://schemas.microsoft.com/office/2006/relationships/ui/extensibility"/>'
)
_CHANGES = {
    "[Content_Types].xml": (_WORKBOOK % b"sheet", _WORKBOOK % b"addin"),
    "_rels/.rels": (b"</Relationships>", _RELATION + b"</Relationships>"),
    "xl/workbook.xml": (b"<workbookView ", b'<workbookView visibility="hidden" '),
}
"""The differences between a workbook with macros and an add-in with a tab, by package part."""
_UNIX = 3


def build(path: Path = TARGET) -> None:
    """Write the add-in to `path`; the same sources always give the same bytes."""
    path.write_bytes(_to_addin(_build_workbook()))


def _build_workbook() -> io.BytesIO:
    """Build a workbook with one empty sheet and the macros."""
    result = io.BytesIO()
    with Workbook(result, {"in_memory": True}) as book:
        book.set_properties({"title": "uvp-xl", "comments": _ABOUT, "created": _CREATED})
        macros = build_project(read_modules() | read_modules(RIBBON), DOCUMENTS)
        book.add_vba_project(io.BytesIO(macros), True)
        book.set_vba_name(DOCUMENTS[0])
        book.add_worksheet("uvp-xl").set_vba_name(DOCUMENTS[1])
    return result


def _to_addin(workbook: io.BytesIO) -> bytes:
    """Convert a workbook to an add-in with a tab, independent of time and machine."""
    result = io.BytesIO()
    with ZipFile(workbook) as source, ZipFile(result, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name).replace(*_CHANGES.get(name, (b"", b"")))
            target.writestr(zip_entry(name), data)
        target.writestr(zip_entry("customUI/customUI.xml"), read_ribbon())
    return result.getvalue()


def zip_entry(name: str) -> ZipInfo:
    """Return an entry for a zip file without the current time or platform."""
    entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.create_system, entry.compress_type = _UNIX, ZIP_DEFLATED
    return entry


if __name__ == "__main__":
    build()
