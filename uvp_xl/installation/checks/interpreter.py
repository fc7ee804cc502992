"""What the buttons in Excel know of Python."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from uvp_xl.installation.addin_install import noted
from uvp_xl.installation.checks import excel_present
from uvp_xl.installation.checks.addin_installed import CURE
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, NONE, NOTE, Answer, Check
from uvp_xl.installation.excel_folders import PYTHON_SETTING, machine_wide


class Interpreter(Check):
    """The Python that the buttons find is this one."""

    title, place = "knoppen", 50

    def look(self, computer: Computer) -> Answer:
        """Which Python the buttons start."""
        if computer.system != WINDOWS or excel_present.program(computer) is None:
            return Answer(NONE, "alleen voor Excel op Windows")
        found = next((path for path in _candidates(computer) if path.is_file()), None)
        if found is None:
            return Answer(MISSING, "weten niet waar Python staat", CURE)
        if found != computer.python:
            return Answer(NOTE, f"starten een andere Python: {found}", CURE)
        return Answer(GOOD, "starten deze Python")


def _candidates(computer: Computer) -> Iterator[Path]:
    """What the macros try, in their order."""
    for said in (computer.environment.get(PYTHON_SETTING, ""), noted(computer)):
        if said:
            yield Path(said)
    yield from machine_wide(computer)
