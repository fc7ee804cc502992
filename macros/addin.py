"""Make the add-in for Excel, with the tab *UVP*, from its sources: ``python -m macros.addin``."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from xlsxwriter import Workbook

from macros.project import project
from macros.sources import LAUNCHER, RIBBON, modules, ribbon

TARGET = LAUNCHER / "uvp-xl.xlam"
"""The add-in."""
DOCUMENTS = ("ThisWorkbook", "Blad1")
"""The codeNames of the workbook that every add-in is, and of the one sheet that it must have."""
_ABOUT = "Het tabblad UVP: overzichten en controle van een Uitvoeringsplan Integrale Veiligheid."
_MADE = dt.datetime(2020, 1, 1)
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
"""What differs between a workbook with macros and an add-in with a tab, by part."""
_UNIX = 3


def build(path: Path = TARGET) -> None:
    """Write the add-in to `path`; the same sources give the same bytes, on every run."""
    path.write_bytes(_addin(_workbook()))


def _workbook() -> io.BytesIO:
    """A workbook with one empty sheet, and the macros."""
    made = io.BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"title": "uvp-xl", "comments": _ABOUT, "created": _MADE})
        macros = project(modules() | modules(RIBBON), DOCUMENTS)
        book.add_vba_project(io.BytesIO(macros), True)
        book.set_vba_name(DOCUMENTS[0])
        book.add_worksheet("uvp-xl").set_vba_name(DOCUMENTS[1])
    return made


def _addin(workbook: io.BytesIO) -> bytes:
    """The same as an add-in with a tab; nothing in it tells when and where it was made."""
    made = io.BytesIO()
    with ZipFile(workbook) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(_part(name), source.read(name).replace(*_CHANGES.get(name, (b"", b""))))
        target.writestr(_part("customUI/customUI.xml"), ribbon())
    return made.getvalue()


def _part(name: str) -> ZipInfo:
    part = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    part.create_system, part.compress_type = _UNIX, ZIP_DEFLATED
    return part


if __name__ == "__main__":
    build()
