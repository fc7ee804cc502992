"""The user's view of a sheet: the scroll position, the selection and the visible aids."""

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
    """The view settings of a sheet.

    `scrolled` is the first visible row and column after the frozen ones, 0 if not scrolled; `cell`
    is the active cell and `selected` the area around it. `grid` means that the user turned grid
    lines on, `no_headings` that the user turned row and column headings off.
    """

    scrolled: Cell = (0, 0)
    cell: Cell | None = None
    selected: str = ""
    grid: bool = False
    no_headings: bool = False

    def apply_to(self, part: bytes, new: Grid) -> bytes:
        """Return the rendered `part` of the sheet `new` with the settings that still apply."""
        if self.grid:
            part = part.replace(b'showGridLines="0"', b'showGridLines="1"', 1)
        if self.no_headings:
            part = part.replace(b"<sheetView ", b'<sheetView showRowColHeaders="0" ', 1)
        fixed = _frozen(part)
        part = self._scrolled(part, fixed, (new.height, new.width))
        if self.cell and all(cell > f for cell, f in zip(self.cell, fixed, strict=True)):
            part = self._selected(part, new)
        return part

    def _scrolled(self, part: bytes, fixed: Cell, end: Cell) -> bytes:
        """Return the part scrolled to the same row and column, if they still exist."""
        row, column = (
            at if first < at <= last else first + 1
            for at, first, last in zip(self.scrolled, fixed, end, strict=True)
        )
        new_pane = b'<pane \\1topLeftCell="%b"' % address(row, column).encode()
        corner = (1 if fixed[0] else row, 1 if fixed[1] else column)
        if corner != (1, 1):
            view = f'<sheetView topLeftCell="{address(*corner)}" '.encode()
            part = part.replace(b"<sheetView ", view, 1)
        return _PANE.sub(new_pane, part, count=1)

    def _selected(self, part: bytes, new: Grid) -> bytes:
        """Return the part with the user's selection, if that cell is still in use."""
        row, column = self.cell or (1, 1)
        if row > new.height or column > new.width:
            return part
        cell = address(row, column)
        selection = f' activeCell="{cell}" sqref="{self.selected or cell}"/></sheetView>'.encode()
        part = _VIEW.sub(rb"\1><selection/></sheetView></sheetViews>", part, count=1)
        return _SELECTION.sub(rb"<selection\1" + selection, part, count=1)


def read_view(root: Element) -> SheetView:
    """Return the view of the sheet part with this root; see `skeleton`."""
    view = child(child(root, "sheetViews"), "sheetView")
    if view is None:
        return SheetView()
    pane = child(view, "pane")
    frozen = pane is not None and pane.get("state") in ("frozen", "frozenSplit")
    active = "topLeft" if pane is None else pane.get("activePane", "topLeft")
    chosen = next((s for s in children(view, "selection") if s.get("pane", active) == active), None)
    return SheetView(
        _first_in_view(pane) if frozen and pane is not None else (0, 0),
        None if chosen is None else _cell(chosen.get("activeCell", "")),
        "" if chosen is None else _area(chosen.get("sqref", "")),
        # A program without a window saves no frozen panes and turns grid lines on.
        frozen and view.get("showGridLines") not in ("0", "false"),
        view.get("showRowColHeaders") in ("0", "false"),
    )


def _first_in_view(pane: Element) -> Cell:
    """Return the first visible row and column after the frozen ones; 0 if not scrolled."""
    row, column = _cell(pane.get("topLeftCell", "")) or (0, 0)
    rows, columns = int_attribute(pane, "ySplit"), int_attribute(pane, "xSplit")
    return (row if row > rows + 1 else 0), (column if column > columns + 1 else 0)


def _frozen(part: bytes) -> Cell:
    """Return the number of frozen rows and columns of a rendered part."""
    pane = _PANE.search(part)
    matches = [split.search(pane[1]) if pane else None for split in _SPLIT.values()]
    rows, columns = (int(match[1]) if match else 0 for match in matches)
    return rows, columns


def _cell(reference: str) -> Cell | None:
    """Return row and column of an address; None when it is invalid."""
    with contextlib.suppress(UsageError):
        return position(reference)
    return None


def _area(reference: str) -> str:
    """Return one area of cells; "" for a single cell, several areas or none."""
    with contextlib.suppress(UsageError):
        return str(area(reference)) if ":" in reference else ""
    return ""
