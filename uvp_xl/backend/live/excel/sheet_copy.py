"""Copy report sheets into an open workbook, from a temporary workbook written as a closed file.

The temporary workbook is opened invisibly. A new sheet is copied whole. The rows of an existing
sheet are overwritten, so that formulas still refer to it; what a copy of rows does not include
(widths, panes, tab, print setup) is set only where this program wants something else than before,
so that changes of the user stay.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path, PureWindowsPath

from uvp_xl.backend.fresh.formats.xlsx import build_copy_source
from uvp_xl.backend.live.excel.colour_number import to_number
from uvp_xl.backend.live.excel.com_gateway import ComObject, missing_argument
from uvp_xl.backend.live.excel.excel_filter import SheetFilter, read_filter, restore_filter
from uvp_xl.backend.live.excel.excel_reader import VISIBLE, SheetContent, hidden_name
from uvp_xl.backend.live.excel.multi_area import join_areas
from uvp_xl.backend.live.excel.quiet_excel import (
    keep_view,
    long_patience,
    restoration,
    temporary_settings,
)
from uvp_xl.backend.live.stored_names import NAMES, new_hidden_names
from uvp_xl.backend.live.temporary_workbook import temporary_workbook
from uvp_xl.grid import Area, letters
from uvp_xl.report_state import layout_record
from uvp_xl.report_state.layout_record import FOOTER, Layout
from uvp_xl.sheets.sheet_model import Sheet, extent
from uvp_xl.workbook_metadata import Note

NEVER, FORCE_DISABLE = 0, 3
"""To update no links, and to run no macros (msoAutomationSecurityForceDisable)."""
CELLS_ONLY = (("AutomationSecurity", FORCE_DISABLE), ("CopyObjectsWithCells", False))
"""Settings to run no macros of opened files, and to copy only cells of their sheets."""
EXCEL_LINKS = 1
"""xlExcelLinks."""
LANDSCAPE, PORTRAIT = 2, 1


@dataclass
class SheetCopier:
    """Copies sheets into the workbook `book` of `app`."""

    app: ComObject
    book: ComObject

    def put(
        self,
        sheets: Sequence[Sheet],
        present: Mapping[str, SheetContent],
        on_write: Callable[[str], None],
        epoch_1904: bool,
        last: ComObject | None,
    ) -> list[str]:
        """Write these sheets; return in Dutch what was lost.

        `present` are the present sheets by case-folded name. New ones are placed behind `last`, or
        behind the last visible sheet.
        """
        lost: list[str] = []
        data = build_copy_source(sheets, epoch_1904)
        view = keep_view(self.app, self.book)
        with temporary_workbook(data, ".xlsx") as path, view, self._opened(path) as source:
            worksheets = self.book.call("Worksheets")
            for sheet, copied in zip(sheets, source.call("Worksheets").items(), strict=True):
                on_write(sheet.name)
                old = present.get(sheet.name.casefold())
                last = last or (self._last() if old is None else None)
                # A sheet that was emptied and not filled again would not be a report any more.
                with long_patience(self.app):
                    if old is None:
                        page = last = self._add(copied, worksheets, sheet, last)
                    else:
                        page = worksheets.call("Item", old.grid.name)
                        lost += self._replace(copied, page, sheet, old)
                    _write_names(page, sheet)
        return lost

    def restore(self, path: Path, sheets: Collection[str], present: Collection[str]) -> None:
        """Write these sheets as they are in the file at `path`; `present` exist already."""
        view = keep_view(self.app, self.book)
        existing = {name.casefold() for name in present}
        with view, temporary_settings(self.app, CELLS_ONLY), self._opened(path) as source:
            for name in sheets:
                is_new = name.casefold() not in existing
                copied = source.call("Worksheets").call("Item", name)
                if is_new:
                    copied.call("Copy", missing_argument(), self._last())
                page = self.book.call("Worksheets").call("Item", name)
                with long_patience(self.app):
                    if not is_new:
                        _remove_tables(page)
                        for sheet in (copied, page):
                            if sheet.call("AutoFilterMode"):  # Hidden rows would not be copied.
                                sheet.put("AutoFilterMode", False)
                        _clear(page)
                        copied.call("Cells").call("Copy", page.call("Range", "A1"))
                    _copy_names(copied, page)
        self._remove_links(path)

    def _remove_links(self, path: Path) -> None:
        """Make formulas that refer to the file `path` refer to the workbook itself."""
        full_name = str(self.book.call("FullName"))
        for link in self.book.try_call("LinkSources", EXCEL_LINKS) or ():
            if PureWindowsPath(str(link)).name == PureWindowsPath(path).name:
                self.book.try_call("ChangeLink", link, full_name, EXCEL_LINKS)
                if link in (self.book.try_call("LinkSources", EXCEL_LINKS) or ()):
                    self.book.try_call("BreakLink", link, EXCEL_LINKS)

    @contextlib.contextmanager
    def _opened(self, path: Path) -> Iterator[ComObject]:
        """Open the file at `path` read-only and invisibly, and close it afterwards.

        Its links are not updated, and it is not added to the recent files of the user.
        """
        options = (NEVER, True, *[missing_argument()] * 9, False)
        source: ComObject = self.app.call("Workbooks").call("Open", str(path), *options)
        with contextlib.ExitStack() as stack:
            stack.callback(restoration(self.app, lambda: source.call("Close", False)))
            source.call("Windows", 1).put("Visible", False)
            yield source

    def _last(self) -> ComObject:
        """Return the last visible sheet: behind a very hidden one nothing can be copied."""
        sheets = self.book.call("Sheets")
        last: ComObject = next(
            sheet
            for number in range(int(sheets.call("Count")), 0, -1)
            if (sheet := sheets.call("Item", number)).call("Visible") == VISIBLE
        )
        return last

    def _add(
        self, copied: ComObject, worksheets: ComObject, sheet: Sheet, after: ComObject | None
    ) -> ComObject:
        """Copy a whole sheet; into a workbook of the old format only its cells."""
        if not self._is_old_format:
            copied.call("Copy", missing_argument(), after)
            copy: ComObject = worksheets.call("Item", sheet.name)
            return copy
        page: ComObject = worksheets.call("Add", missing_argument(), after)
        page.put("Name", sheet.name)
        self._copy_rows(copied, page, sheet, _height(sheet))
        _set_layout(self.app, page, sheet, None)
        if sheet.filter:
            page.call("Range", str(sheet.filter)).call("AutoFilter")
        return page

    def _replace(
        self, copied: ComObject, page: ComObject, sheet: Sheet, old: SheetContent
    ) -> list[str]:
        """Fill the existing sheet; return in Dutch what of it was lost."""
        name = old.grid.name
        lost = [f"Op het blad “{name}” stond een tabel; die is weg."] * _remove_tables(page)
        old_layout = Layout.parse(hidden_name(page, layout_record.NAME))
        old_filter = SheetFilter()
        if page.call("AutoFilterMode"):
            old_filter = read_filter(page)
            page.put("AutoFilterMode", False)  # Before the write, as it hides rows.
        _clear(page)
        height = _height(sheet)
        self._copy_rows(copied, page, sheet, height)
        if old.grid.height > height:
            below = page.call("Range", f"{height + 1}:{old.grid.height}")
            below.put("RowHeight", page.call("StandardHeight"))
        _set_layout(self.app, page, sheet, old_layout)
        if sheet.filter:
            page.call("Range", str(sheet.filter)).call("AutoFilter")
        lost += restore_filter(page, sheet, old.grid, old_filter)
        lost += _lost_threads(page, old)
        _restore_notes(page, old.notes)
        return lost

    @cached_property
    def _is_old_format(self) -> bool:
        """Whether the workbook is an .xls, with fewer rows and columns."""
        return bool(self.book.try_call("Excel8CompatibilityMode"))

    def _copy_rows(self, copied: ComObject, page: ComObject, sheet: Sheet, height: int) -> None:
        """Copy whole rows; into a workbook of the old format, with fewer columns, only cells."""
        target = page.call("Range", "A1")
        if not self._is_old_format:
            copied.call("Range", f"1:{height}").call("Copy", target)
            return
        cells = Area(1, 1, height, extent(sheet).right)
        copied.call("Range", str(cells)).call("Copy", target)
        rows = sorted(sheet.heights, key=lambda item: item[1])
        for points, group in groupby(rows, key=lambda item: item[1]):
            for areas in join_areas(f"{row}:{row}" for row, _ in group):
                page.call("Range", areas).put("RowHeight", points)


def _write_names(page: ComObject, sheet: Sheet) -> None:
    """Store the fingerprint and the layout of the sheet in hidden names."""
    names = page.call("Names")
    for name, text in new_hidden_names(sheet).items():
        names.call("Add", name, f"={text}", False)


def _copy_names(copied: ComObject, page: ComObject) -> None:
    """Copy the hidden names of a sheet."""
    sources, names = copied.call("Names"), page.call("Names")
    for name in NAMES:
        source = sources.try_call("Item", name)
        if source:
            names.call("Add", name, source.call("RefersTo"), False)


def _height(sheet: Sheet) -> int:
    """Return the last row with contents or a height; drop-down lists extend below it."""
    return max([extent(sheet).bottom, *(row for row, _ in sheet.heights)])


def _clear(page: ComObject) -> None:
    """Remove everything in the cells; drawings stay."""
    page.call("Cells").call("Clear")


def _remove_tables(page: ComObject) -> int:
    """Convert the user's tables to plain cells, to copy over them; return their number."""
    tables = page.call("ListObjects")
    count = int(tables.call("Count"))
    for number in range(count, 0, -1):
        tables.call("Item", number).call("Unlist")
    return count


def _set_layout(app: ComObject, page: ComObject, sheet: Sheet, old: Layout | None) -> None:
    """Set what the program wants to differ from the `old` layout; without it, everything."""
    new = Layout.of(sheet)
    old_widths = (old.widths if old else None) or {}
    changed = {c: w for c, w in (new.widths or {}).items() if w and old_widths.get(c) != w}
    for width in dict.fromkeys(changed.values()):
        columns = (f"{letters(c)}:{letters(c)}" for c, w in changed.items() if w == width)
        for areas in join_areas(columns):
            page.call("Range", areas).put("ColumnWidth", width)
    if sheet.tab and (old is None or old.tab != new.tab):
        page.call("Tab").put("Color", to_number(sheet.tab))
    if old is None or (old.landscape, old.paper, old.fit) != (new.landscape, new.paper, new.fit):
        _set_print_setup(app, page, sheet, new)
    if old is None or old.repeat != new.repeat:
        rows = f"${sheet.repeat[0]}:${sheet.repeat[1]}" if sheet.repeat else ""
        page.call("PageSetup").try_put("PrintTitleRows", rows)
    if old is None or old.freeze != new.freeze:
        _freeze(page, sheet)


def _set_print_setup(app: ComObject, page: ComObject, sheet: Sheet, new: Layout) -> None:
    """Set the print setup in one exchange with the printer; without a printer it fails."""
    setup = page.call("PageSetup")
    batched = app.try_put("PrintCommunication", False)
    left, _, right = FOOTER.removeprefix("&L").partition("&R")
    wide, high = new.fit or (1, 0)
    for name, value in (
        ("Orientation", LANDSCAPE if sheet.landscape else PORTRAIT),
        ("PaperSize", new.paper),
        ("Zoom", False),
        ("FitToPagesWide", wide),
        ("FitToPagesTall", high or False),
        ("LeftFooter", left),
        ("RightFooter", right),
    ):
        setup.try_put(name, value)
    if batched:
        app.try_put("PrintCommunication", True)


def _freeze(page: ComObject, sheet: Sheet) -> None:
    """Freeze the panes; they belong to the window, so the sheet is activated for a moment.

    A hidden sheet cannot be activated, and a window in page layout view has no panes.
    """
    if page.call("Visible") != VISIBLE:
        return
    row, column = sheet.freeze or (1, 1)
    page.call("Activate")
    window = page.call("Parent").call("Windows", 1)  # The user may have switched windows.
    if window.try_put("FreezePanes", False):
        for name, value in (
            ("ScrollRow", 1),
            ("ScrollColumn", 1),
            ("SplitRow", row - 1),
            ("SplitColumn", column - 1),
            ("FreezePanes", sheet.freeze is not None),
        ):
            window.try_put(name, value)


def _lost_threads(page: ComObject, old: SheetContent) -> list[str]:
    """Return in Dutch the threads that the copy removed: other people's words cannot be added."""
    if not old.threads:
        return []
    threads = page.try_call("CommentsThreaded")
    if threads and int(threads.call("Count")) == len(old.threads):
        return []
    return [
        f"Op het blad “{note.sheet}” stond bij {note.cell} een gesprek: “{note.text}”. Dat is weg."
        for note in old.threads
    ]


def _restore_notes(page: ComObject, notes: Sequence[Note]) -> None:
    """Add the user's notes again where the copy removed them."""
    if notes and int(page.call("Comments").call("Count")) < len(notes):
        for note in notes:
            cell = page.call("Range", note.cell)
            if cell.try_call("Comment") is None:
                cell.call("AddComment", note.text)
