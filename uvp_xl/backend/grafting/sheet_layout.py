"""The layout of a sheet part: read from any part, and the user's changes applied to a rendered one.

Elements are copied whole, so that nothing a program stores in them is lost.
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
"""Characters by which a width in the file exceeds the width that the user sees."""
DEFAULT = "9.140625"
"""The width of a column without one of its own."""
WIDEST = 255.0
ZOOMS = range(10, 401)
"""The zoom percentages that Excel accepts."""
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
"""Print settings that no program changes by itself."""
LOCKS = ("sheetProtection", "protectedRanges")
_COLUMNS = re.compile(rb"<cols>.*?</cols>|(?=<sheetData\b)", re.DOTALL)
_COLUMN = re.compile(rb'<col min="(\d+)" max="(\d+)" width="([\d.]+)"')
_DECIMAL = re.compile(r"[0-9]{1,9}(?:\.[0-9]{0,20})?")
_TAB = re.compile(rb"<tabColor [^>]*/>")
_FOOT = re.compile(rb"<headerFooter>.*?</headerFooter>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """The layout of a part, and the elements with its details by name."""

    layout: Layout
    elements: dict[str, Element] = field(default_factory=dict)

    def apply_to(self, part: bytes, recorded: Layout | None) -> bytes:
        """Return the rendered `part` with the user's changes to the `recorded` layout."""
        changes = kept(self.layout, recorded)
        if changes.widths or changes.hidden:
            part = _COLUMNS.sub(lambda match: _columns(match[0], changes), part, count=1)
        if changes.zoom:
            zoom = b'<sheetView zoomScale="%d" zoomScaleNormal="%d" ' % (changes.zoom, changes.zoom)
            part = part.replace(b"<sheetView ", zoom, 1)
        if changes.tab is not None:
            colour = self._element("tabColor")
            part = _TAB.sub(b"", part, count=1).replace(
                b"<pageSetUpPr", colour + b"<pageSetUpPr", 1
            )
        locks = b"".join(self._element(name) for name in LOCKS)
        return self._printed(part.replace(b"</sheetData>", b"</sheetData>" + locks, 1), changes)

    def _printed(self, part: bytes, changes: Layout) -> bytes:
        """Return the part with the user's page set-up."""
        if changes.fit == (0, 0):
            part = part.replace(b'<pageSetUpPr fitToPage="1"/>', b"<pageSetUpPr/>", 1)
        if changes.margins:
            part = _with_element(part, "pageMargins", self._element("pageMargins"))
        page = (changes.landscape, changes.paper, changes.fit)
        if page != (None, None, None) or _unusual(self.elements.get("pageSetup")):
            part = _with_element(part, "pageSetup", self._element("pageSetup"))
        if changes.printed:
            options = self._element("printOptions")
            part = part.replace(b"<pageMargins", options + b"<pageMargins", 1)
        if changes.footer is not None or changes.header:
            foot = self._element("headerFooter")
            part = _FOOT.sub(lambda _: foot, part, count=1)
        return part

    def _element(self, name: str) -> bytes:
        """Return an element as XML, or nothing when there is none."""
        return to_xml(self.elements[name]) if name in self.elements else b""


def read_layout(root: Element) -> SheetLayout:
    """Return the layout of the sheet part with this root; see `skeleton`."""
    elements = {local_name(element): element for element in root if local_name(element)}
    elements |= {local_name(element): element for element in elements.get("sheetPr", ())}
    views = elements.get("sheetViews")
    spans = list(_column_spans(elements.get("cols")))
    page, foot = elements.get("pageSetup"), elements.get("headerFooter")
    layout = Layout(
        {c: width for first, last, width, _ in spans if width for c in range(first, last + 1)},
        frozenset(c for first, last, _, gone in spans if gone for c in range(first, last + 1)),
        None if views is None else _zoom(views),
        # LibreOffice forgets the colour of a protected sheet.
        _colour(elements.get("tabColor")) or (None if "sheetProtection" in elements else ""),
        _orientation(page),
        int_attribute(page, "paperSize", 0) or None,
        _fit(elements.get("pageSetUpPr"), page),
        _margins(elements.get("pageMargins")),
        _printed_text(foot, "oddFooter"),
        "".join(_printed_text(foot, name) for name in _HEADERS),
        frozenset(o for o in PRINTED if is_true(_attribute(elements.get("printOptions"), o))),
    )
    return SheetLayout(layout, elements)


_HEADERS = ("oddHeader", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
"""Headers and footers that this program never writes."""


def _column_spans(columns: Element | None) -> Iterator[tuple[int, int, float, bool]]:
    """Yield first and last column, width in characters (0 for the default), and hidden."""
    for element in children(columns, "col"):
        first, last = int_attribute(element, "min", 1), int_attribute(element, "max", 1)
        width = _float(element.get("width")) if is_true(element.get("customWidth")) else 0.0
        hidden = is_true(element.get("hidden"))
        yield first, min(last, WHOLE_SHEET.right), max(min(width, WIDEST) - PADDING, 0.0), hidden


def _columns(old: bytes, changes: Layout) -> bytes:
    """Return the <cols> of a rendered part with the user's widths and hidden columns."""
    widths: dict[int, str] = {}
    for match in _COLUMN.finditer(old):
        widths |= dict.fromkeys(range(int(match[1]), int(match[2]) + 1), match[3].decode())
    for column, characters in (changes.widths or {}).items():
        widths[column] = f"{characters + PADDING:.10g}"
    settings = {
        column: (widths.get(column, DEFAULT), column in changes.hidden)
        for column in sorted({*widths, *changes.hidden})
    }
    xml = b""
    for (_, (width, gone)), run in groupby(
        enumerate(settings), key=lambda pair: (pair[1] - pair[0], settings[pair[1]])
    ):
        columns = [column for _, column in run]
        hidden = ' hidden="1"' if gone else ""
        xml += (
            f'<col min="{columns[0]}" max="{columns[-1]}" width="{width}"{hidden} customWidth="1"/>'
        ).encode()
    return b"<cols>" + xml + b"</cols>"


def _zoom(views: Element) -> int:
    """Return the zoom of the normal view."""
    view = child(views, "sheetView")
    normal = _attribute(view, "view") in ("", "normal")
    zoom = int_attribute(view, "zoomScale" if normal else "zoomScaleNormal", ZOOM)
    return zoom if zoom in ZOOMS else ZOOM


def _colour(tab: Element | None) -> str:
    """Return the tab colour: RRGGBB, the number of another colour, or "" for none."""
    if tab is None:
        return ""
    others = (f"{name}={tab.get(name)}" for name in ("theme", "indexed", "tint") if tab.get(name))
    return (tab.get("rgb") or "")[-6:].upper() or " ".join(others)


def _orientation(page: Element | None) -> bool | None:
    """Return whether the page is landscape; None when unknown."""
    orientation = _attribute(page, "orientation")
    return orientation == "landscape" if orientation in ("landscape", "portrait") else None


def _fit(properties: Element | None, page: Element | None) -> tuple[int, int] | None:
    """Return the pages that the sheet is fitted to; None without page set-up."""
    if page is None:
        return None
    if not is_true(_attribute(properties, "fitToPage")):
        return 0, 0
    return int_attribute(page, "fitToWidth", 1), int_attribute(page, "fitToHeight", 1)


def _margins(element: Element | None) -> tuple[float, ...] | None:
    """Return the margins of the four sides."""
    return None if element is None else tuple(_float(element.get(side)) for side in SIDES)


def _unusual(page: Element | None) -> bool:
    """Return whether the page set-up has a setting that no program makes by itself."""
    return any(_attribute(page, name) not in usual for name, usual in USUAL.items())


def _printed_text(foot: Element | None, name: str) -> str:
    """Return the text of a header or footer."""
    element = child(foot, name)
    return "" if element is None else (element.text or "")


def _with_element(part: bytes, name: str, element: bytes) -> bytes:
    """Return a rendered part with one element replaced."""
    return re.sub(rb"<%b [^>]*/>" % name.encode(), lambda _: element, part, count=1)


def _attribute(element: Element | None, name: str) -> str:
    return "" if element is None else element.get(name, "")


def _float(text: str | None) -> float:
    """Return a number in an attribute; 0 when it is invalid."""
    return float(text) if text and _DECIMAL.fullmatch(text) else 0.0
