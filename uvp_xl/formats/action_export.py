"""The actions of a plan as a table, for programs and spreadsheets."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence
from typing import Any

from uvp_xl.dutch_text import short_date
from uvp_xl.formats.safe_text import without_formula

Records = Sequence[dict[str, Any]]
"""The actions as `Plan.records` returns them."""


def as_csv(records: Records) -> str:
    """Return a row for each action, with semicolons; no text can become a formula."""
    from uvp_xl.normalise.schema import COLUMNS

    return _csv(COLUMNS, (row.values() for row in records))


def as_dutch_csv(records: Records) -> str:
    """Return the same columns as in the workbook: for people, with Dutch headings and values."""
    from uvp_xl.reports.action_columns import action_columns

    columns = action_columns(records)
    rows = zip(*(column.values for column in columns), strict=True)
    return _csv([column.heading for column in columns], rows)


def as_workbook(records: Records, title: str, source: str) -> bytes:
    """Return a workbook for people; `title` is that of the plan, `source` the name of its file."""
    from uvp_xl.backend.fresh.formats.xlsx import build_workbook
    from uvp_xl.reports.action_records import sheets

    return build_workbook(sheets(records, title, source))


def _csv(headings: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(_safe, headings))
    writer.writerows(map(_safe, row) for row in rows)
    return stream.getvalue()


def _safe(value: object) -> str:
    """Return a value as the text of one cell that is no formula; a negative number is none."""
    text = _flat(value)
    return text if isinstance(value, int | float) else without_formula(text)


def _flat(value: object) -> str:
    """Return a value as the text of one cell: a list with semicolons, a number in Dutch.

    >>> _flat(["politie", "OM"]), _flat(0.5), _flat(True), _flat(None)
    ('politie; OM', '0,5', 'ja', '')
    >>> _flat({"Wijk": "Noord"}), _flat([["1e berap", "loopt"]]), _flat([[2026, 5000, None]])
    ('Wijk: Noord', '1e berap: loopt', '2026: 5000 - ')
    """
    if value is None:
        return ""
    if isinstance(value, dict):
        return "; ".join(f"{heading}: {_flat(text)}" for heading, text in value.items())
    if isinstance(value, list):
        return "; ".join(_pair(one) if isinstance(one, list) else _flat(one) for one in value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, dt.date):
        return short_date(value)
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def _pair(values: list[object]) -> str:
    """Return a moment with its text, or a year with its amount or amounts."""
    first, *rest = map(_flat, values)
    return f"{first}: {' - '.join(dict.fromkeys(rest))}"
