"""The windows of workbooks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.excel import refusal
from tests.excel.model.thing import Thing

NORMAL, PAGE_BREAKS, PAGE_LAYOUT = 1, 2, 3


@dataclass
class View:
    """The view of one sheet."""

    sheet: Any
    selection: list[Any] = field(default_factory=lambda: [(1, 1, 1, 1)])
    kept: dict[str, Any] = field(
        default_factory=lambda: {
            "ScrollRow": 1, "ScrollColumn": 1, "SplitRow": 0, "SplitColumn": 0,
            "FreezePanes": False, "Split": False, "Zoom": 100, "View": NORMAL,
            "DisplayGridlines": True, "DisplayHeadings": True, "DisplayZeros": True,
            "DisplayFormulas": False, "DisplayRightToLeft": False, "DisplayOutline": True,
        }
    )  # fmt: skip


class Window(Thing):
    """The window of a workbook. Its properties are those of the active sheet."""

    interface = "Window"

    def __init__(self, book: Any) -> None:
        """Initialize for `book`, visible."""
        self.book = book
        self.visible = True
        self.state = -4137

    def check_alive(self) -> None:
        self.book.check_alive()

    @property
    def kept(self) -> dict[str, Any]:
        """How the sheet in front is shown."""
        return self.book.active.view.kept

    def get_Application(self) -> Any:
        return self.book.app

    def get_Parent(self) -> Any:
        return self.book

    def get_Hwnd(self) -> int:
        return int(self.book.app.hwnd)

    def get_Caption(self) -> str:
        return str(self.book.name)

    def get_WindowState(self) -> int:
        return self.state

    def put_WindowState(self, value: Any) -> None:
        self.state = int(value)

    def get_Visible(self) -> bool:
        return self.visible

    def put_Visible(self, value: Any) -> None:
        self.visible = bool(value)
        self.book.app.look_around(self.book)

    def do_Activate(self) -> None:
        self.book.do_Activate()

    def get_ActiveSheet(self) -> Any:
        return self.book.active

    def get_ActiveCell(self) -> Any:
        if not hasattr(self.book.active, "over"):
            return None
        area = self.book.active.view.selection[0]
        return self.book.active.over([(*area[:2], *area[:2])])

    def get_Selection(self) -> Any:
        """Return a range, or on a chart sheet what is selected of the chart."""
        if not hasattr(self.book.active, "over"):
            return ChartArea(self.book.active)
        return self.book.active.over(self.book.active.view.selection)

    def get_RangeSelection(self) -> Any:
        return self.get_Selection()

    def get_SelectedSheets(self) -> Any:
        from tests.excel.model.sheets import Sheets

        return Sheets(self.book, True, list(self.book.group))

    def put_FreezePanes(self, value: Any) -> None:
        """Freeze panes, except in Page Layout view (reported, and so in the menu)."""
        if self.kept["View"] == PAGE_LAYOUT:
            raise refusal.unset("FreezePanes", "Window")
        self.kept["FreezePanes"] = bool(value)
        if value and not self.kept["SplitRow"] and not self.kept["SplitColumn"]:
            top, left = self.book.active.view.selection[0][:2]
            self.kept["SplitRow"] = max(top - self.kept["ScrollRow"], 0)
            self.kept["SplitColumn"] = max(left - self.kept["ScrollColumn"], 0)
        if not value:
            self.kept.update(SplitRow=0, SplitColumn=0)

    def put_View(self, value: Any) -> None:
        if int(value) not in (NORMAL, PAGE_BREAKS, PAGE_LAYOUT):
            raise refusal.unset("View", "Window")
        self.kept["View"] = int(value)
        if int(value) == PAGE_LAYOUT:
            self.kept.update(FreezePanes=False, SplitRow=0, SplitColumn=0)

    def put_Zoom(self, value: Any) -> None:
        if not isinstance(value, bool) and not 10 <= value <= 400:
            raise refusal.unset("Zoom", "Window")
        self.kept["Zoom"] = value


SHOWN = """ScrollRow ScrollColumn SplitRow SplitColumn FreezePanes Split Zoom View DisplayGridlines
DisplayHeadings DisplayZeros DisplayFormulas DisplayRightToLeft DisplayOutline""".split()
ON_CELLS = {"ScrollRow", "ScrollColumn", "SplitRow", "SplitColumn", "FreezePanes", "Split",
            "DisplayGridlines", "DisplayHeadings", "DisplayZeros", "DisplayFormulas"}  # fmt: skip


def _property(name: str) -> None:
    def get(self: Any) -> Any:
        if name in ON_CELLS and not hasattr(self.book.active, "over"):
            raise refusal.unread(name, "Window")
        return self.kept[name]

    def put(self: Any, value: Any) -> None:
        if name in ON_CELLS and not hasattr(self.book.active, "over"):
            raise refusal.unset(name, "Window")
        if name.startswith("Scroll") and int(value) < 1:
            raise refusal.unset(name, "Window")
        self.kept[name] = int(value) if name.startswith(("Scroll", "Split")) else bool(value)

    setattr(Window, f"get_{name}", get)
    if hasattr(Window, f"put_{name}"):
        own = getattr(Window, f"put_{name}")

        def checked(self: Any, value: Any) -> None:
            if name in ON_CELLS and not hasattr(self.book.active, "over"):
                raise refusal.unset(name, "Window")
            own(self, value)

        setattr(Window, f"put_{name}", checked)
    else:
        setattr(Window, f"put_{name}", put)


for _name in SHOWN:
    _property(_name)


class ChartArea(Thing):
    """The selection on a chart sheet, without cells."""

    interface = "ChartArea"

    def __init__(self, chart: Any) -> None:
        """Initialize for a chart sheet."""
        self.chart = chart

    def get_Name(self) -> str:
        return "Chart Area"

    def get_Parent(self) -> Any:
        return self.chart

    def get_Application(self) -> Any:
        return self.chart.book.app


class Windows(Thing):
    """The windows of a workbook, or of all."""

    interface = "Windows"

    def __init__(self, app: Any, book: Any = None) -> None:
        """Initialize for `book`, or of all workbooks, the one in front first."""
        self.app, self.book = app, book

    def items(self) -> list[Any]:
        if self.book is not None:
            return [self.book.window]
        return list(self.app.windows())

    def get_Count(self) -> int:
        return len(self.items())

    def get_Item(self, index: Any) -> Window:
        result = self.items()
        if isinstance(index, str):
            for window in result:
                if window.book.name.casefold() == index.casefold():
                    return window
        elif 1 <= int(index) <= len(result):
            return result[int(index) - 1]
        raise refusal.beyond()
