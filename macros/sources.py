"""The sources of the macros: the files *.bas, as exported by the VBA editor, and the tab."""

from __future__ import annotations

import re
from pathlib import Path

LAUNCHER = Path(__file__).parent
"""The folder with the sources for every file with macros."""
RIBBON = LAUNCHER / "ribbon"
"""The folder with the sources for the add-in only: the tab, and the macros of its buttons."""
_ATTRIBUTE = re.compile(r'Attribute VB_Name = "(\w+)"\n')


def read_modules(folder: Path = LAUNCHER) -> dict[str, str]:
    """Read the text of each module by its name, without the line with the name.

    Raises ValueError for a file without that line, and for text that is not ASCII: macros are read
    in the code page of the system, which differs between systems.
    """
    return dict(_read_module(path) for path in sorted(folder.glob("*.bas")))


def read_ribbon() -> str:
    """Read the tab of the add-in, as customUI XML."""
    return (RIBBON / "customUI.xml").read_text("utf-8")


def _read_module(path: Path) -> tuple[str, str]:
    text = path.read_text("ascii")
    attribute = _ATTRIBUTE.match(text)
    if attribute is None:
        raise ValueError(f"{path.name} does not begin with its name: Attribute VB_Name")
    return attribute[1], text[attribute.end() :]
