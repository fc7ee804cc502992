"""The library that talks to Excel."""

from __future__ import annotations

import re
from collections.abc import Sequence

from uvp_xl.installation.computer import MAC, WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, Answer, Check

BRIDGES = {WINDOWS: "pywin32", MAC: "appscript"}
"""What xlwings itself needs to reach Excel."""


class Xlwings(Check):
    """Exactly the version that this program was made with, and its own bridge to Excel."""

    title, place = "xlwings", 20

    def look(self, computer: Computer) -> Answer:
        """The version that is there and the one that is needed."""
        version, wanted = computer.version("xlwings"), pinned(computer.requirements, "xlwings")
        exactly = f"xlwings=={wanted}" if wanted else "xlwings"
        cure = f'Voer uit: "{computer.python}" -m pip install {exactly}'
        if not version:
            return Answer(MISSING, "niet geïnstalleerd", cure)
        if wanted and version != wanted:
            return Answer(MISSING, f"versie {version}, maar nodig is {wanted}", cure)
        bridge = BRIDGES.get(computer.system)
        if bridge and not computer.version(bridge):
            cure = f'Voer uit: "{computer.python}" -m pip install {bridge}'
            return Answer(MISSING, f"versie {version}, maar {bridge} ontbreekt", cure)
        return Answer(GOOD, f"versie {version}")


def pinned(requirements: Sequence[str], package: str) -> str:
    """The one version of a package that is good enough; "" when any is.

    >>> pinned(["pandas>=3.0", "xlwings==0.37.8"], "xlwings"), pinned([], "xlwings")
    ('0.37.8', '')
    """
    for requirement in requirements:
        found = re.match(rf"{package}\s*==\s*([\w.]+)", requirement, re.IGNORECASE)
        if found:
            return found[1]
    return ""
