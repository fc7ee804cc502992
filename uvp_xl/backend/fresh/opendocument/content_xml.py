"""content.xml: the sheets with their cells, and the styles that the cells refer to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from uvp_xl.backend.fresh.opendocument import cell_addresses, dropdown_lists
from uvp_xl.backend.fresh.opendocument.automatic_styles import AutomaticStyles
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add, create_root, serialise
from uvp_xl.backend.fresh.opendocument.odf_table import OdfTable
from uvp_xl.backend.xlsx.cell_format import FONT
from uvp_xl.sheets.sheet_model import Sheet


def build_content(
    sheets: Sequence[Sheet], first_day: dt.date | None = None, formulas: bool = False
) -> bytes:
    """Build content.xml with these sheets; if all are hidden, the first becomes visible.

    Day 0 is `first_day`, if given; with `formulas` every link is a formula.
    """
    root = create_root("office:document-content")
    fonts = add(root, "office:font-face-decls")
    add(fonts, "style:font-face", {"style:name": FONT, "svg:font-family": FONT})
    styles = AutomaticStyles(add(root, "office:automatic-styles"))
    book = add(add(root, "office:body"), "office:spreadsheet")
    if first_day:
        settings = add(book, "table:calculation-settings")
        add(settings, "table:null-date", {"table:date-value": first_day.isoformat()})
    lists = dropdown_lists.add_lists(book, sheets)
    active = next((index for index, sheet in enumerate(sheets) if not sheet.hidden), 0)
    for index, sheet in enumerate(sheets):
        style = styles.table(sheet, index == active or not sheet.hidden)
        OdfTable(sheet, styles, lists, formulas).add_to(book, style)
    _add_filters(book, sheets)
    return serialise(root)


def _add_filters(book: Element, sheets: Sequence[Sheet]) -> None:
    """Add the autofilters, under the names that LibreOffice uses for the filter of a sheet."""
    if not any(sheet.filter for sheet in sheets):
        return
    ranges = add(book, "table:database-ranges")
    for number, sheet in enumerate(sheets):
        if sheet.filter:
            attributes = {
                "table:name": f"__Anonymous_Sheet_DB__{number}",
                "table:target-range-address": cell_addresses.area_address(sheet.name, sheet.filter),
                "table:display-filter-buttons": "true",
            }
            add(ranges, "table:database-range", attributes)
