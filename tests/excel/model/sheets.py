"""The sheets of a workbook."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.anysheet import VISIBLE, Chart, Sheet
from tests.excel.model.sheet import Worksheet
from tests.excel.model.thing import Thing


class Sheets(Thing):
    """The sheets of a workbook: all, or the worksheets alone."""

    interface = "Sheets"

    def __init__(self, book: Any, everything: bool, chosen: list[Any] | None = None) -> None:
        """Initialize for `book`; chart sheets only with `everything`."""
        self.book, self.everything, self.chosen = book, everything, chosen

    def check_alive(self) -> None:
        self.book.check_alive()

    def changing(self, member: str) -> None:
        if member not in ("Select",):
            self.book.changing(f"Sheets.{member}")

    def items(self) -> list[Any]:
        if self.chosen is not None:
            return self.chosen
        return [s for s in self.book.sheets if self.everything or isinstance(s, Worksheet)]

    def get_Count(self) -> int:
        return len(self.items())

    def get_Parent(self) -> Any:
        return self.book

    def get_Application(self) -> Any:
        return self.book.app

    def get_Item(self, index: Any) -> Any:
        if isinstance(index, tuple):
            return Sheets(self.book, True, [self.get_Item(one) for one in index])
        result = self.items()
        if isinstance(index, str):
            for sheet in result:
                if sheet.name.casefold() == index.casefold():
                    return sheet
        elif isinstance(index, int | float) and 1 <= int(index) <= len(result):
            return result[int(index) - 1]
        raise refusal.beyond()

    def do_Add(
        self, before: Any = None, after: Any = None, count: Any = 1, kind: Any = -4167
    ) -> Any:
        """Add sheets before the active one or at a given position; the last becomes active.

        Placed next to a sheet that is not seen it works; moving such a sheet does not.
        """
        self.book.refuse_structure()
        if before is not None and after is not None:
            raise refusal.failed("Add", "Sheets")
        near = before if before is not None else after
        if near is not None and (not isinstance(near, Sheet) or near.book is not self.book):
            raise refusal.failed("Add", "Sheets")
        new: Any = None
        for _ in range(int(count or 1)):
            new = (Chart if kind in (3, -4109) else Worksheet)(self.book, self.book.free_name())
            self.book.sheets.remove(new)
            at = self.book.sheets.index(near or self.book.active) + (after is not None)
            self.book.sheets.insert(at, new)
        self.book.show(new)
        return new

    def do_Select(self, replace: Any = True) -> None:
        result = self.items()
        away = self.book.app.front is not self.book
        if away or any(sheet.visible != VISIBLE for sheet in result):
            raise refusal.failed("Select", "Sheets")
        self.book.active, self.book.group = result[0], list(result)
