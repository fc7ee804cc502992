"""The modules of a project: of the workbook and its sheets, and the loose ones."""

from __future__ import annotations

from dataclasses import dataclass

WORKBOOK = "0{00020819-0000-0000-C000-000000000046}"
WORKSHEET = "0{00020820-0000-0000-C000-000000000046}"
"""What Excel's own classes for a workbook and for a sheet are known by."""


@dataclass(frozen=True)
class Document:
    """The module of the workbook or of a sheet: its codeName, and the VBA in it, usually none."""

    name: str
    text: str = ""


@dataclass(frozen=True)
class Module:
    """A module as it stands in the project: `base` tells what it belongs to, "" if it is loose."""

    name: str
    text: str
    base: str = ""

    @property
    def source(self) -> bytes:
        """Its stream, not yet compressed: the attributes that the editor hides, then the text."""
        lines = [f'Attribute VB_Name = "{self.name}"']
        if self.base:
            lines += [
                f'Attribute VB_Base = "{self.base}"',
                "Attribute VB_GlobalNameSpace = False",
                "Attribute VB_Creatable = False",
                "Attribute VB_PredeclaredId = True",
                "Attribute VB_Exposed = True",
                "Attribute VB_TemplateDerived = False",
                "Attribute VB_Customizable = True",
            ]
        return "".join(f"{line}\r\n" for line in [*lines, *self.text.splitlines()]).encode("cp1252")
