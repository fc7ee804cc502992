"""The base class of all sheets, and chart sheets."""

from __future__ import annotations

import re
from typing import Any

from tests.excel import refusal
from tests.excel.model.area import Area
from tests.excel.model.page import PageSetup
from tests.excel.model.tab import Tab
from tests.excel.model.thing import Thing, simple
from tests.excel.model.window import View

VISIBLE, HIDDEN, VERY_HIDDEN = -1, 0, 2
MAX_NAME = 31
PROTECTABLE = """AllowFormattingCells AllowFormattingColumns AllowFormattingRows
AllowInsertingColumns AllowInsertingRows AllowInsertingHyperlinks AllowDeletingColumns
AllowDeletingRows AllowSorting AllowFiltering AllowUsingPivotTables""".split()
"""What a protected sheet may still allow, in the order of the arguments of Protect."""


class Sheet(Thing):
    """The base class of worksheets and chart sheets."""

    kind = -4167

    def __init__(self, book: Any, name: str) -> None:
        """Add the last sheet of `book`."""
        self.book, self.name = book, name
        self.visible = VISIBLE
        self.locked: dict[str, bool] | None = None
        self.view = View(self)
        self.tab = Tab(self)
        self.page = PageSetup(self)
        self.kept: dict[str, Any] = {"_CodeName": ""}
        self.gone = False
        book.sheets.append(self)

    @property
    def settings(self) -> Any:
        """The settings of the Excel."""
        return self.book.app.settings

    def check_alive(self) -> None:
        self.book.check_alive()
        if self.gone:
            raise refusal.excel("Object vereist", -2146827864)

    def changing(self, member: str) -> None:
        if not member.startswith(("Select", "Activate")):
            self.book.changing(member)

    def refuse_protected(self, allowed: str = "") -> None:
        """Raise 1004 on a protected sheet, unless this is allowed."""
        if self.locked is None or self.locked.get("UserInterfaceOnly"):
            return
        if allowed == "DrawingObjects" and self.locked.get("DrawingObjects") is False:
            return
        if allowed == "DrawingObjects" or not self.locked.get(allowed):
            raise refusal.excel(
                "De cel of grafiek die u wilt wijzigen, bevindt zich op een beveiligd blad."
            )

    def get_Name(self) -> str:
        return self.name

    def put_Name(self, value: Any) -> None:
        """Rename the sheet, if the name is valid.

        It has at most 31 characters, none of them : \\ / ? * [ ], no quote at an end, and is
        neither in use nor reserved (support.microsoft.com/office/rename-a-worksheet).
        """
        self.book.refuse_structure()
        text = str(value)
        wrong = not text or len(text) > MAX_NAME or re.search(r"[\[\]:\\/?*]", text)
        if wrong or text.startswith("'") or text.endswith("'"):
            raise refusal.excel("U hebt een ongeldige naam opgegeven voor een blad of grafiek.")
        if text.casefold() in ("history", "geschiedenis"):
            raise refusal.excel("Die naam is gereserveerd.")
        if any(s is not self and s.name.casefold() == text.casefold() for s in self.book.sheets):
            raise refusal.excel("Die naam is al in gebruik. Probeer een andere naam.")
        self.name = text

    def get_Index(self) -> int:
        return int(self.book.sheets.index(self)) + 1

    def get_Parent(self) -> Any:
        return self.book

    def get_Application(self) -> Any:
        return self.book.app

    def get_Type(self) -> int:
        return self.kind

    def get_CodeName(self) -> str:
        return str(self.kept["_CodeName"])

    def get_Visible(self) -> int:
        return self.visible

    def put_Visible(self, value: Any) -> None:
        """Show or hide; at least one sheet stays visible (.../excel.worksheet.visible)."""
        self.book.refuse_structure()
        number = {True: VISIBLE, False: HIDDEN}.get(value, value)
        if number not in (VISIBLE, HIDDEN, VERY_HIDDEN):
            raise refusal.unset("Visible", "Worksheet")
        others = [s for s in self.book.sheets if s.visible == VISIBLE and s is not self]
        if number != VISIBLE and not others:
            raise refusal.unset("Visible", "Worksheet")
        self.visible = number
        if number != VISIBLE and self.book.active is self:
            self.book.show(others[0])

    def get_ProtectContents(self) -> bool:
        return self.locked is not None

    def get_ProtectDrawingObjects(self) -> bool:
        return self.locked is not None and self.locked.get("DrawingObjects", True)

    def get_ProtectScenarios(self) -> bool:
        return self.locked is not None

    def do_Protect(
        self, password: Any = None, drawing: Any = True, contents: Any = True,
        scenarios: Any = True, interface: Any = False, *allowed: Any,
    ) -> None:  # fmt: skip
        self.locked = dict(zip(PROTECTABLE, map(bool, allowed), strict=False))
        self.locked |= {"DrawingObjects": bool(drawing), "UserInterfaceOnly": bool(interface)}
        self.kept["password"] = password

    def do_Unprotect(self, password: Any = None) -> None:
        if self.locked is not None and self.kept.get("password") not in (None, "", password):
            raise refusal.excel("Het opgegeven wachtwoord is niet juist.")
        self.locked = None

    def get_Tab(self) -> Tab:
        return self.tab

    def get_PageSetup(self) -> PageSetup:
        return self.page

    def do_Activate(self) -> None:
        """Activate the sheet; a hidden one is refused (.../excel.worksheet.activate)."""
        if self.visible != VISIBLE:
            raise refusal.failed("Activate", "Worksheet")
        self.book.show(self)
        self.book.app.bring_forward(self.book)

    def do_Select(self, replace: Any = True) -> None:
        if self.visible != VISIBLE or self.book.app.front is not self.book:
            raise refusal.failed("Select", "Worksheet")
        if replace in (None, True):
            self.book.group = []
            self.book.show(self)
        elif self not in self.book.group:
            self.book.group.append(self)

    def do_Delete(self) -> bool:
        """Delete the sheet; with alerts on, a dialog blocks and the sheet stays."""
        self.book.refuse_structure()
        others = [s for s in self.book.sheets if s.visible == VISIBLE and s is not self]
        if not others:
            raise refusal.failed("Delete", "Worksheet")
        if self.book.app.kept["DisplayAlerts"]:
            self.book.app.asked.append(f"Delete {self.name}")
            return False
        self.book.remove(self)
        return True

    def do_Move(self, before: Any = None, after: Any = None) -> None:
        """Move the sheet; a very hidden one is refused (reported)."""
        self.book.refuse_structure()
        if self.visible == VERY_HIDDEN:
            raise refusal.failed("Move", "Worksheet")
        near = before or after
        if near is None or near.book is not self.book:
            raise NotImplementedError("Move to another workbook")
        self.book.sheets.remove(self)
        at = self.book.sheets.index(near) + (after is not None and before is None)
        self.book.sheets.insert(at, self)
        if self.visible == VISIBLE:
            self.book.show(self)


simple(Sheet, "_CodeName")


class Chart(Sheet):
    """A chart sheet."""

    interface = "_Chart"
    kind = 3

    def used(self) -> Area:
        """Raise an error: a chart sheet has no cells."""
        return (1, 1, 1, 1)
