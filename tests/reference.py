"""The reference plan, the date at which the tests judge it and the time at which they write it."""

import datetime as dt
import os
from functools import cache
from pathlib import Path

import uvp_xl
from uvp_xl.plan import Plan

ROOT = Path(__file__).parent.parent
PATH = ROOT / "workbooks" / "uvp-noordoostpolder-2020-2021.xlsx"
DATE = dt.date(2020, 11, 1)
MADE = dt.datetime(2020, 11, 1, 12, 30)


@cache
def plan() -> Plan:
    """The reference plan, read once a test process."""
    return uvp_xl.read(PATH)


def golden(path: Path, text: str) -> str:
    """The reviewed text in `path`; with UVP_GOLDEN=update it becomes `text` first."""
    if os.environ.get("UVP_GOLDEN") == "update":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return path.read_text("utf-8")
