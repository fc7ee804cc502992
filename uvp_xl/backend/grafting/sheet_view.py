"""Where the user is on a sheet: what is in view, what is selected, and what else is shown."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass

from uvp_xl.backend.ooxml.package_xml import Element, child, children, int_attribute
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, address, area, position

Cell = tuple[int, int]
_PANE = re.compile(rb"<pane ([^>]*)topLeftCell=\"[A-Z]+[0-9]+\"")
_SPLIT = {axis: re.compile(rb'%bSplit="([0-9]+)"' % axis) for axis in (b"y", b"x")}
_SELECTION = re.compile(rb'<selection( pane="\w+")?[^>]*/></sheetView>')
_VIEW = re.compile(rb"(<sheetView [^>]*)/></sheetViews>")


@dataclass(frozen=True, slots=True)
class SheetView:
    """What the view of a sheet says.

    `scrolled` is the first row and column in view below and beside the frozen ones, 0 for one
    that was not scrolled; `cell` the active one and `selected` the area around it. `grid` is for
    lines that the user made visible, `no_headings` for letters and numbers that the user hid.
    """

    scrolled: Cell = (0, 0)
    cell: Cell | None = None
    selected: str = ""
    grid: bool = False
    no_headings: bool = False

    def apply_to(self, part: bytes, new: Grid) -> bytes:
        """The rendered `part` of the sheet `new` with what still holds on it."""
        if self.grid:
            part = part.replace(b'showGridLines="0"', b'showGridLines="1"', 1)
        if self.no_headings:
            part = part.replace(b"<sheetView ", b'<sheetView showRowColHeaders="0" ', 1)
        fixed = _fixed(part)
        part = self._scrolled(part, fixed, (new.height, new.width))
        if self.cell and all(cell > f for cell, f in zip(self.cell, fixed, strict=True)):
            part = self._selected(part, new)
        return part

    def _scrolled(self, part: bytes, fixed: Cell, end: Cell) -> bytes:
        """The part with the same row and column in view, when there still are such."""
        row, column = (
            at if first < at <= last else first + 1
            for at, first, last in zip(self.scrolled, fixed, end, strict=True)
        )
        told = b'<pane \\1topLeftCell="%b"' % address(row, column).encode()
        corner = (1 if fixed[0] else row, 1 if fixed[1] else column)
        if corner != (1, 1):
            view = f'<sheetView topLeftCell="{address(*corner)}" '.encode()
            part = part.replace(b"<sheetView ", view, 1)
        return _PANE.sub(told, part, count=1)

    def _selected(self, part: bytes, new: Grid) -> bytes:
        """The part with the user's selection, when that cell is still in use."""
        row, column = self.cell or (1, 1)
        if row > new.height or column > new.width:
            return part
        cell = address(row, column)
        told = f' activeCell="{cell}" sqref="{self.selected or cell}"/></sheetView>'.encode()
        part = _VIEW.sub(rb"\1><selection/></sheetView></sheetViews>", part, count=1)
        return _SELECTION.sub(rb"<selection\1" + told, part, count=1)


def read_view(root: Element) -> SheetView:
    """The position that the sheet part with this root says; see `skeleton`."""
    views = child(root, "sheetViews")
    view = None if views is None else child(views, "sheetView")
    if view is None:
        return SheetView()
    pane = child(view, "pane")
    frozen = pane is not None and pane.get("state") in ("frozen", "frozenSplit")
    active = "topLeft" if pane is None else pane.get("activePane", "topLeft")
    chosen = next((s for s in children(view, "selection") if s.get("pane", active) == active), None)
    return SheetView(
        _in_view(pane) if frozen and pane is not None else (0, 0),
        None if chosen is None else _cell(chosen.get("activeCell", "")),
        "" if chosen is None else _area(chosen.get("sqref", "")),
        # A program without a window saves no frozen panes, and shows lines that nobody asked for.
        frozen and view.get("showGridLines") not in ("0", "false"),
        view.get("showRowColHeaders") in ("0", "false"),
    )


def _in_view(pane: Element) -> Cell:
    """The first row and column in view behind the frozen ones; 0 where these are the next."""
    row, column = _cell(pane.get("topLeftCell", "")) or (0, 0)
    rows, columns = int_attribute(pane, "ySplit"), int_attribute(pane, "xSplit")
    return (row if row > rows + 1 else 0), (column if column > columns + 1 else 0)


def _fixed(part: bytes) -> Cell:
    """The rows and columns of a rendered part that do not scroll."""
    pane = _PANE.search(part)
    found = [split.search(pane[1]) if pane else None for split in _SPLIT.values()]
    rows, columns = (int(match[1]) if match else 0 for match in found)
    return rows, columns


def _cell(said: str) -> Cell | None:
    """Row and column of an address; None when it is none."""
    with contextlib.suppress(UsageError):
        return position(said)
    return None


def _area(said: str) -> str:
    """One area of cells; "" for one cell, more areas, or none."""
    with contextlib.suppress(UsageError):
        return str(area(said)) if ":" in said else ""
    return ""
