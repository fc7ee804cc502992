"""Text with too little contrast."""

from tests.rules.plans import everything, with_measure
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan
from uvp_xl.rules.rule_catalogue import example_grids
from uvp_xl.workbook_metadata import LowContrast, Metadata


def text(*cells: tuple[int, int], sheet: str = "1 Voorbeeld") -> list[str]:
    """Return the messages for a plan in which these cells have low contrast."""
    beside = Metadata(low_contrast=(LowContrast(sheet, cells, "999999", "FFFFFF"),))
    plan = Plan(MemoryWorkbook("p.xlsx", example_grids(with_measure("Bellen")), beside))
    found = everything(plan)
    return [f"{f.cell} {f.message}" for f in found if f.rule == "contrast-te-laag"]


def test_the_cells_are_counted() -> None:
    (one,) = text((2, 2))
    assert one.startswith("B2")
    assert "contrast 2,8, nodig is 4,5." in one
    assert "nog één cel" in text((2, 1), (2, 2))[0]
    assert "nog 2 cellen" in text((2, 1), (2, 2), (2, 3))[0]


def test_only_filled_cells_of_a_table() -> None:
    assert not text((9, 9))
    assert not text((2, 2), sheet="Te laat")
