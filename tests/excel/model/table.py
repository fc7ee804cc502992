"""Tables, charts and shapes of a sheet."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.area import Area
from tests.excel.model.thing import Thing


class ListObject(Thing):
    """A table."""

    interface = "ListObject"

    def __init__(self, sheet: Any, name: str, area: Area, style: str = "") -> None:
        """Create a table over `area`, including its headings."""
        self.sheet, self.name, self.area, self.style = sheet, name, area, style
        self.filter = True

    @property
    def body(self) -> Area:
        """The rows below the headings."""
        return (self.area[0] + 1, self.area[1], self.area[2], self.area[3])

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def changing(self, member: str) -> None:
        self.sheet.changing(f"ListObject.{member}")

    def copied(self, sheet: Any, area: Area) -> ListObject:
        """Copy the sheet under another name (observed, even if its own is free)."""
        taken = {t.name.casefold() for s in sheet.book.worksheets() for t in s.tables}
        number = 2
        while f"{self.name}{number}".casefold() in taken:
            number += 1
        name = f"{self.name}{number}"
        return ListObject(sheet, name, area, self.style)

    def get_Name(self) -> str:
        return self.name

    def get_DisplayName(self) -> str:
        return self.name

    def put_Name(self, value: Any) -> None:
        self.name = str(value)

    def get_Range(self) -> Any:
        return self.sheet.over([self.area])

    def get_DataBodyRange(self) -> Any:
        return self.sheet.over([self.body])

    def get_HeaderRowRange(self) -> Any:
        return self.sheet.over([(self.area[0], self.area[1], self.area[0], self.area[3])])

    def get_ShowAutoFilter(self) -> bool:
        return self.filter

    def put_ShowAutoFilter(self, value: Any) -> None:
        self.filter = bool(value)

    def get_ShowTotals(self) -> bool:
        return False

    def get_Parent(self) -> Any:
        return self.sheet

    def do_Resize(self, cells: Any) -> None:
        """Resize the table; the headings stay in their row (.../excel.listobject.resize)."""
        self.sheet.refuse_protected()
        if cells.areas[0][0] != self.area[0]:
            raise refusal.failed("Resize", "ListObject")
        self.area = cells.areas[0]

    def do_Unlist(self) -> None:
        self.sheet.tables.remove(self)

    def do_Delete(self) -> None:
        self.sheet.tables.remove(self)
        self.sheet.over([self.area]).do_ClearContents()


class ListObjects(Thing):
    """The tables of a sheet."""

    interface = "ListObjects"

    def __init__(self, sheet: Any) -> None:
        """Initialize for `sheet`."""
        self.sheet = sheet

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def items(self) -> list[Any]:
        return list(self.sheet.tables)

    def get_Count(self) -> int:
        return len(self.sheet.tables)

    def get_Item(self, index: Any) -> ListObject:
        return _item(self.sheet.tables, index)


class ChartObject(Thing):
    """A chart over cells."""

    interface = "ChartObject"

    def __init__(self, sheet: Any, name: str, place: tuple[int, int], series: list[str]) -> None:
        """Create a chart with its top left corner at `place`; `series` are formulas."""
        self.sheet, self.name, self.place, self.series = sheet, name, place, series

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def copied(self, sheet: Any) -> ChartObject:
        """Copy to another sheet; in another workbook, it refers to the file."""
        series = self.series
        if sheet.book is not self.sheet.book:
            series = [
                one.replace("=SERIES(", f"=SERIES([{self.sheet.book.name}]") for one in series
            ]
        return ChartObject(sheet, self.name, self.place, list(series))

    def get_Name(self) -> str:
        return self.name

    def put_Name(self, value: Any) -> None:
        self.name = str(value)

    def get_Index(self) -> int:
        return int(self.sheet.charts.index(self)) + 1

    def get_TopLeftCell(self) -> Any:
        return self.sheet.over([(*self.place, *self.place)])

    def do_Delete(self) -> None:
        self.sheet.charts.remove(self)


class ChartObjects(Thing):
    """The charts of a sheet."""

    interface = "ChartObjects"

    def __init__(self, sheet: Any) -> None:
        """Initialize for `sheet`."""
        self.sheet = sheet

    def items(self) -> list[Any]:
        return list(self.sheet.charts)

    def get_Count(self) -> int:
        return len(self.sheet.charts)

    def do_Item(self, index: Any) -> ChartObject:
        return _item(self.sheet.charts, index)

    def do_Delete(self) -> None:
        self.sheet.charts.clear()


class Shapes(Thing):
    """The objects on a sheet: here the charts, and shapes that the loader found."""

    interface = "Shapes"

    def __init__(self, sheet: Any) -> None:
        """Initialize for `sheet`."""
        self.sheet = sheet

    def items(self) -> list[Any]:
        return [*self.sheet.shapes, *self.sheet.charts]

    def get_Count(self) -> int:
        return len(self.items())

    def do_Item(self, index: Any) -> Any:
        return _item(self.items(), index)


def _item(found: list[Any], index: Any) -> Any:
    if isinstance(index, str):
        for one in found:
            if one.name.casefold() == index.casefold():
                return one
    elif 1 <= int(index) <= len(found):
        return found[int(index) - 1]
    raise refusal.beyond()
