"""Text that can hardly be told from its background."""

from tests.rules.plans import everything, with_measure
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan
from uvp_xl.rules.rule_catalogue import example_grids
from uvp_xl.workbook_metadata import LowContrast, Metadata


def said(*cells: tuple[int, int], sheet: str = "1 Voorbeeld") -> list[str]:
    """The messages for a plan in which these cells are faint."""
    beside = Metadata(low_contrast=(LowContrast(sheet, cells, "999999", "FFFFFF"),))
    plan = Plan(MemoryWorkbook("p.xlsx", example_grids(with_measure("Bellen")), beside))
    found = everything(plan)
    return [f"{f.cell} {f.message}" for f in found if f.rule == "contrast-te-laag"]


def test_the_cells_are_counted() -> None:
    (one,) = said((2, 2))
    assert one.startswith("B2")
    assert "contrast 2,8, nodig is 4,5." in one
    assert "nog één cel" in said((2, 1), (2, 2))[0]
    assert "nog 2 cellen" in said((2, 1), (2, 2), (2, 3))[0]


def test_only_filled_cells_of_a_table() -> None:
    assert not said((9, 9))
    assert not said((2, 2), sheet="Te laat")
