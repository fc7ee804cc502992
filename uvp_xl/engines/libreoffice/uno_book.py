"""The workbooks that are open in LibreOffice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from xlwings import XlwingsError, base_classes

from uvp_xl.engines.libreoffice.number_format import NumberFormats
from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties, uno_module
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.engines.libreoffice.uno_name import UnoNames
from uvp_xl.engines.libreoffice.uno_range import UnoRange
from uvp_xl.engines.libreoffice.uno_sheet import UnoSheet, UnoSheets
from uvp_xl.errors import Unwritable

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_app import UnoApp

SPREADSHEET = "com.sun.star.sheet.SpreadsheetDocument"
NEW = "private:factory/scalc"
FILTERS = {
    ".xlsx": "Calc MS Excel 2007 XML",
    ".xlsm": "Calc MS Excel 2007 VBA XML",
    ".xls": "MS Excel 97",
    ".ods": "calc8",
}
"""LibreOffice's names of the file formats that it saves."""


@plain_errors
class UnoBooks(base_classes.Books):
    """The open spreadsheet documents, the oldest first."""

    def __init__(self, app: UnoApp) -> None:
        """List the documents of `app`."""
        self.app = app

    @property
    def api(self) -> Uno:
        """All components of the desktop, text documents and the Start Centre too."""
        return self.app.desktop.Components

    @property
    def active(self) -> UnoBook:
        """The workbook in the front window; raises XlwingsError when none is open."""
        document = self.app.desktop.getCurrentComponent()
        if document is not None and _is_spreadsheet(document):
            return UnoBook(self.app, document)
        for book in self:
            return book
        raise XlwingsError("In LibreOffice is geen werkmap geopend.")

    def __call__(self, name_or_index: str | int) -> UnoBook:
        """Return a workbook by its name or its index from 1; raises KeyError."""
        books = self._all()
        if isinstance(name_or_index, int):
            return books[name_or_index - 1]
        for book in books:
            if book.name.casefold() == name_or_index.casefold():
                return book
        raise KeyError(name_or_index)

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[UnoBook]:
        return iter(self._all())

    def add(self) -> UnoBook:
        """Add a new, empty workbook."""
        return UnoBook(self.app, self._load(NEW))

    def open(
        self,
        fullname: str,
        update_links: bool | None = None,
        read_only: bool | None = None,
        format: object = None,
        password: str | None = None,
        *_more: object,
    ) -> UnoBook:
        """Open a file in a visible window: a hidden one would lose its frozen panes when saved."""
        options: dict[str, object] = {"ReadOnly": True} if read_only else {}
        if password is not None:
            options["Password"] = password
        document = self._load(uno_module().systemPathToFileUrl(fullname), **options)
        if document is None or not _is_spreadsheet(document):
            raise XlwingsError(
                f"LibreOffice kon “{fullname}” niet als werkmap openen. Is het elders in gebruik?"
            )
        return UnoBook(self.app, document)

    def _all(self) -> list[UnoBook]:
        documents = list(filter(_is_spreadsheet, self.app.desktop.Components))
        return [UnoBook(self.app, document) for document in reversed(documents)]

    def _load(self, url: str, **options: object) -> Uno:
        return self.app.desktop.loadComponentFromURL(url, "_blank", 0, properties(**options))


@plain_errors
class UnoBook(base_classes.Book):
    """One spreadsheet document."""

    def __init__(self, app: UnoApp, xl: Uno) -> None:
        """Wrap the UNO document `xl`."""
        self._app = app
        self.xl = xl
        self.formats = NumberFormats(xl)

    @property
    def app(self) -> UnoApp:
        """The LibreOffice in which it is open."""
        return self._app

    @property
    def api(self) -> Uno:
        """The document."""
        return self.xl

    @property
    def name(self) -> str:
        """The name of the file, or the title of the window when there is no file yet."""
        if not self.xl.URL:
            return str(self.xl.Title)
        return unquote(urlsplit(self.xl.URL).path).rpartition("/")[2]

    @property
    def fullname(self) -> str:
        """The path of the file; its URL when it is on a server; the name when it is new."""
        if not self.xl.URL:
            return self.name
        if self.xl.URL.startswith("file:"):
            return str(uno_module().fileUrlToSystemPath(self.xl.URL))
        return str(self.xl.URL)

    @property
    def read_only(self) -> bool:
        """Whether it was opened as read-only."""
        return bool(self.xl.isReadonly())

    @property
    def sheets(self) -> UnoSheets:
        """Its sheets."""
        return UnoSheets(self)

    @cached_property
    def all_sheets(self) -> Uno:
        """The sheets of UNO."""
        return self.xl.Sheets

    @property
    def names(self) -> UnoNames:
        """The defined names of the whole workbook."""
        return UnoNames(self, self.xl.NamedRanges)

    @property
    def selection(self) -> UnoRange | None:
        """The selected cells; the first of several areas, None when a drawing is selected."""
        selected = self.xl.getCurrentSelection()
        if selected is None:
            return None
        if selected.supportsService("com.sun.star.sheet.SheetCellRanges"):
            selected = selected.getByIndex(0)
        if not selected.supportsService("com.sun.star.sheet.SheetCellRange"):
            return None
        address = selected.RangeAddress
        sheet = UnoSheet(self, self.xl.Sheets.getByIndex(address.Sheet))
        return UnoRange(sheet, *Box.from_uno(address))

    def activate(self) -> None:
        """Bring its window to the front."""
        self.xl.CurrentController.Frame.activate()

    def close(self) -> None:
        """Close it; unsaved changes are lost."""
        self.xl.close(True)

    def save(self, path: str | None = None, password: str | None = None) -> None:
        """Save it under its own path, or as another file in the format of the suffix."""
        if path is None and self.xl.hasLocation():
            if self.read_only:
                raise Unwritable(self.name, "de werkmap is alleen-lezen geopend")
            self.xl.store()
            return
        target = Path(path or f"{self.name}.xlsx").resolve()
        file_filter = FILTERS.get(target.suffix.lower())
        if file_filter is None:
            raise Unwritable(target, f"de soort “{target.suffix}”")
        options = {} if password is None else {"Password": password}
        url = uno_module().systemPathToFileUrl(str(target))
        self.xl.storeAsURL(url, properties(FilterName=file_filter, **options))


def _is_spreadsheet(document: Uno) -> bool:
    return hasattr(document, "supportsService") and bool(document.supportsService(SPREADSHEET))
