"""The tab of a sheet, below its cells."""

from __future__ import annotations

from typing import Any

from tests.excel.model.thing import Thing, simple


class Tab(Thing):
    """The tab of a sheet."""

    interface = "Tab"

    def __init__(self, sheet: Any) -> None:
        """Initialize for `sheet`, without a colour."""
        self.sheet = sheet
        self.kept: dict[str, Any] = {"Color": False, "ColorIndex": -4142, "TintAndShade": 0.0,
                                     "ThemeColor": None}  # fmt: skip

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def changing(self, member: str) -> None:
        self.sheet.changing(f"Tab.{member}")

    def put_Color(self, value: Any) -> None:
        self.sheet.book.refuse_structure()
        if isinstance(value, bool):
            self.kept |= {"Color": False, "ColorIndex": -4142}
        else:
            self.kept |= {"Color": float(value), "ColorIndex": 1}

    def put_ColorIndex(self, value: Any) -> None:
        if value != -4142:
            raise NotImplementedError(f"Tab.ColorIndex = {value}")
        self.kept |= {"Color": False, "ColorIndex": -4142}


simple(Tab, "Color ColorIndex", put=False)
simple(Tab, "TintAndShade ThemeColor")
