"""The filter of a sheet."""

from __future__ import annotations

from typing import Any

from tests.excel.model.thing import Thing


class AutoFilter(Thing):
    """The filter that is on."""

    interface = "AutoFilter"

    def __init__(self, sheet: Any) -> None:
        """Of `sheet`."""
        self.sheet = sheet

    def get_Range(self) -> Any:
        return self.sheet.over([self.sheet.filter])

    def get_FilterMode(self) -> bool:
        return bool(self.sheet.filtered)

    def do_ShowAllData(self) -> None:
        self.sheet.do_ShowAllData()
