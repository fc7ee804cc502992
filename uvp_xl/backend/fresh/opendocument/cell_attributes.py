"""The content of a cell as attributes: its type and value; text goes into paragraphs instead."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping

from uvp_xl.backend.fresh.opendocument import data_styles
from uvp_xl.backend.xlsx.worksheet_writer import DATE, MOMENT
from uvp_xl.sheets.sheet_model import Content

TEXT: Mapping[str, str] = {"office:value-type": "string"}
"""The attributes of a text."""


def value_attributes(content: Content, code: str) -> Mapping[str, str]:
    """Return the attributes for a content with this number format; `TEXT` if it is not a value.

    >>> value_attributes(0.5, "0%")
    {'office:value-type': 'percentage', 'office:value': '0.5'}
    >>> value_attributes("=1+1", "") == value_attributes(float("nan"), "") == TEXT
    True
    """
    if content is None or content == "":
        return {}
    if isinstance(content, bool):
        return _typed("boolean", "boolean-value", "true" if content else "false")
    if isinstance(content, dt.date):
        moment = content.replace(tzinfo=None) if isinstance(content, dt.datetime) else content
        return _typed("date", "date-value", moment.isoformat())
    if isinstance(content, str) or not math.isfinite(content):
        return TEXT
    kind = data_styles.style_kind(code)
    if kind == "time":
        return _typed("time", "time-value", _duration(content))
    return _typed("percentage" if kind == "percentage" else "float", "value", repr(content))


def format_or_default(content: Content, code: str) -> str:
    """Return the number format to display a content with: `code`, or the default for dates.

    >>> from_date = format_or_default(dt.date(2020, 5, 6), "")
    >>> from_date, format_or_default(12, "General"), format_or_default(12, "0%")
    ('dd-mm-yyyy', '', '0%')
    """
    if code and code.lower() != "general":
        return code
    if isinstance(content, dt.date):
        return MOMENT if isinstance(content, dt.datetime) else DATE
    return ""


def _typed(kind: str, name: str, value: str) -> dict[str, str]:
    return {"office:value-type": kind, f"office:{name}": value}


def _duration(days: float) -> str:
    """Return a duration in ISO notation.

    >>> _duration(1.5), _duration(0.5 / 86_400)
    ('PT36H00M00S', 'PT00H00M00.5S')
    """
    seconds = round(abs(days) * 86_400, 6)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    sign = "-" if days < 0 else ""
    fraction = f"{seconds:09.6f}".rstrip("0").rstrip(".")
    return f"{sign}PT{hours:02}H{minutes:02}M{fraction}S"
