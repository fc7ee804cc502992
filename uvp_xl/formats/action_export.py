"""The actions of a plan as a table, for programs and spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from uvp_xl.formats.safe_text import without_formula

Records = Sequence[dict[str, object]]
"""The actions as `Plan.records` returns them."""


def as_csv(records: Records) -> str:
    """Return a row for each action, with semicolons; no text can become a formula."""
    from uvp_xl.normalise.schema import COLUMNS

    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([without_formula(_flat(value)) for value in row.values()] for row in records)
    return stream.getvalue()


def as_workbook(records: Records) -> bytes:
    """Return a workbook with one sheet of actions."""
    from uvp_xl.backend.fresh.formats.xlsx import build_workbook
    from uvp_xl.reports.action_records import sheet

    return build_workbook([sheet(records)])


def _flat(value: object) -> str:
    """Return a value as the text of one cell: a list with semicolons, a number in Dutch.

    >>> _flat(["politie", "OM"]), _flat(0.5), _flat(True), _flat(None)
    ('politie; OM', '0,5', 'ja', '')
    """
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)
