"""A holder over two rows."""

from tests.tidy.plans import plan
from uvp_xl.cell_edit import Edit


def test_both_cells_change_together() -> None:
    (made,) = [p for p in plan().proposals() if p.kind == "indeling"]
    assert (made.cell, made.new) == ("C6", "Burgemeester Wethouder Jeugd")
    assert made.along == (Edit("Jeugd & wijk", "C7", "Jeugd", ""),)
