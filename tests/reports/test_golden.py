"""The report sheets of the reference plan as text, for a person to read.

After a change that is meant: `UVP_GOLDEN=update pytest tests/reports -k golden`, or `make golden`.
"""

import datetime as dt
from pathlib import Path

import pytest

from tests.reference import DATE, golden, plan
from tests.reports.plans import reports
from uvp_xl.grid import Value
from uvp_xl.sheets.sheet_model import Sheet

GOLDEN = Path(__file__).parent.parent / "golden"
MADE = dt.datetime(2020, 11, 3, 14, 5)
SHEETS = [
    "Register",
    "Instellingen",
    "Samenvatting",
    "Partneroverzicht",
    "Te laat",
    "Portefeuilles",
    "Controle",
    "Controlelijst",
]


def said(value: Value) -> str:
    """Return the content of a cell on one line, an empty cell as a dot."""
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value).replace("\n", "⏎") or "·"


def dump(sheet: Sheet) -> str:
    """Yield a line per row: its number, its cells, and the targets of its links."""
    links: dict[int, list[str]] = {}
    for block in sheet.blocks:
        for row, cells in enumerate(block.cells, block.row):
            listed = [f"{c.link.sheet}!{c.link.cell}" for c in cells if c.link]
            links.setdefault(row, []).extend(listed)
    lines = [f"[{sheet.name}]"]
    for row, values in enumerate(sheet.grid().rows, 1):
        text = " | ".join(map(said, values)).rstrip("·| ")
        lead = "  → " + ", ".join(links[row]) if links.get(row) else ""
        lines.append(f"{row:>3}  {text}{lead}".rstrip())
    return "\n".join(lines) + "\n"


def test_these_are_all_sheets() -> None:
    assert list(reports(plan(), DATE)) == SHEETS


@pytest.mark.parametrize("name", SHEETS)
def test_golden_sheet(name: str) -> None:
    text = dump(reports(plan(), DATE, MADE)[name])
    path = GOLDEN / f"reference-{name.lower().replace(' ', '-')}.txt"
    assert text == golden(path, text)
