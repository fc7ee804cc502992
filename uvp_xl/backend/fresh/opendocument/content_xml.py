"""content.xml: the sheets with their cells, and the styles that these refer to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from uvp_xl.backend.fresh.opendocument import cell_addresses, dropdown_lists
from uvp_xl.backend.fresh.opendocument.automatic_styles import Looks
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add, root, serialise
from uvp_xl.backend.fresh.opendocument.odf_table import Table
from uvp_xl.backend.xlsx.cell_format import FONT
from uvp_xl.sheets.sheet_model import Sheet


def content(
    sheets: Sequence[Sheet], first_day: dt.date | None = None, formulas: bool = False
) -> bytes:
    """The part, with these sheets; if all are hidden, the first is shown.

    Days are counted from `first_day`, if it is given; with `formulas` a link is a formula.
    """
    part = root("office:document-content")
    fonts = add(part, "office:font-face-decls")
    add(fonts, "style:font-face", {"style:name": FONT, "svg:font-family": FONT})
    looks = Looks(add(part, "office:automatic-styles"))
    book = add(add(part, "office:body"), "office:spreadsheet")
    if first_day:
        counting = add(book, "table:calculation-settings")
        add(counting, "table:null-date", {"table:date-value": first_day.isoformat()})
    lists = dropdown_lists.add_lists(book, sheets)
    shown = next((place for place, sheet in enumerate(sheets) if not sheet.hidden), 0)
    for place, sheet in enumerate(sheets):
        style = looks.table(sheet, place == shown or not sheet.hidden)
        Table(sheet, looks, lists, formulas).add_to(book, style)
    _filters(book, sheets)
    return serialise(part)


def _filters(book: Element, sheets: Sequence[Sheet]) -> None:
    """Add the autofilters; by such a name LibreOffice knows the filter of a sheet itself."""
    if not any(sheet.filter for sheet in sheets):
        return
    ranges = add(book, "table:database-ranges")
    for number, sheet in enumerate(sheets):
        if sheet.filter:
            part = {
                "table:name": f"__Anonymous_Sheet_DB__{number}",
                "table:target-range-address": cell_addresses.area(sheet.name, sheet.filter),
                "table:display-filter-buttons": "true",
            }
            add(ranges, "table:database-range", part)
