"""LibreOffice, its bridge to Python, and its connection."""

from __future__ import annotations

import shutil
from pathlib import Path

from uvp_xl.backend.live.attach import pipe_name
from uvp_xl.engines.libreoffice import uno_bridge
from uvp_xl.errors import UsageError
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Diagnosis, DoctorCheck

NAMES = ("soffice", "libreoffice")
PATHS = (
    "usr/lib*/libreoffice/program/soffice",
    "opt/libreoffice*/program/soffice",
    "Applications/LibreOffice.app/Contents/MacOS/soffice",
    "Program Files/LibreOffice/program/soffice.exe",
)
"""Usual paths outside the search path, below the root of the disk."""


class LibreOfficeCheck(DoctorCheck):
    """The program and the bridge: only needed for `--open` with LibreOffice."""

    title, order = "LibreOffice", 90

    def run(self, computer: Computer) -> Diagnosis:
        """Find it, and check that Python can connect to it."""
        path = program(computer)
        if path is None:
            return Diagnosis(NONE, "niet gevonden; nodig is het niet")
        try:
            uno_bridge.uno_module()
        except UsageError as error:
            return Diagnosis(NOTE, f"{path}, maar de koppeling ontbreekt", str(error))
        try:
            uno_bridge.connect(uno_bridge.listen_address(pipe_name()))
        except UsageError as error:
            return Diagnosis(NOTE, f"{path}, maar het luistert nu niet", str(error))
        return Diagnosis(GOOD, f"{path}, en het luistert")


def program(computer: Computer) -> Path | None:
    """Return the path of LibreOffice, None when it is not found."""
    for name in NAMES:
        path = shutil.which(name, path=computer.environment.get("PATH", ""))
        if path:
            return Path(path)
    return next((path for usual in PATHS for path in sorted(computer.root.glob(usual))), None)
