"""A running Excel."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.anysheet import VISIBLE
from tests.excel.model.area import overlap
from tests.excel.model.language import Settings
from tests.excel.model.range import Range
from tests.excel.model.thing import Thing, simple
from tests.excel.model.window import Windows
from tests.excel.model.workbook import Workbook, Workbooks

AUTOMATIC, MANUAL, SEMI = -4105, -4135, 2


class Application(Thing):
    """The program, with its open workbooks and its settings."""

    interface = "_Application"

    def __init__(self, settings: Settings, hwnd: int = 7777) -> None:
        """Start without workbooks."""
        self.settings, self.hwnd = settings, hwnd
        self.books: list[Workbook] = []
        self.front: Workbook | None = None
        self.order: list[Workbook] = []
        self.user = "Gebruiker"
        self.copies_objects = True
        self.cut_copy = 0
        self.clipboard: Any = None
        self.slow = 0
        """Calls that went to the printer."""
        self.asked: list[str] = []
        """Dialogs that Excel showed to the user: they block everything until they are answered."""
        self.asked_links: list[str] = []
        self.recent: list[str] = []
        self.opened: list[str] = []
        self.undo: list[str] = ["Typen"]
        self.status: list[Any] = []
        self.kept: dict[str, Any] = {
            "ScreenUpdating": True, "EnableEvents": True, "Calculation": AUTOMATIC,
            "Interactive": True, "DisplayAlerts": True, "StatusBar": False,
            "PrintCommunication": True, "Visible": True, "AskToUpdateLinks": True,
            "AutomationSecurity": 1, "DisplayStatusBar": True, "Cursor": -4143,
            "UserName": self.user, "EnableAnimations": True, "CalculateBeforeSave": True,
        }  # fmt: skip

    def windows(self) -> list[Any]:
        """Return all windows, the one in front first."""
        ordered = [book for book in reversed(self.order) if book in self.books]
        return [b.window for b in [*ordered, *(b for b in self.books if b not in ordered)]]

    def bring_forward(self, book: Workbook) -> None:
        """Activate a workbook, unless its window is hidden."""
        if book.window.visible:
            self.front = book
            self.order = [b for b in self.order if b is not book] + [book]

    def look_around(self, changed: Workbook) -> None:
        """Find the active workbook after one was closed, hidden or shown."""
        if changed.window.visible and not changed.closed:
            self.bring_forward(changed)
            return
        if self.front is changed:
            left = [b for b in self.order if b in self.books and b.window.visible]
            others = [b for b in self.books if b.window.visible]
            self.front = (left or others or [None])[-1]

    def free_book(self) -> str:
        """Return a name for a new workbook: "Map2"."""
        taken = {book.name for book in self.books}
        number = 1
        while f"{self.settings.language.book}{number}" in taken:
            number += 1
        return f"{self.settings.language.book}{number}"

    # Members.

    def get_Application(self) -> Application:
        return self

    def get_Parent(self) -> Application:
        return self

    def get_Name(self) -> str:
        return "Microsoft Excel"

    def get_Workbooks(self) -> Workbooks:
        return Workbooks(self)

    def get_Windows(self) -> Windows:
        return Windows(self)

    def get_ActiveWorkbook(self) -> Workbook | None:
        return self.front

    def get_ActiveWindow(self) -> Any:
        return self.front and self.front.window

    def get_ActiveSheet(self) -> Any:
        return self.front and self.front.active

    def get_ActiveCell(self) -> Any:
        return self.front and self.front.window.get_ActiveCell()

    def get_Selection(self) -> Any:
        return self.front and self.front.window.get_Selection()

    def get_Hwnd(self) -> int:
        return self.hwnd

    def get_Version(self) -> str:
        return "16.0"

    def get_Build(self) -> float:
        return 17928.0

    def get_OperatingSystem(self) -> str:
        return "Windows (64-bit) NT 10.00"

    def get_Ready(self) -> bool:
        return True

    def get_International(self, index: Any = None) -> Any:
        """Return all, counted from 0 by Python, or one of them, counted from 1."""
        result = self.settings.language.international
        if index is None:
            return result
        if not 1 <= int(index) <= len(result):
            raise refusal.unread("International", "Application")
        return result[int(index) - 1]

    def get_LanguageSettings(self) -> LanguageSettings:
        return LanguageSettings(self)

    def put_StatusBar(self, value: Any) -> None:
        self.kept["StatusBar"] = value
        self.status.append(value)

    def put_Calculation(self, value: Any) -> None:
        """Set the calculation mode, which fails without a workbook (reported)."""
        if value not in (AUTOMATIC, MANUAL, SEMI) or not self.books:
            raise refusal.unset("Calculation", "Application")
        self.kept["Calculation"] = int(value)

    def put_PrintCommunication(self, value: Any) -> None:
        self.kept["PrintCommunication"] = bool(value)
        if value:
            for book in self.books:
                for sheet in book.sheets:
                    sheet.page.commit()

    def get_CopyObjectsWithCells(self) -> bool:
        return self.copies_objects

    def put_CopyObjectsWithCells(self, value: Any) -> None:
        self.copies_objects = bool(value)

    def get_CutCopyMode(self) -> int:
        return self.cut_copy

    def put_CutCopyMode(self, value: Any) -> None:
        self.cut_copy = 0
        self.clipboard = None

    def get_Range(self, first: Any, second: Any = None) -> Any:
        return self.get_ActiveSheet().get_Range(first, second)

    def do_Union(self, first: Range, *others: Any) -> Range:
        """Return cells of one sheet together (.../excel.application.union)."""
        areas = list(first.areas)
        for other in others:
            if other is None:
                continue
            if not isinstance(other, Range) or other.sheet is not first.sheet:
                raise refusal.excel("Methode Union van object _Application is mislukt.")
            areas.extend(other.areas)
        return Range(first.sheet, areas)

    def do_Intersect(self, first: Range, *others: Any) -> Range | None:
        """Return the intersection of ranges, or None (.../excel.application.intersect)."""
        areas = list(first.areas)
        for other in others:
            if other is None:
                continue
            if not isinstance(other, Range) or other.sheet is not first.sheet:
                raise refusal.excel("Methode Intersect van object _Application is mislukt.")
            areas = [o for a in areas for b in other.areas if (o := overlap(a, b))]
        return Range(first.sheet, areas) if areas else None

    def do_Goto(self, reference: Any = None, scroll: Any = False) -> None:
        """Select cells wherever they are (.../excel.application.goto)."""
        if not isinstance(reference, Range):
            raise NotImplementedError("Goto without a range")
        sheet = reference.sheet
        if sheet.visible != VISIBLE:
            raise refusal.failed("Goto", "_Application")
        sheet.do_Activate()
        sheet.view.selection = list(reference.areas)
        if scroll:
            sheet.view.kept |= {"ScrollRow": reference.areas[0][0],
                                "ScrollColumn": reference.areas[0][1]}  # fmt: skip

    def do_Calculate(self) -> None:
        """Do nothing: values are always up to date."""

    do_CalculateFull = do_Calculate

    def do_Quit(self) -> None:
        for book in list(self.books):
            book.closed = True
        self.books.clear()


simple(
    Application,
    """ScreenUpdating EnableEvents Interactive DisplayAlerts Visible
AskToUpdateLinks AutomationSecurity DisplayStatusBar Cursor UserName EnableAnimations
CalculateBeforeSave""",
)
simple(Application, "StatusBar Calculation PrintCommunication", put=False)


class LanguageSettings(Thing):
    """The languages of Office."""

    interface = "LanguageSettings"

    def __init__(self, app: Application) -> None:
        """Initialize for `app`."""
        self.app = app

    def get_LanguageID(self, which: Any) -> int:
        """Return the language (.../office.languagesettings.languageid)."""
        return self.app.settings.language.lcid
