"""An empty column is one finding, a single empty cell is its own."""

import datetime as dt

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan
from uvp_xl.rules.rule import ColumnRule, MissingRule, Rule

HEADER = ["Actiepunt", "Maatregel", "Trekker", "Planning"]
DATE = dt.date(2020, 1, 1)


def found(code: str, *sheets: list[list[object]]) -> list[tuple[str, str]]:
    """Return cell and message of the findings of one rule, in tables on a sheet each."""
    grids = [Grid(f"{i} Thema", [HEADER, *rows]) for i, rows in enumerate(sheets, 1)]
    plan = Plan(MemoryWorkbook("p.xlsx", grids))
    return [(f"{f.sheet}!{f.cell}", f.message) for f in plan.check(DATE) if f.rule == code]


def test_one_empty_cell_is_one_finding_at_that_cell() -> None:
    rows = [["A", "doen", "OOV", 2020], ["B", "laten", "", 2020]]
    assert [cell for cell, _ in found("trekker-ontbreekt", rows)] == ["1 Thema!C3"]


def test_a_wholly_empty_column_is_one_finding_at_its_heading() -> None:
    rows = [["A", "doen", "", 2020], ["B", "laten", "", 2020]]
    [(cell, text)] = found("trekker-ontbreekt", rows)
    assert cell == "1 Thema!C1"
    assert "De kolom “trekker” is helemaal leeg: de trekker ontbreekt bij beide acties" in text


def test_empty_columns_of_several_tables_are_one_finding() -> None:
    empty = [["A", "doen", "", 2020], ["B", "laten", "", 2020]]
    half = [["A", "doen", "OOV", 2020], ["B", "laten", "", 2020]]
    cells = found("trekker-ontbreekt", empty, half, empty)
    assert [cell for cell, _ in cells] == ["1 Thema!C1", "2 Thema!C3"]
    assert "in 2 van de 3 tabellen" in cells[0][1]
    assert "5 van de 6 acties" in cells[0][1]


def test_the_only_row_of_a_table_is_a_cell_and_no_column() -> None:
    assert [c for c, _ in found("trekker-ontbreekt", [["A", "doen", "", 2020]])] == ["1 Thema!C2"]


def test_an_absent_column_is_mentioned() -> None:
    rows = [["A", "doen", "OOV", 2020], ["B", "laten", "OOV", 2020]]
    [(cell, text)] = found("begroting-ontbreekt", rows)
    assert cell == "1 Thema!A1"
    assert text.startswith("De tabel heeft geen kolom “begroting”")
    [(_, text)] = found("begroting-ontbreekt", rows, rows)
    assert text.startswith("Geen enkele tabel heeft een kolom “begroting”")


def test_a_column_that_only_some_tables_lack_is_mentioned() -> None:
    rows = [["A", "doen", "OOV", 2020], ["B", "laten", "OOV", 2020]]
    short = Grid("2 Thema", [row[:3] for row in [HEADER, *rows]])
    plan = Plan(MemoryWorkbook("p.xlsx", [Grid("1 Thema", [HEADER, *rows]), short]))
    [text] = [f.message for f in plan.check(DATE) if f.rule == "planning-ontbreekt"]
    assert text.startswith("Er is geen kolom “planning” in 1 van de 2 tabellen")


@pytest.mark.parametrize(
    "call",
    [
        lambda: list(Rule().check(None)),
        lambda: ColumnRule().holds(None),
        lambda: ColumnRule().message(None),
    ],
)
def test_what_a_rule_must_write_itself(call) -> None:
    with pytest.raises(NotImplementedError):
        call()


def test_a_missing_rule_requires_filled_cells() -> None:
    assert list(map(MissingRule().holds, ("a", ("a",), "", ()))) == [True, True, False, False]
