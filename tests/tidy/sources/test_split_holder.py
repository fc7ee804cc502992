"""A holder split over two rows."""

from tests.tidy.plans import plan
from uvp_xl.cell_edit import Edit


def test_both_cells_change_together() -> None:
    (proposal,) = [p for p in plan().proposals() if p.kind == "indeling"]
    assert (proposal.cell, proposal.new) == ("C6", "Burgemeester Wethouder Jeugd")
    assert proposal.linked_edits == (Edit("Jeugd & wijk", "C7", "Jeugd", ""),)
