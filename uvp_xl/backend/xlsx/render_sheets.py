"""Report sheets rendered as sheet parts with their own style sheet.

XlsxWriter renders them in memory. It gets the number of each text instead of the text, so no text
can be taken for a formula, link or markup; the numbers are replaced by inline text afterwards.
Nothing in the result depends on the clock.
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

from uvp_xl.backend.ooxml.xml_text import attribute_xml, inline_string
from uvp_xl.backend.xlsx.cell_format import format_properties
from uvp_xl.backend.xlsx.hyperlink_formula import LinkFormula, link_location
from uvp_xl.backend.xlsx.worksheet_writer import WorksheetWriter
from uvp_xl.grid import address
from uvp_xl.sheets.sheet_links import MAX_LINKS
from uvp_xl.sheets.sheet_model import Sheet, Style
from uvp_xl.work_budget import Work, spend

if TYPE_CHECKING:
    from xlsxwriter.format import Format

MAX_LOCATION = 2_080
"""Excel's limit on the characters of a link's target."""
EPOCHS = {False: dt.date(1900, 1, 1), True: dt.date(1904, 1, 1)}
"""The first date of a workbook, by whether it counts from 1904."""
_CELL = re.compile(rb' s="([0-9]+)"( t="s"><v>([0-9]+)</v>)?')
_BAR = re.compile(rb"\{DA7ABA51-AAAA-BBBB-[0-9A-F]{4}(?=-[0-9A-F]{12}\})")
"""The renderer's id of a data bar, which counts the sheets of one rendering."""
_RULE = re.compile(rb'(<cfRule [^>]*?dxfId=")([0-9]+)"')


@dataclass(frozen=True, slots=True)
class RenderedSheet:
    """A sheet part in three sections, with the renderer's numbers for formats and rules."""

    head: bytes
    body: bytes
    tail: bytes
    texts: tuple[bytes, ...]

    def xml(self, cells: Sequence[int], rules: Sequence[int]) -> bytes:
        """Return the sheet part with the format numbers `cells` and `rules` of a workbook."""
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
    """Return the parts of `sheets` and their style sheet; dates count from 1900 or 1904.

    With `formulas`, links become formulas; see `link_formula`.
    """
    from xlsxwriter import Workbook

    target = io.BytesIO()
    options = {"in_memory": True, "date_1904": epoch_1904, "remove_timezone": True}
    book = Workbook(target, options)
    texts: dict[str | LinkFormula, int] = {}

    @cache
    def cell_format(style: Style) -> Format:
        return book.add_format(format_properties(style))

    @cache
    def rule_format(colour: str, fill: str) -> Format:
        return book.add_format({"font_color": f"#{colour}", "bg_color": f"#{fill}"})

    for number, sheet in enumerate(sheets, 1):
        written = sum(len(cells) for block in sheet.blocks for cells in block.cells)
        spend(Work.WRITTEN, written, f"op het blad “{sheet.name}”")
        page = WorksheetWriter(
            book.add_worksheet(f"{number}"), texts, cell_format, rule_format, EPOCHS[epoch_1904]
        )
        page.write(sheet, formulas)
    book.close()
    cells = tuple(map(_element, texts))
    with zipfile.ZipFile(target) as archive:
        parts = [
            _split_part(
                sheet, archive.read(f"xl/worksheets/sheet{number}.xml"), cells, not formulas
            )
            for number, sheet in enumerate(sheets, 1)
        ]
        return parts, archive.read("xl/styles.xml")


def _element(text: str | LinkFormula) -> bytes:
    """Return the content of a <c> element for a text or a formula, starting at its type."""
    return b' t="inlineStr">' + inline_string(text) if isinstance(text, str) else text.element()


def _split_part(sheet: Sheet, part: bytes, texts: tuple[bytes, ...], links: bool) -> RenderedSheet:
    """Split a part into sections, add the `links` of `sheet`, and deselect its tab."""
    head, _, rest = part.partition(b"<sheetData")
    body, end, tail = rest.rpartition(b"</sheetData>")
    # The id of a data bar must not depend on which other sheets are written.
    tail = _BAR.sub(_bar_id(sheet.name), tail)
    if links:
        tail = tail.replace(b"<pageMargins", hyperlinks_xml(sheet) + b"<pageMargins", 1)
    return RenderedSheet(
        head.replace(b' tabSelected="1"', b""), b"<sheetData" + body, end + tail, texts
    )


def _bar_id(sheet: str) -> bytes:
    """Return the start of the data bar ids on this sheet, independent of the other sheets."""
    number = zlib.crc32(sheet.encode())
    return b"{DA7ABA51-AAAA-%04X-%04X" % (number >> 16, number & 0xFFFF)


def hyperlinks_xml(sheet: Sheet) -> bytes:
    """Return the <hyperlinks> element of `sheet`, empty when it has no links."""
    links = []
    for row, column, cell in sheet.cells():
        target = link_location(cell.link) if cell.link else ""
        if 0 < len(target) <= MAX_LOCATION:
            ref, location = address(row, column), attribute_xml(target)
            links.append(f'<hyperlink ref="{ref}" location={location}/>')
    return f"<hyperlinks>{''.join(links[:MAX_LINKS])}</hyperlinks>".encode() if links else b""
