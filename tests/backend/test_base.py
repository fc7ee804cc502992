from pathlib import Path

from uvp_xl.backend.base import Workbook
from uvp_xl.backend.closed import open_workbook
from uvp_xl.backend.memory import MemoryWorkbook


def verbs(workbook: Workbook) -> tuple[str, int]:
    return workbook.name, len(workbook.grids())


def test_both_back_ends_speak_the_protocol(plan: Path):
    assert verbs(open_workbook(plan)) == (str(plan), 2)
    assert verbs(MemoryWorkbook("plan.xlsx")) == ("plan.xlsx", 0)
