"""The modules of a project: those of the workbook and its sheets, and standard modules."""

from __future__ import annotations

from dataclasses import dataclass

WORKBOOK = "0{00020819-0000-0000-C000-000000000046}"
WORKSHEET = "0{00020820-0000-0000-C000-000000000046}"
"""The ids of Excel's classes for a workbook and for a sheet."""


@dataclass(frozen=True)
class Document:
    """The module of the workbook or of a sheet: its codeName, and its VBA, usually empty."""

    name: str
    text: str = ""


@dataclass(frozen=True)
class Module:
    """A module in the project; `base` is the id of its class, "" for a standard module."""

    name: str
    text: str
    base: str = ""

    @property
    def source(self) -> bytes:
        """Its stream, not yet compressed: attributes that the editor hides, then the text."""
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
