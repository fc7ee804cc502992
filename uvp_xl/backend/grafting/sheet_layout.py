"""The layout of a sheet part: read from any part, and what is the user's put into a rendered one.

Elements are taken over as they stand, so that nothing is lost of what a program says in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from uvp_xl.backend.edit_checks import WHOLE_SHEET
from uvp_xl.backend.ooxml.package_xml import (
    Element,
    child,
    children,
    int_attribute,
    is_true,
    local_name,
)
from uvp_xl.backend.ooxml.sheet_skeleton import to_xml
from uvp_xl.report_state.layout_record import ZOOM, Layout, kept

PADDING = 0.7109375
"""Characters that a width in a file is more than what a user sees."""
DEFAULT = "9.140625"
"""The width of a column that was given none."""
WIDEST = 255.0
ZOOMS = range(10, 401)
"""What Excel takes as a width, and as a zoom."""
PRINTED = ("headings", "gridLines", "horizontalCentered", "verticalCentered")
SIDES = ("left", "right", "top", "bottom")
USUAL = {
    "blackAndWhite": ("", "0", "false"),
    "draft": ("", "0", "false"),
    "pageOrder": ("", "downThenOver"),
    "cellComments": ("", "none"),
    "errors": ("", "displayed"),
    "useFirstPageNumber": ("", "0", "false"),
}
"""What of the print set-up no program changes by itself."""
LOCKS = ("sheetProtection", "protectedRanges")
_COLUMNS = re.compile(rb"<cols>.*?</cols>|(?=<sheetData\b)", re.DOTALL)
_COLUMN = re.compile(rb'<col min="(\d+)" max="(\d+)" width="([\d.]+)"')
_DECIMAL = re.compile(r"[0-9]{1,9}(?:\.[0-9]{0,20})?")
_TAB = re.compile(rb"<tabColor [^>]*/>")
_FOOT = re.compile(rb"<headerFooter>.*?</headerFooter>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """The layout of a part, and by their names the elements that say more of it."""

    layout: Layout
    elements: dict[str, Element] = field(default_factory=dict)

    def apply_to(self, part: bytes, recorded: Layout | None) -> bytes:
        """The rendered `part` with what the user made of the layout that was `recorded`."""
        mine = kept(self.layout, recorded)
        if mine.widths or mine.hidden:
            part = _COLUMNS.sub(lambda match: _columns(match[0], mine), part, count=1)
        if mine.zoom:
            zoom = b'<sheetView zoomScale="%d" zoomScaleNormal="%d" ' % (mine.zoom, mine.zoom)
            part = part.replace(b"<sheetView ", zoom, 1)
        if mine.tab is not None:
            colour = self._element("tabColor")
            part = _TAB.sub(b"", part, count=1).replace(
                b"<pageSetUpPr", colour + b"<pageSetUpPr", 1
            )
        locks = b"".join(self._element(name) for name in LOCKS)
        return self._printed(part.replace(b"</sheetData>", b"</sheetData>" + locks, 1), mine)

    def _printed(self, part: bytes, mine: Layout) -> bytes:
        """The part with the user's print set-up."""
        if mine.fit == (0, 0):
            part = part.replace(b'<pageSetUpPr fitToPage="1"/>', b"<pageSetUpPr/>", 1)
        if mine.margins:
            part = _with(part, "pageMargins", self._element("pageMargins"))
        page = (mine.landscape, mine.paper, mine.fit)
        if page != (None, None, None) or _unusual(self.elements.get("pageSetup")):
            part = _with(part, "pageSetup", self._element("pageSetup"))
        if mine.printed:
            options = self._element("printOptions")
            part = part.replace(b"<pageMargins", options + b"<pageMargins", 1)
        if mine.footer is not None or mine.header:
            foot = self._element("headerFooter")
            part = _FOOT.sub(lambda _: foot, part, count=1)
        return part

    def _element(self, name: str) -> bytes:
        """An element as it stands; nothing when there is none."""
        return to_xml(self.elements[name]) if name in self.elements else b""


def read_layout(root: Element) -> SheetLayout:
    """The layout of the sheet part with this root; see `skeleton`."""
    found = {local_name(element): element for element in root if local_name(element)}
    properties = found.get("sheetPr")
    for element in [] if properties is None else properties:
        found[local_name(element)] = element
    columns = found.get("cols")
    views = found.get("sheetViews")
    spans = [] if columns is None else list(_spans(columns))
    page, foot = found.get("pageSetup"), found.get("headerFooter")
    layout = Layout(
        {c: width for first, last, width, _ in spans if width for c in range(first, last + 1)},
        frozenset(c for first, last, _, gone in spans if gone for c in range(first, last + 1)),
        None if views is None else _zoom(views),
        # LibreOffice forgets the colour of a protected sheet.
        _colour(found.get("tabColor")) or (None if "sheetProtection" in found else ""),
        _orientation(page),
        int_attribute(page, "paperSize", 0) or None,
        _fit(found.get("pageSetUpPr"), page),
        _margins(found.get("pageMargins")),
        _said(foot, "oddFooter"),
        "".join(_said(foot, name) for name in _HEADERS),
        frozenset(o for o in PRINTED if is_true(_attribute(found.get("printOptions"), o))),
    )
    return SheetLayout(layout, found)


_HEADERS = ("oddHeader", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
"""What the program never writes above and below a page."""


def _spans(columns: Element) -> Iterator[tuple[int, int, float, bool]]:
    """First and last column, width in characters (0 for the usual one), and whether hidden."""
    for element in children(columns, "col"):
        first, last = int_attribute(element, "min", 1), int_attribute(element, "max", 1)
        width = _float(element.get("width")) if is_true(element.get("customWidth")) else 0.0
        hidden = is_true(element.get("hidden"))
        yield first, min(last, WHOLE_SHEET.right), max(min(width, WIDEST) - PADDING, 0.0), hidden


def _columns(old: bytes, mine: Layout) -> bytes:
    """The <cols> of a rendered part with the user's widths and hidden columns."""
    widths: dict[int, str] = {}
    for match in _COLUMN.finditer(old):
        widths |= dict.fromkeys(range(int(match[1]), int(match[2]) + 1), match[3].decode())
    for column, characters in (mine.widths or {}).items():
        widths[column] = f"{characters + PADDING:.10g}"
    told = {
        column: (widths.get(column, DEFAULT), column in mine.hidden)
        for column in sorted({*widths, *mine.hidden})
    }
    made = b""
    for (_, (width, gone)), run in groupby(
        enumerate(told), key=lambda pair: (pair[1] - pair[0], told[pair[1]])
    ):
        columns = [column for _, column in run]
        hidden = ' hidden="1"' if gone else ""
        made += (
            f'<col min="{columns[0]}" max="{columns[-1]}" width="{width}"{hidden} customWidth="1"/>'
        ).encode()
    return b"<cols>" + made + b"</cols>"


def _zoom(views: Element) -> int:
    """The zoom of the normal view."""
    view = child(views, "sheetView")
    normal = _attribute(view, "view") in ("", "normal")
    found = int_attribute(view, "zoomScale" if normal else "zoomScaleNormal", ZOOM)
    return found if found in ZOOMS else ZOOM


def _colour(tab: Element | None) -> str:
    """The colour of a tab: RRGGBB, or the number of another colour; "" for none."""
    if tab is None:
        return ""
    others = (f"{name}={tab.get(name)}" for name in ("theme", "indexed", "tint") if tab.get(name))
    return (tab.get("rgb") or "")[-6:].upper() or " ".join(others)


def _orientation(page: Element | None) -> bool | None:
    """Whether the paper lies down."""
    said = _attribute(page, "orientation")
    return said == "landscape" if said in ("landscape", "portrait") else None


def _fit(properties: Element | None, page: Element | None) -> tuple[int, int] | None:
    """The pages that it is fitted to; None when nothing is said of the page."""
    if page is None:
        return None
    if not is_true(_attribute(properties, "fitToPage")):
        return 0, 0
    return int_attribute(page, "fitToWidth", 1), int_attribute(page, "fitToHeight", 1)


def _margins(element: Element | None) -> tuple[float, ...] | None:
    """The margins of the four sides."""
    return None if element is None else tuple(_float(element.get(side)) for side in SIDES)


def _unusual(page: Element | None) -> bool:
    """Whether a print set-up says what no program says by itself."""
    return any(_attribute(page, name) not in usual for name, usual in USUAL.items())


def _said(foot: Element | None, name: str) -> str:
    """What is printed above or below a page."""
    found = None if foot is None else child(foot, name)
    return "" if found is None else (found.text or "")


def _with(part: bytes, name: str, element: bytes) -> bytes:
    """A rendered part with another element in the place of its own."""
    return re.sub(rb"<%b [^>]*/>" % name.encode(), lambda _: element, part, count=1)


def _attribute(element: Element | None, name: str) -> str:
    return "" if element is None else element.get(name, "")


def _float(said: str | None) -> float:
    """A number in an attribute; 0 when it is none."""
    return float(said) if said and _DECIMAL.fullmatch(said) else 0.0
