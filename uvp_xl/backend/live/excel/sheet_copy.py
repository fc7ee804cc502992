"""Report sheets carried into an open workbook: made as for a closed file, and copied from there.

The package that holds them is opened beside the workbook, unseen. A sheet that is new is copied
whole. Of one that is there the rows are copied over it, so that formulas that point at it live on;
what a copy of rows does not bring (widths, panes, tab, print set-up) is set only where the program
itself wants something else than before: what the user made of it stays.
"""

from __future__ import annotations

import contextlib
import tempfile
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path, PureWindowsPath

from uvp_xl.backend.fresh.formats.xlsx import build_copy_source
from uvp_xl.backend.live.excel.com_gateway import Com, missing
from uvp_xl.backend.live.excel.excel_filter import Chosen, filtered, refilter
from uvp_xl.backend.live.excel.excel_names import named
from uvp_xl.backend.live.excel.excel_reader import SHOWN, Read
from uvp_xl.backend.live.excel.multi_area import joined
from uvp_xl.backend.live.excel.quiet_excel import patiently, same_view, set_to, unbroken
from uvp_xl.grid import Area, letters
from uvp_xl.report_state import content_fingerprint, layout_record
from uvp_xl.report_state.layout_record import FOOTER, Layout
from uvp_xl.sheets.sheet_model import Sheet, extent
from uvp_xl.workbook_metadata import Note

NEVER, FORCE_DISABLE = 0, 3
"""To update no links, and to run no macros (msoAutomationSecurityForceDisable)."""
TO_WORKBOOKS = 1
"""xlExcelLinks."""
LANDSCAPE, PORTRAIT = 2, 1
SHIFTED = 65_536
"""What the red, green and blue of a colour are multiplied by, in turn: 1, 256 and this."""


@dataclass
class Carrier:
    """Carries sheets into the workbook `book` of `app`."""

    app: Com
    book: Com

    def put(
        self,
        sheets: Sequence[Sheet],
        present: Mapping[str, Read],
        begun: Callable[[str], None],
        epoch_1904: bool,
        last: Com | None,
    ) -> list[str]:
        """Put these sheets; `present` are all that are there, as they are now.

        New ones come behind `last`, or the last that is seen.

        Gives in Dutch what could not be kept. Names are in small letters.
        """
        lost: list[str] = []
        made = build_copy_source(sheets, epoch_1904)
        view = same_view(self.app, self.book)
        with _written(made) as path, view, self._opened(path) as source:
            own = self.book.call("Worksheets")
            for sheet, page in zip(sheets, source.call("Worksheets").items(), strict=True):
                begun(sheet.name)
                there = present.get(sheet.name.casefold())
                last = last or (self._last() if there is None else None)
                # A sheet that was emptied and not filled again would be no report any more.
                with unbroken(self.app):
                    if there is None:
                        written = last = self._new(page, own, sheet, last)
                    else:
                        written = own.call("Item", there.grid.name)
                        lost += self._replace(page, written, sheet, there)
                    _note(written, sheet)
        return lost

    def bring(self, path: Path, sheets: Collection[str], present: Collection[str]) -> None:
        """Put these sheets as they stand in the file at `path`; `present` are there already."""
        view = same_view(self.app, self.book)
        taken = {name.casefold() for name in present}
        with view, self._alone(), self._opened(path) as source:
            for name in sheets:
                is_new = name.casefold() not in taken
                page = source.call("Worksheets").call("Item", name)
                if is_new:
                    page.call("Copy", missing(), self._last())
                own = self.book.call("Worksheets").call("Item", name)
                with unbroken(self.app):
                    if not is_new:
                        _untabled(own)
                        for sheet in (page, own):
                            if sheet.call("AutoFilterMode"):  # Only what is seen would be copied.
                                sheet.put("AutoFilterMode", False)
                        _empty(own)
                        page.call("Cells").call("Copy", own.call("Range", "A1"))
                    _rename(page, own)
        self._unlink(path)

    def _unlink(self, path: Path) -> None:
        """Have formulas that came to point at the file `path` point at the workbook itself."""
        own = str(self.book.call("FullName"))
        for link in self.book.maybe("LinkSources", TO_WORKBOOKS) or ():
            if PureWindowsPath(str(link)).name == PureWindowsPath(path).name:
                self.book.maybe("ChangeLink", link, own, TO_WORKBOOKS)
                if link in (self.book.maybe("LinkSources", TO_WORKBOOKS) or ()):
                    self.book.maybe("BreakLink", link, TO_WORKBOOKS)

    @contextlib.contextmanager
    def _opened(self, path: Path) -> Iterator[Com]:
        """The file at `path`, open for reading and unseen; it is closed whatever happens.

        Its links are not updated, and Excel does not remember it as one of the user's.
        """
        options = (NEVER, True, *[missing()] * 9, False)
        source: Com = self.app.call("Workbooks").call("Open", str(path), *options)
        with contextlib.ExitStack() as afterwards:
            afterwards.callback(patiently(self.app, lambda: source.call("Close", False)))
            source.call("Windows", 1).put("Visible", False)
            yield source

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """What is opened runs no macros, and of its sheets only the cells are copied."""
        alone = {"AutomationSecurity": FORCE_DISABLE, "CopyObjectsWithCells": False}
        with set_to(self.app, alone.items()):
            yield

    def _last(self) -> Com:
        """The last sheet that is seen: behind a very hidden one nothing can be copied."""
        sheets = self.book.call("Sheets")
        found: Com = next(
            sheet
            for number in range(int(sheets.call("Count")), 0, -1)
            if (sheet := sheets.call("Item", number)).call("Visible") == SHOWN
        )
        return found

    def _new(self, page: Com, own: Com, sheet: Sheet, after: Com | None) -> Com:
        """Copy a sheet whole; into a workbook of an old kind its cells, as it takes no more."""
        if not self._is_old:
            page.call("Copy", missing(), after)
            copied: Com = own.call("Item", sheet.name)
            return copied
        made: Com = own.call("Add", missing(), after)
        made.put("Name", sheet.name)
        self._copy_rows(page, made, sheet, _height(sheet))
        _dress(self.app, made, sheet, None)
        if sheet.filter:
            made.call("Range", str(sheet.filter)).call("AutoFilter")
        return made

    def _replace(self, page: Com, own: Com, sheet: Sheet, there: Read) -> list[str]:
        """Fill the sheet that is there; in Dutch, what could not be kept of it."""
        name = there.grid.name
        lost = [f"Op het blad “{name}” stond een tabel; die is weg."] * _untabled(own)
        was = Layout.parse(named(own, layout_record.NAME))
        chosen = Chosen()
        if own.call("AutoFilterMode"):
            chosen = filtered(own)
            own.put("AutoFilterMode", False)  # Before anything is written: rows are hidden by it.
        _empty(own)
        height = _height(sheet)
        self._copy_rows(page, own, sheet, height)
        if there.grid.height > height:
            below = own.call("Range", f"{height + 1}:{there.grid.height}")
            below.put("RowHeight", own.call("StandardHeight"))
        _dress(self.app, own, sheet, was)
        if sheet.filter:
            own.call("Range", str(sheet.filter)).call("AutoFilter")
        lost += refilter(own, sheet, there.grid, chosen)
        return lost + _talked(own, there) + _renoted(own, there.notes)

    @cached_property
    def _is_old(self) -> bool:
        """Whether the workbook is of the old kind, with fewer rows and columns."""
        return bool(self.book.maybe("Excel8CompatibilityMode"))

    def _copy_rows(self, page: Com, own: Com, sheet: Sheet, height: int) -> None:
        """Copy all rows; into a workbook of an old kind, that has fewer columns, only the cells."""
        target = own.call("Range", "A1")
        if not self._is_old:
            page.call("Range", f"1:{height}").call("Copy", target)
            return
        part = Area(1, 1, height, extent(sheet).right)
        page.call("Range", str(part)).call("Copy", target)
        rows = sorted(sheet.heights, key=lambda each: each[1])
        for points, group in groupby(rows, key=lambda each: each[1]):
            for address in joined(f"{row}:{row}" for row, _ in group):
                own.call("Range", address).put("RowHeight", points)


@contextlib.contextmanager
def _written(data: bytes) -> Iterator[Path]:
    """A file with these bytes, of which no other workbook has the name."""
    with tempfile.TemporaryDirectory(prefix="uvp-xl-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / f"uvp-xl-{uuid.uuid4().hex}.xlsx"
        path.write_bytes(data)
        yield path


def _note(own: Com, sheet: Sheet) -> None:
    """Remember what the sheet says and looks like now, in hidden names."""
    names = own.call("Names")
    written = {
        content_fingerprint.NAME: content_fingerprint.fingerprint(sheet.grid()),
        layout_record.NAME: layout_record.record(sheet),
    }
    for name, said in written.items():
        names.call("Add", name, f"={said}", False)


def _rename(page: Com, own: Com) -> None:
    """Give a sheet the hidden names of another."""
    theirs, names = page.call("Names"), own.call("Names")
    for name in (content_fingerprint.NAME, layout_record.NAME):
        found = theirs.maybe("Item", name)
        if found:
            names.call("Add", name, found.call("RefersTo"), False)


def _height(sheet: Sheet) -> int:
    """The last row that the program has something to say about; choices go on below the cells."""
    return max([extent(sheet).bottom, *(row for row, _ in sheet.heights)])


def _empty(own: Com) -> None:
    """Take everything in the cells away; drawings stay."""
    own.call("Cells").call("Clear")


def _untabled(own: Com) -> int:
    """Make plain cells of the user's tables, over which nothing can be copied; how many."""
    tables = own.call("ListObjects")
    count = int(tables.call("Count"))
    for number in range(count, 0, -1):
        tables.call("Item", number).call("Unlist")
    return count


def _dress(app: Com, own: Com, sheet: Sheet, was: Layout | None) -> None:
    """Set what the program wants otherwise than before; without a record, everything."""
    now = Layout.of(sheet)
    old = (was.widths if was else None) or {}
    others = {c: w for c, w in (now.widths or {}).items() if w and old.get(c) != w}
    for width in dict.fromkeys(others.values()):
        columns = (f"{letters(c)}:{letters(c)}" for c, w in others.items() if w == width)
        for address in joined(columns):
            own.call("Range", address).put("ColumnWidth", width)
    if was is None or was.tab != now.tab:
        _colour(own, sheet.tab)
    if was is None or (was.landscape, was.paper, was.fit) != (now.landscape, now.paper, now.fit):
        _print(app, own, sheet, now)
    if was is None or was.repeat != now.repeat:
        _repeat(own, sheet)
    if was is None or was.freeze != now.freeze:
        _freeze(own, sheet)


def _colour(own: Com, tab: str) -> None:
    if tab:
        red, green, blue = (int(tab[place : place + 2], 16) for place in (0, 2, 4))
        own.call("Tab").put("Color", red + 256 * green + SHIFTED * blue)


def _print(app: Com, own: Com, sheet: Sheet, now: Layout) -> None:
    """The print set-up, in one talk with the printer; without a printer there is none."""
    setup = own.call("PageSetup")
    together = app.try_to_put("PrintCommunication", False)
    footer = FOOTER.removeprefix("&L").partition("&R")
    wide, high = now.fit or (1, 0)
    for name, value in (
        ("Orientation", LANDSCAPE if sheet.landscape else PORTRAIT),
        ("PaperSize", now.paper),
        ("Zoom", False),
        ("FitToPagesWide", wide),
        ("FitToPagesTall", high or False),
        ("LeftFooter", footer[0]),
        ("RightFooter", footer[2]),
    ):
        setup.try_to_put(name, value)
    if together:
        app.try_to_put("PrintCommunication", True)


def _repeat(own: Com, sheet: Sheet) -> None:
    """The rows on each page."""
    wanted = f"${sheet.repeat[0]}:${sheet.repeat[1]}" if sheet.repeat else ""
    own.call("PageSetup").try_to_put("PrintTitleRows", wanted)


def _freeze(own: Com, sheet: Sheet) -> None:
    """Panes belong to the window, so the sheet comes up for a moment, unseen.

    A hidden sheet cannot come up, and a window that shows pages has no panes.
    """
    if own.call("Visible") != SHOWN:
        return
    row, column = sheet.freeze or (1, 1)
    own.call("Activate")
    window = own.call("Parent").call("Windows", 1)  # The user may be in another one by now.
    if window.try_to_put("FreezePanes", False):
        for name, value in (
            ("ScrollRow", 1),
            ("ScrollColumn", 1),
            ("SplitRow", row - 1),
            ("SplitColumn", column - 1),
            ("FreezePanes", sheet.freeze is not None),
        ):
            window.try_to_put(name, value)


def _talked(own: Com, there: Read) -> list[str]:
    """In Dutch, the threads that the copy took away: nobody can write what others said."""
    if not there.threads:
        return []
    threads = own.maybe("CommentsThreaded")
    if threads and int(threads.call("Count")) == len(there.threads):
        return []
    return [
        f"Op het blad “{note.sheet}” stond bij {note.cell} een gesprek: “{note.text}”. Dat is weg."
        for note in there.threads
    ]


def _renoted(own: Com, notes: Sequence[Note]) -> list[str]:
    """Put the user's notes back where the copy took them away."""
    if notes and int(own.call("Comments").call("Count")) < len(notes):
        for note in notes:
            cell = own.call("Range", note.cell)
            if cell.maybe("Comment") is None:
                cell.call("AddComment", note.text)
    return []
