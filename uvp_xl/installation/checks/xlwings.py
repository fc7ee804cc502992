"""The library that talks to Excel."""

from __future__ import annotations

import re
from collections.abc import Sequence

from uvp_xl.installation.computer import MAC, WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, Diagnosis, DoctorCheck

BRIDGES = {WINDOWS: "pywin32", MAC: "appscript"}
"""The package that xlwings needs to reach Excel."""


class XlwingsCheck(DoctorCheck):
    """Exactly the version that this program was tested with, and its bridge to Excel."""

    title, order = "xlwings", 20

    def run(self, computer: Computer) -> Diagnosis:
        """Compare the installed version with the required one."""
        version, wanted = computer.version("xlwings"), pinned(computer.requirements, "xlwings")
        exactly = f"xlwings=={wanted}" if wanted else "xlwings"
        cure = f'Voer uit: "{computer.python}" -m pip install {exactly}'
        if not version:
            return Diagnosis(MISSING, "niet geïnstalleerd", cure)
        if wanted and version != wanted:
            return Diagnosis(MISSING, f"versie {version}, maar nodig is {wanted}", cure)
        bridge = BRIDGES.get(computer.system)
        if bridge and not computer.version(bridge):
            cure = f'Voer uit: "{computer.python}" -m pip install {bridge}'
            return Diagnosis(MISSING, f"versie {version}, maar {bridge} ontbreekt", cure)
        return Diagnosis(GOOD, f"versie {version}")


def pinned(requirements: Sequence[str], package: str) -> str:
    """Return the version to which a package is pinned; "" when it is not.

    >>> pinned(["pandas>=3.0", "xlwings==0.37.8"], "xlwings"), pinned([], "xlwings")
    ('0.37.8', '')
    """
    for requirement in requirements:
        match = re.match(rf"{package}\s*==\s*([\w.]+)", requirement, re.IGNORECASE)
        if match:
            return match[1]
    return ""
