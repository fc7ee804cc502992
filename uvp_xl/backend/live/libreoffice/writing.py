"""Report sheets written into an open document: made as a document of their own, and pasted.

A sheet that is there is emptied and filled anew, never deleted: formulas that point at it live on.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from uvp_xl.backend.fresh.formats.ods import carried
from uvp_xl.backend.live.libreoffice import filtering, names, notes, sizes
from uvp_xl.backend.live.libreoffice.carrying import opened, paste, written
from uvp_xl.backend.live.libreoffice.page import UNSET, Paper
from uvp_xl.care import fingerprint, layout
from uvp_xl.care.layout import Layout
from uvp_xl.engines.libreoffice.bridge import Uno
from uvp_xl.engines.libreoffice.panes import freeze
from uvp_xl.engines.libreoffice.trouble import plain
from uvp_xl.grid import Grid, position
from uvp_xl.reports.sheet import Sheet

EVERYTHING = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 256
"""What is taken off a sheet: values, notes, formulas, formats and styles; drawings stay."""


@plain
class Writer:
    """Writes into one document."""

    def __init__(self, document: Uno, desktop: Uno, menu: Uno) -> None:
        """Write into `document`; `desktop` is the LibreOffice that has it open, `menu` its menu."""
        self._document, self._desktop, self._menu = document, desktop, menu
        self._sheets: Uno = document.Sheets
        self._controller: Uno = document.CurrentController

    def put(
        self, sheets: Sequence[Sheet], there: Mapping[str, Grid], begun: Callable[[str], None]
    ) -> list[str]:
        """Write these sheets; `there` are the present ones, by their names in small letters.

        Gives in Dutch what could not be kept.
        """
        zero = self._document.NullDate
        data = carried(sheets, dt.date(zero.Year, zero.Month, zero.Day))
        lost: list[str] = []
        with written(data) as path, opened(self._desktop, path) as source:
            for number, sheet in enumerate(sheets):
                begun(sheet.name)
                own = source.Sheets.getByIndex(number)
                old = there.get(sheet.name.casefold())
                lost += self._write(source, own, sheet, old)
        return lost

    def bring(self, path: Path, sheets: Collection[str]) -> None:
        """Write these sheets as they stand in the file at `path`."""
        with opened(self._desktop, path) as source:
            for name in sheets:
                own = source.Sheets.getByName(name)
                page, _ = self._page(name)
                self._bring(source, own, page)

    def _write(self, source: Uno, own: Uno, sheet: Sheet, old: Grid | None) -> list[str]:
        """Write one sheet; in Dutch, what could not be kept."""
        page, new = self._page(old.name if old else sheet.name)
        paper, width = Paper(self._document, page), max(len(sheet.widths), old.width if old else 0)
        found = Layout() if new else replace(sizes.layout(page, width), **_set(paper.layout()))
        kept = layout.kept(found, Layout.parse(names.told(page, layout.NAME)))
        noted = {} if new else {position(n.cell): n.text for n in notes.notes(page, "")}
        chosen = None if new else filtering.take_off(self._document, page)
        if not new:
            _empty(page)
        sizes.widen(page, sheet, kept, sizes.columns(page, width))
        paper.dress(sheet, kept)
        with self._seen(page):
            sizes.heighten(self._document, self._controller, self._menu, page, sheet)
            paste(source, own, page, self._controller)
            row, column = sheet.freeze or (1, 1)
            freeze(self._controller, row - 1, column - 1)
        lost = filtering.put_on(self._document, page, sheet, chosen, old or sheet.grid())
        notes.add(page, noted)
        said = {
            fingerprint.NAME: fingerprint.fingerprint(sheet.grid()),
            layout.NAME: layout.record(sheet, UNSET),
        }
        names.tell(page, said)
        return lost

    def _page(self, name: str) -> tuple[Uno, bool]:
        """The sheet of this name, and whether it is new; then it stands last."""
        new = not self._sheets.hasByName(name)
        if new:
            self._sheets.insertNewByName(name, self._sheets.Count)
        return self._sheets.getByName(name), new

    @contextlib.contextmanager
    def _seen(self, page: Uno) -> Iterator[None]:
        """Have a sheet in front, also a hidden one, for as long as that is needed."""
        seen = bool(page.IsVisible)
        if not seen:
            page.IsVisible = True
        self._controller.setActiveSheet(page)
        yield
        if not seen:
            page.IsVisible = False

    def _bring(self, source: Uno, own: Uno, page: Uno) -> None:
        """Fill a sheet with all that is on another one."""
        filtering.take_off(self._document, page)
        _empty(page)
        cursor = own.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        every = page.Columns
        for column, width in sizes.columns(own, end.EndColumn + 1).items():
            if width:
                every.getByIndex(column - 1).Width = width
            else:
                every.getByIndex(column - 1).IsVisible = False
        with self._seen(page):
            paste(source, own, page, self._controller)
        rows, theirs = page.Rows, own.Rows
        for row in range(end.EndRow + 1):
            there = theirs.getByIndex(row)
            if not there.OptimalHeight:
                rows.getByIndex(row).Height = there.Height
            if not there.IsVisible:
                rows.getByIndex(row).IsVisible = False
        page.TabColor = own.TabColor
        said = {name: names.told(own, name) for name in (fingerprint.NAME, layout.NAME)}
        names.tell(page, {name: f'"{text}"' for name, text in said.items() if text})


def _empty(page: Uno) -> None:
    """Take everything off a sheet but its drawings; all its rows are seen again."""
    page.clearContents(EVERYTHING)
    page.Rows.IsVisible = True


def _set(found: Layout) -> dict[str, object]:
    """What the paper tells of a layout."""
    return {
        "tab": found.tab,
        "landscape": found.landscape,
        "paper": found.paper,
        "fit": found.fit,
    }
