"""One cell: its value, formula, formats, note and validation."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

DEFAULTS: dict[str, Any] = {
    "NumberFormat": "General",
    "HorizontalAlignment": 1,
    "VerticalAlignment": -4107,
    "WrapText": False,
    "IndentLevel": 0,
    "Orientation": -4128,
    "ShrinkToFit": False,
    "Locked": True,
    "FormulaHidden": False,
    "Style": "Normal",
    "Font.Name": "Calibri",
    "Font.Size": 11.0,
    "Font.Bold": False,
    "Font.Italic": False,
    "Font.Underline": -4142,
    "Font.Strikethrough": False,
    "Font.Color": 0.0,
    "Font.ColorIndex": 1,
    "Font.TintAndShade": 0.0,
    "Font.ThemeColor": 2,
    "Font.Subscript": False,
    "Font.Superscript": False,
    "Interior.Color": 16777215.0,
    "Interior.ColorIndex": -4142,
    "Interior.Pattern": -4142,
    "Interior.PatternColor": 0.0,
    "Interior.PatternColorIndex": -4105,
    "Interior.TintAndShade": 0.0,
    "Interior.ThemeColor": -4142,
}
"""The formats of an untouched cell. Borders are kept as "Border.top.LineStyle" and so on."""
BORDER = {"LineStyle": -4142, "Weight": 2, "Color": 0.0, "ColorIndex": -4142, "TintAndShade": 0.0}
Formats = dict[str, Any]


@cache
def default(key: str) -> Any:
    """Return the default format of a cell."""
    return BORDER[key.rpartition(".")[2]] if key.startswith("Border.") else DEFAULTS[key]


class Part(NamedTuple):
    """A part of a text: whether it is struck through, and its font, "" for that of the cell."""

    text: str
    struck: bool = False
    face: str = ""


@dataclass
class Cell:
    """The contents of one cell. A date is a number with a date format, as in Excel."""

    value: Any = None
    formula: str = ""
    formats: Formats = field(default_factory=dict)
    note: Any = None
    thread: Any = None
    validation: Any = None
    link: Any = None
    prefix: bool = False
    runs: list[Part] | None = None
    """Parts of the text, where their formats differ."""

    def get(self, key: str) -> Any:
        """Return a format."""
        return self.formats[key] if key in self.formats else default(key)

    def common(self, key: str) -> Any:
        """Return a format; None if it differs between the parts of the text."""
        if self.runs and key in ("Font.Strikethrough", "Font.Name"):
            is_name = key == "Font.Name"
            results = {part.face or self.get(key) if is_name else part.struck for part in self.runs}
            return results.pop() if len(results) == 1 else None
        return self.get(key)

    @property
    def empty(self) -> bool:
        """Whether there is no content; there may be formats."""
        return self.value is None and not self.formula

    @property
    def used(self) -> bool:
        """Whether the cell counts for UsedRange: formats count too."""
        return not self.empty or bool(self.formats) or self.note is not None


BLANK = Cell()
