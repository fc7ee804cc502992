"""LibreOffice, its bridge to Python, and whether it can be reached now."""

from __future__ import annotations

import shutil
from pathlib import Path

from uvp_xl.backend.live.attach import pipe_name
from uvp_xl.engines.libreoffice import uno_bridge
from uvp_xl.errors import UsageError
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Answer, Check

NAMES = ("soffice", "libreoffice")
PLACES = (
    "usr/lib*/libreoffice/program/soffice",
    "opt/libreoffice*/program/soffice",
    "Applications/LibreOffice.app/Contents/MacOS/soffice",
    "Program Files/LibreOffice/program/soffice.exe",
)
"""Where it stands when it is not on the search path, below the root of the disk."""


class LibreOffice(Check):
    """The program and the bridge: only needed for `--open` with LibreOffice."""

    title, place = "LibreOffice", 90

    def look(self, computer: Computer) -> Answer:
        """Where it stands, and what keeps Python from it."""
        found = program(computer)
        if found is None:
            return Answer(NONE, "niet gevonden; nodig is het niet")
        try:
            uno_bridge.uno_module()
        except UsageError as error:
            return Answer(NOTE, f"{found}, maar de koppeling ontbreekt", str(error))
        try:
            uno_bridge.connect(uno_bridge.listen_address(pipe_name()))
        except UsageError as error:
            return Answer(NOTE, f"{found}, maar het luistert nu niet", str(error))
        return Answer(GOOD, f"{found}, en het luistert")


def program(computer: Computer) -> Path | None:
    """The program of LibreOffice, None when it is not found."""
    for name in NAMES:
        found = shutil.which(name, path=computer.environment.get("PATH", ""))
        if found:
            return Path(found)
    return next((path for place in PLACES for path in sorted(computer.root.glob(place))), None)
