"""The normalised actions as one sheet, for `uvp-xl normalise --format xlsx`."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.sheets.sheet_model import Cell, Content, Sheet, block

NAME = "Acties"
_WIDE = {"measure": 50, "parties": 50, "item": 36, "portfolio_holders": 30, "theme_title": 28}


def sheet(records: Sequence[dict[str, object]]) -> Sheet:
    """Build the sheet: a row per action below one row of column names."""
    from uvp_xl.normalise.schema import COLUMNS  # loads pandera, and all reports load this module

    rows = [
        [Cell(_content(value), report_styles.BODY) for value in record.values()]
        for record in records
    ]
    header = [Cell(name, report_styles.HEADER) for name in COLUMNS]
    return Sheet(
        NAME,
        (block(1, [header, *rows]),),
        widths=tuple(_WIDE.get(name, 16) for name in COLUMNS),
        freeze=(2, 1),
        repeat=(1, 1),
        filter=Area(1, 1, len(rows) + 1, len(COLUMNS)),
    )


def _content(value: object) -> Content:
    """Return a value as the content of a cell; a list is joined with semicolons."""
    if isinstance(value, list):
        return "; ".join(map(str, value)) or None
    return value if isinstance(value, str | int | float | bool) and value != "" else None
