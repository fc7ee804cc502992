"""Excel itself."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.installation.computer import MAC, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Answer, Check
from uvp_xl.installation.windows_registry import MACHINE, USER, Unreadable

APP_PATH = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
MAC_PROGRAM = "Applications/Microsoft Excel.app"
CLOSED = "Gesloten bestanden verversen en controleren kan ook zonder Excel."


class Excel(Check):
    """Where Excel stands; it is not started."""

    title, place = "Excel", 30

    def look(self, computer: Computer) -> Answer:
        """The path of the program."""
        if not computer.office:
            return Answer(NONE, f"Excel bestaat niet voor {computer.named}")
        found = program(computer)
        if found is None:
            return Answer(NOTE, "niet gevonden", CLOSED)
        return Answer(GOOD, str(found))


def program(computer: Computer) -> Path | None:
    """The program of Excel, None when it is not found."""
    if computer.system == MAC:
        places = (computer.root / MAC_PROGRAM, computer.home / MAC_PROGRAM)
        return next((place for place in places if place.exists()), None)
    for hive in (MACHINE, USER):
        try:
            found = computer.registry.value(hive, APP_PATH)
        except Unreadable:
            continue
        if isinstance(found, str) and Path(found.strip('"')).exists():
            return Path(found.strip('"'))
    return None
