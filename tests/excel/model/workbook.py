"""Open workbooks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.excel import refusal
from tests.excel.model.anysheet import VISIBLE
from tests.excel.model.names import Names
from tests.excel.model.sheet import Worksheet
from tests.excel.model.sheets import Sheets
from tests.excel.model.thing import Thing, simple
from tests.excel.model.window import Window, Windows

XLSX, XLSM = 51, 52
ELSEWHERE = re.compile(r"\[([^\[\]]+\.\w+)\]")
"""A workbook in a formula."""


class Workbook(Thing):
    """An open workbook."""

    interface = "_Workbook"

    def __init__(self, app: Any, name: str, folder: str = "") -> None:
        """Create a workbook without sheets; `folder` is "" if never saved."""
        self.app, self.name, self.folder = app, name, folder
        self.sheets: list[Any] = []
        self.names: list[Any] = []
        self.active: Any = None
        self.group: list[Any] = []
        self.window = Window(self)
        self.closed = self.readonly = self.structure = self.date1904 = self.old = False
        self.saved = True
        self.saves = 0
        """Times that it went to disk; with AutoSaveOn each change does."""
        self.changes = 0
        self.disk: Path | None = None
        self.autosave = False
        self.format = XLSX
        self.styles = ["Normal"]
        self.retyped: list[tuple[str, str, Any]] = []
        """Texts that Excel converted: (sheet, text, value)."""
        self.doubted: list[tuple[str, str]] = []
        """Texts that Excel may take for a formula."""
        self.guessed: list[str] = []
        """Formulas that are not worked out here."""
        self.kept: dict[str, Any] = {"UpdateLinks": 2, "CodeName": "ThisWorkbook"}
        app.books.append(self)

    def check_alive(self) -> None:
        if self.closed or self not in self.app.books:
            raise refusal.plain(refusal.DISCONNECTED)

    def changing(self, member: str) -> None:
        """Register a change; with AutoSave it is saved at once."""
        if member in ("Save", "SaveAs", "SaveCopyAs", "Close", "Activate", "Saved", "AutoSaveOn"):
            return
        self.changes += 1
        self.saved = False
        self.app.undo.clear()  # What is done by COM empties the list of what can be undone.
        if self.autosave:
            self.saves += 1
            self.saved = True

    def refuse_structure(self) -> None:
        """Raise 1004 when sheets may not be added, moved, named or shown."""
        if self.structure:
            raise refusal.excel("De werkmap is beveiligd en kan niet worden gewijzigd.")

    def show(self, sheet: Any) -> None:
        """Activate a sheet; a group that it is in stays, but not one of all sheets
        (support.microsoft.com/office/group-worksheets)."""
        self.active = sheet
        seen = [each for each in self.sheets if each.visible == VISIBLE]
        if sheet not in self.group or len(self.group) == len(seen):
            self.group = [sheet]

    def worksheets(self) -> list[Any]:
        """Return the sheets with cells."""
        return [sheet for sheet in self.sheets if isinstance(sheet, Worksheet)]

    def sheet(self, name: str) -> Any:
        """Return the sheet of this name."""
        return next(sheet for sheet in self.sheets if sheet.name == name)

    def remove(self, sheet: Any) -> None:
        """Delete a sheet; formulas that point at it lose what they point at."""
        at = self.sheets.index(sheet)
        self.sheets.remove(sheet)
        sheet.gone = True
        self.names[:] = [name for name in self.names if name.sheet is not sheet]
        pattern = re.compile(rf"('{re.escape(sheet.name)}'|\b{re.escape(sheet.name)})!", re.I)
        for other in self.worksheets():
            for cell in other.cells.values():
                if cell.formula and pattern.search(cell.formula):
                    cell.formula = pattern.sub("#REF!", cell.formula)
        if self.active is sheet:
            seen = [s for s in self.sheets if s.visible == VISIBLE]
            after = [s for s in self.sheets[at:] if s.visible == VISIBLE]
            self.show((after or seen[::-1])[0])

    def free_name(self) -> str:
        """Return a name for a new sheet: "Blad2"."""
        word = self.app.settings.language.sheet
        taken = {sheet.name.casefold() for sheet in self.sheets}
        number = 1
        while f"{word}{number}".casefold() in taken:
            number += 1
        return f"{word}{number}"

    # Members.

    def get_Application(self) -> Any:
        return self.app

    def get_Parent(self) -> Any:
        return self.app

    def get_Name(self) -> str:
        return self.name

    def get_Path(self) -> str:
        return self.folder

    def get_FullName(self) -> str:
        """Return the path or web address (.../excel.workbook.fullname, and reported)."""
        if not self.folder:
            return self.name
        return f"{self.folder}{'/' if '://' in self.folder else chr(92)}{self.name}"

    get_FullNameURLEncoded = get_FullName

    def get_Worksheets(self) -> Sheets:
        return Sheets(self, False)

    def get_Sheets(self) -> Sheets:
        return Sheets(self, True)

    def get_ActiveSheet(self) -> Any:
        return self.active

    def get_Windows(self) -> Windows:
        return Windows(self.app, self)

    def get_Names(self) -> Names:
        return Names(self)

    def get_ReadOnly(self) -> bool:
        return self.readonly

    def get_ProtectStructure(self) -> bool:
        return self.structure

    def get_ProtectWindows(self) -> bool:
        return False

    def do_Protect(self, password: Any = None, structure: Any = True, *_: Any) -> None:
        self.structure = structure is not False

    def do_Unprotect(self, password: Any = None) -> None:
        self.structure = False

    def get_Saved(self) -> bool:
        return self.saved

    def put_Saved(self, value: Any) -> None:
        self.saved = bool(value)

    def get_Date1904(self) -> bool:
        return self.date1904

    def get_Excel8CompatibilityMode(self) -> bool:
        return self.old

    def get_FileFormat(self) -> int:
        return self.format

    def get_AutoSaveOn(self) -> bool:
        return self.autosave

    def put_AutoSaveOn(self, value: Any) -> None:
        """Switch AutoSave on or off, in the cloud only (.../excel.workbook.autosaveon)."""
        if value and "://" not in self.folder:
            raise refusal.unset("AutoSaveOn", "Workbook")
        self.autosave = bool(value)

    def get_Styles(self) -> Styles:
        return Styles(self)

    def get_HasVBProject(self) -> bool:
        return self.format == XLSM

    def do_ChangeLink(self, name: Any, new: Any, kind: Any = 1) -> None:
        """Make formulas refer to the workbook itself (.../excel.workbook.changelink)."""
        if str(new) != self.get_FullName():
            raise NotImplementedError("ChangeLink to another file")
        for page in self.worksheets():
            for cell in page.cells.values():
                cell.formula = (cell.formula or "").replace(f"[{name}]", "")

    def do_LinkSources(self, kind: Any = None) -> Any:
        """Return the other files that formulas point at; nothing when there are none
        (.../excel.workbook.linksources)."""
        if kind not in (None, 1):
            return None
        own = [cell.formula for page in self.worksheets() for cell in page.cells.values()]
        rules = [
            str(rule.kept.get("Formula1")) for page in self.worksheets() for rule in page.rules
        ]
        result = dict.fromkeys(
            file for text in [*own, *rules, *(name.refers for name in self.names)]
            for file in ELSEWHERE.findall(re.sub(r'"[^"]*"', "", text))
        )  # fmt: skip
        return tuple(result) or None

    def do_Activate(self) -> None:
        self.app.bring_forward(self)

    def do_Save(self) -> None:
        if self.readonly:
            raise refusal.failed("Save", "Workbook")
        self.saves += 1
        self.saved = True
        if self.disk is not None:
            self._write(self.disk)

    def do_SaveAs(self, name: Any = None, kind: Any = None, *_: Any) -> None:
        path = Path(str(name))
        self._write(path)
        self.disk, self.name, self.folder = path, path.name, str(path.parent)
        self.saves += 1
        self.saved = True

    def do_SaveCopyAs(self, name: Any = None) -> None:
        """Write a copy to disk; the workbook stays saved or unsaved."""
        if name is None:
            raise refusal.failed("SaveCopyAs", "Workbook")
        path = Path(str(name))
        if not path.parent.is_dir():
            raise refusal.failed("SaveCopyAs", "Workbook")
        self._write(path)

    def _write(self, path: Path) -> None:
        from tests.excel.model.saving import save

        save(self, path)

    def do_Close(self, changes: Any = None, name: Any = None, *_: Any) -> None:
        """Close the workbook; if it is not given whether to save, a dialog blocks instead."""
        if changes is None and not self.saved and self.app.kept["DisplayAlerts"]:
            self.app.asked.append(f"Close {self.name}")
            raise refusal.failed("Close", "Workbook")
        if changes:
            self.do_Save()
        self.closed = True
        self.app.books.remove(self)
        self.app.look_around(self)


simple(Workbook, "UpdateLinks")
simple(Workbook, "CodeName", put=False)


class Style(Thing):
    """A cell style."""

    interface = "Style"

    def __init__(self, name: str) -> None:
        """Initialize with a name."""
        self.name = name

    def get_Name(self) -> str:
        return self.name


class Styles(Thing):
    """The cell styles of a workbook."""

    interface = "Styles"

    def __init__(self, book: Workbook) -> None:
        """Initialize for `book`."""
        self.book = book

    def items(self) -> list[Any]:
        return [Style(name) for name in self.book.styles]

    def get_Count(self) -> int:
        return len(self.book.styles)

    def get_Item(self, index: Any) -> Style:
        if isinstance(index, str):
            if index in self.book.styles:
                return Style(index)
        elif 1 <= int(index) <= len(self.book.styles):
            return Style(self.book.styles[int(index) - 1])
        raise refusal.beyond()


class Workbooks(Thing):
    """The open workbooks of one Excel."""

    interface = "Workbooks"

    def __init__(self, app: Any) -> None:
        """Initialize for `app`."""
        self.app = app

    def items(self) -> list[Any]:
        return list(self.app.books)

    def get_Count(self) -> int:
        return len(self.app.books)

    def get_Application(self) -> Any:
        return self.app

    def get_Parent(self) -> Any:
        return self.app

    def get_Item(self, index: Any) -> Workbook:
        if isinstance(index, str):
            for book in self.app.books:
                if book.name.casefold() == index.casefold():
                    return book
        elif 1 <= int(index) <= len(self.app.books):
            return self.app.books[int(index) - 1]
        raise refusal.beyond()

    def do_Add(self, template: Any = None) -> Workbook:
        book = Workbook(self.app, self.app.free_book())
        book.show(Worksheet(book, book.free_name()))
        self.app.bring_forward(book)
        return book

    def do_Open(
        self, name: Any, links: Any = None, readonly: Any = False, kind: Any = None,
        password: Any = None, write: Any = None, ignore: Any = None, origin: Any = None,
        delimiter: Any = None, editable: Any = None, notify: Any = None, converter: Any = None,
        recent: Any = True, *_: Any,
    ) -> Workbook:  # fmt: skip
        """Open a file; it comes in front (learn.microsoft.com/office/vba/api/
        excel.workbooks.open). Two workbooks of one name cannot be open at once."""
        from tests.excel.model.loading import load

        path = Path(str(name).replace("\\", "/") if "\\" in str(name) else str(name))
        if not path.is_file():
            raise refusal.excel(f"{name} is niet gevonden.")
        for book in self.app.books:
            if book.name.casefold() == path.name.casefold():
                if book.disk is not None and book.disk.resolve() == path.resolve():
                    self.app.bring_forward(book)
                    return book
                raise refusal.failed("Open", "Workbooks")
        book = load(self.app, path)
        book.readonly = bool(readonly)
        if recent is not False:
            self.app.recent.append(str(path))
        if links is None and self.app.kept["AskToUpdateLinks"]:
            self.app.asked_links.append(book.name)
        self.app.opened.append(book.name)
        self.app.bring_forward(book)
        return book
