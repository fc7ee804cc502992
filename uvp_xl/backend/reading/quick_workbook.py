"""The quick way to read sheets: calamine, on a package that holds nothing but what it needs.

calamine is fast but made for well-formed files: one tab, value or shared text that it does not know
makes it refuse all, and it picks parts by its own rules. So it gets a package of ours: the sheet
parts that passed the checks, copied as they are packed, with the shared texts and the styles.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast
from xml.sax.saxutils import quoteattr

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import LINKS, MAIN
from uvp_xl.backend.ooxml.zip_writer import ZipWriter
from uvp_xl.grid import Value

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

Rows = list[list[Value]]
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


class QuickWorkbook:
    """Sheet parts of a package, read by calamine, each by its number."""

    def __init__(
        self, package: Package, sheets: Sequence[str], texts: str, styles: str, epoch_1904: bool
    ) -> None:
        """Prepare these sheet parts; `texts` and `styles` are part names, "" for none."""
        parts = {f"xl/worksheets/sheet{n}.xml": name for n, name in enumerate(sheets)}
        if texts:
            parts["xl/sharedStrings.xml"] = texts
        if styles:
            parts["xl/styles.xml"] = styles
        self._data = _packed(package, parts, _workbook(len(sheets), epoch_1904))
        self._book: CalamineWorkbook | None = None
        self._refused = False

    def rows(self, number: int, most: int) -> Rows | None:
        """Return the values of a sheet from A1, or None when calamine does not read it.

        A sheet of more than `most` cells, the empty ones included, is not read either.
        """
        try:
            sheet = self._open().get_sheet_by_index(number)
            row, column = sheet.end or (-1, -1)
            if (row + 1) * (column + 1) > most:
                return None
            return cast("Rows", sheet.to_python(skip_empty_area=False))
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException:  # A panic in calamine is not an Exception.
            return None

    def _open(self) -> CalamineWorkbook:
        """Return the workbook in calamine; raises anything."""
        if self._book is None:
            if self._refused:
                raise ValueError("calamine refused the workbook")
            self._refused = True
            from python_calamine import CalamineWorkbook

            self._book = CalamineWorkbook.from_filelike(io.BytesIO(self._data))
        return self._book


def _workbook(count: int, epoch_1904: bool) -> dict[str, bytes]:
    """Return the parts of a workbook with so many sheets, by their names."""
    sheets = "".join(f'<sheet name="{n}" sheetId="{n + 1}" r:id="r{n}"/>' for n in range(count))
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_TYPES}worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(count)
    )
    start = f"<workbook xmlns={quoteattr(MAIN)} xmlns:r={quoteattr(LINKS)}>"
    epoch = '<workbookPr date1904="1"/>' if epoch_1904 else ""
    main = f'<Relationship Id="r0" Type="{_TYPES}officeDocument" Target="xl/workbook.xml"/>'
    return {
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">{main}</Relationships>'.encode(),
        "xl/workbook.xml": f"{start}{epoch}<sheets>{sheets}</sheets></workbook>".encode(),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_RELATIONS}">{links}</Relationships>'.encode()
        ),
    }


def _packed(package: Package, parts: dict[str, str], own: dict[str, bytes]) -> bytes:
    """Return a package with parts of `package`, by their new names, and with parts of our own."""
    writer = ZipWriter()
    records = [writer.store(name, data) for name, data in own.items()]
    records += [package.copy_to(writer, part, name) for name, part in parts.items()]
    return writer.close(records)
