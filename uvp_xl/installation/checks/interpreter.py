"""The Python that the buttons in Excel start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from uvp_xl.installation.addin_install import noted
from uvp_xl.installation.checks import excel_present
from uvp_xl.installation.checks.addin_installed import CURE
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, NONE, NOTE, Diagnosis, DoctorCheck
from uvp_xl.installation.excel_folders import PYTHON_SETTING, machine_wide


class InterpreterCheck(DoctorCheck):
    """The Python that the buttons find is this one."""

    title, order = "knoppen", 50

    def run(self, computer: Computer) -> Diagnosis:
        """Find the Python that the buttons start, and compare it with this one."""
        if computer.system != WINDOWS or excel_present.program(computer) is None:
            return Diagnosis(NONE, "alleen voor Excel op Windows")
        python = next((path for path in _candidates(computer) if path.is_file()), None)
        if python is None:
            return Diagnosis(MISSING, "weten niet waar Python staat", CURE)
        if python != computer.python:
            return Diagnosis(NOTE, f"starten een andere Python: {python}", CURE)
        return Diagnosis(GOOD, "starten deze Python")


def _candidates(computer: Computer) -> Iterator[Path]:
    """Yield the paths that the macros try, in their order."""
    for path in (computer.environment.get(PYTHON_SETTING, ""), noted(computer)):
        if path:
            yield Path(path)
    yield from machine_wide(computer)
