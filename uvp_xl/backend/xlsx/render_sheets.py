"""Report sheets as sheet parts, with the style sheet they refer to: a package of their own.

XlsxWriter makes them, in memory. It is given the number of each text in place of the text: so it
meets no text that it could take for a formula, a link or markup, and the numbers are replaced by
inline text afterwards. Nothing in the result depends on the clock.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from uvp_xl.backend.ooxml.xml_text import inline_string
from uvp_xl.backend.xlsx.cell_format import format_properties
from uvp_xl.backend.xlsx.hyperlink_formula import LinkFormula, link_location
from uvp_xl.backend.xlsx.worksheet_writer import WorksheetWriter
from uvp_xl.grid import address
from uvp_xl.sheets.sheet_model import Sheet, Style

if TYPE_CHECKING:
    from xlsxwriter.format import Format

MAX_LINKS = 65_530
"""Links that Excel takes on one sheet; the rest stay plain text."""
MAX_LOCATION = 2_080
"""Characters of the place that a link leads to, says Excel."""
EPOCHS = {False: dt.date(1900, 1, 1), True: dt.date(1904, 1, 1)}
"""The first day that a workbook knows, by whether it counts from 1904."""
_CELL = re.compile(rb' s="([0-9]+)"( t="s"><v>([0-9]+)</v>)?')
_BAR = re.compile(rb"\{DA7ABA51-AAAA-BBBB-[0-9A-F]{4}(?=-[0-9A-F]{12}\})")
"""The name that the renderer gives to a data bar; it counts the sheets of one rendering."""
_RULE = re.compile(rb'(<cfRule [^>]*?dxfId=")([0-9]+)"')


@dataclass(frozen=True, slots=True)
class RenderedSheet:
    """A sheet part in three pieces; its formats and rules have the renderer's own numbers."""

    head: bytes
    body: bytes
    tail: bytes
    texts: tuple[bytes, ...]

    def xml(self, cells: Sequence[int], rules: Sequence[int]) -> bytes:
        """The sheet part for a workbook in which the formats have the numbers `cells`, `rules`."""
        styles = [b' s="%d"' % number for number in cells]

        def cell(match: re.Match[bytes]) -> bytes:
            style = styles[int(match[1])]
            return style if match[2] is None else style + self.texts[int(match[3])]

        def rule(match: re.Match[bytes]) -> bytes:
            return b'%b%d"' % (match[1], rules[int(match[2])])

        return self.head + _CELL.sub(cell, self.body) + _RULE.sub(rule, self.tail)


def render(
    sheets: Sequence[Sheet], epoch_1904: bool = False, formulas: bool = False
) -> tuple[list[RenderedSheet], bytes]:
    """The parts of `sheets` and their style sheet; dates count from 1900, or from 1904.

    With `formulas` a link is a formula, see `linked`.
    """
    from xlsxwriter import Workbook

    target = io.BytesIO()
    options = {"in_memory": True, "date_1904": epoch_1904, "remove_timezone": True}
    book = Workbook(target, options)
    texts: dict[str | LinkFormula, int] = {}

    @cache
    def look(style: Style) -> Format:
        return book.add_format(format_properties(style))

    @cache
    def rule(colour: str, fill: str) -> Format:
        return book.add_format({"font_color": f"#{colour}", "bg_color": f"#{fill}"})

    for number, sheet in enumerate(sheets, 1):
        page = WorksheetWriter(
            book.add_worksheet(f"{number}"), texts, look, rule, EPOCHS[epoch_1904]
        )
        page.write(sheet, formulas)
    book.close()
    cells = tuple(map(_element, texts))
    with zipfile.ZipFile(target) as archive:
        parts = [
            _rendered(sheet, archive.read(f"xl/worksheets/sheet{number}.xml"), cells, not formulas)
            for number, sheet in enumerate(sheets, 1)
        ]
        return parts, archive.read("xl/styles.xml")


def _element(text: str | LinkFormula) -> bytes:
    """What stands in a <c> element for a text or a formula, from its type on."""
    return b' t="inlineStr">' + inline_string(text) if isinstance(text, str) else text.element()


def _rendered(sheet: Sheet, part: bytes, texts: tuple[bytes, ...], links: bool) -> RenderedSheet:
    """The pieces of a part, with the `links` of `sheet`, and without the claim to be active."""
    head, _, rest = part.partition(b"<sheetData")
    body, end, tail = rest.rpartition(b"</sheetData>")
    # A data bar's identity must not depend on which other sheets are written beside it.
    tail = _BAR.sub(_bar(sheet.name), tail)
    if links:
        tail = tail.replace(b"<pageMargins", hyperlinks_xml(sheet) + b"<pageMargins", 1)
    return RenderedSheet(
        head.replace(b' tabSelected="1"', b""), b"<sheetData" + body, end + tail, texts
    )


def _bar(sheet: str) -> bytes:
    """The begin of the names of data bars on this sheet, whatever sheets are put beside it."""
    number = zlib.crc32(sheet.encode())
    return b"{DA7ABA51-AAAA-%04X-%04X" % (number >> 16, number & 0xFFFF)


def hyperlinks_xml(sheet: Sheet) -> bytes:
    """The <hyperlinks> element of `sheet`, empty when it has no links."""
    links = [
        f"<hyperlink ref={quoteattr(address(row, column))} location={quoteattr(place)}/>"
        for row, column, place in _links(sheet)
    ]
    return f"<hyperlinks>{''.join(links[:MAX_LINKS])}</hyperlinks>".encode() if links else b""


def _links(sheet: Sheet) -> list[tuple[int, int, str]]:
    """Row, column and destination of every link that Excel can hold."""
    found = [
        (row, column, link_location(cell.link))
        for block in sheet.blocks
        for row, cells in enumerate(block.cells, block.row)
        for column, cell in enumerate(cells, block.column)
        if cell.link
    ]
    return [link for link in found if len(link[2]) <= MAX_LOCATION]
