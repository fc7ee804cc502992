from pathlib import Path

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.backend.workbook_protocol import Workbook


def verbs(workbook: Workbook) -> tuple[str, int]:
    return workbook.name, len(workbook.grids())


def test_both_back_ends_speak_the_protocol(plan: Path):
    assert verbs(ClosedWorkbook(plan)) == (str(plan), 2)
    assert verbs(MemoryWorkbook("plan.xlsx")) == ("plan.xlsx", 0)
