"""A sheet part without its cells, to look at all that stands around them."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from uvp_xl.backend.ooxml.package_xml import LINKS, BadMarkup, Element, local_name, parse

_DATA = re.compile(rb"<(?:[\w.-]+:)?sheetData\b")
_DATA_END = re.compile(rb"</(?:[\w.-]+:)?sheetData\s*>")
_EMPTY = re.compile(rb"[^<>]*/>")


def split_at_cells(part: bytes) -> tuple[bytes, bytes]:
    """What stands before the cells, and behind them."""
    start = _DATA.search(part)
    head = part[: start.start()] if start else part
    ends = [match.end() for match in _DATA_END.finditer(part, len(head))]
    if not ends and start:  # An element without cells may close itself.
        ends = [match.end() for match in (_EMPTY.match(part, start.end()),) if match]
    return head, part[max(ends, default=len(head)) :]


def skeleton(part: bytes) -> Element:
    """The root of a sheet part without its cells; an empty one when the part is damaged."""
    try:
        return parse(b"".join(split_at_cells(part)))
    except BadMarkup:
        return etree.Element("worksheet")


def to_xml(element: Element) -> bytes:
    """An element as it can stand in a rendered part, which has no prefixes.

    >>> to_xml(parse(b'<x:a xmlns:x="urn:x" b="1"><x:c>&amp;P</x:c></x:a>'))
    b'<a b="1"><c>&amp;P</c></a>'
    """
    return _text(element).encode()


def _text(element: Element) -> str:
    """Its text; attributes of other namespaces than that of relationships are left out."""
    said = ""
    for key, value in element.attrib.items():
        name = etree.QName(key)
        if name.namespace in (None, LINKS):
            prefix = "r:" if name.namespace else ""
            said += f" {prefix}{name.localname}={quoteattr(str(value))}"
    inner = escape(element.text or "") + "".join(_text(e) for e in element if local_name(e))
    return f"<{local_name(element)}{said}" + (
        f">{inner}</{local_name(element)}>" if inner else "/>"
    )
