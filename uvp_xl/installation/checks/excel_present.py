"""Excel itself."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.installation.computer import MAC, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Diagnosis, DoctorCheck
from uvp_xl.installation.windows_registry import MACHINE, USER, Unreadable

APP_PATH = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
MAC_PROGRAM = "Applications/Microsoft Excel.app"
CLOSED = "Gesloten bestanden verversen en controleren kan ook zonder Excel."


class ExcelCheck(DoctorCheck):
    """The program of Excel; it is not started."""

    title, order = "Excel", 30

    def run(self, computer: Computer) -> Diagnosis:
        """Return the path of the program."""
        if not computer.office:
            return Diagnosis(NONE, f"Excel bestaat niet voor {computer.named}")
        path = program(computer)
        if path is None:
            return Diagnosis(NOTE, "niet gevonden", CLOSED)
        return Diagnosis(GOOD, str(path))


def program(computer: Computer) -> Path | None:
    """Return the path of Excel, None when it is not found."""
    if computer.system == MAC:
        paths = (computer.root / MAC_PROGRAM, computer.home / MAC_PROGRAM)
        return next((path for path in paths if path.exists()), None)
    for hive in (MACHINE, USER):
        try:
            path = computer.registry.value(hive, APP_PATH)
        except Unreadable:
            continue
        if isinstance(path, str) and Path(path.strip('"')).exists():
            return Path(path.strip('"'))
    return None
