"""The sources of the macros: the files *.bas, as the VBA editor exports them, and the tab."""

from __future__ import annotations

import re
from pathlib import Path

LAUNCHER = Path(__file__).parent
"""The folder of what every file with macros holds."""
RIBBON = LAUNCHER / "ribbon"
"""The folder of what only the add-in holds: the tab, and what its buttons call."""
_ATTRIBUTE = re.compile(r'Attribute VB_Name = "(\w+)"\n')


def modules(folder: Path = LAUNCHER) -> dict[str, str]:
    """The text of each module by its name, without the line that gives the name.

    Raises ValueError for a file without that line, and for what is not ASCII: macros are read in
    the code page of the system, which no two systems need to share.
    """
    return dict(_named(path) for path in sorted(folder.glob("*.bas")))


def ribbon() -> str:
    """The tab of the add-in, as customUI."""
    return (RIBBON / "customUI.xml").read_text("utf-8")


def _named(path: Path) -> tuple[str, str]:
    text = path.read_text("ascii")
    found = _ATTRIBUTE.match(text)
    if found is None:
        raise ValueError(f"{path.name} does not begin with its name: Attribute VB_Name")
    return found[1], text[found.end() :]
