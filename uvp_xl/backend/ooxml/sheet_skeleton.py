"""A sheet part without its cells, to read everything around them."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from uvp_xl.backend.ooxml.package_xml import LINKS, BadMarkup, Element, local_name, parse

_DATA = re.compile(rb"<(?:[\w.-]+:)?sheetData\b")
_DATA_END = re.compile(rb"</(?:[\w.-]+:)?sheetData\s*>")
_EMPTY = re.compile(rb"[^<>]*/>")


def split_at_cells(part: bytes) -> tuple[bytes, bytes]:
    """Return the bytes before and after the cells."""
    start = _DATA.search(part)
    head = part[: start.start()] if start else part
    ends = [match.end() for match in _DATA_END.finditer(part, len(head))]
    if not ends and start:  # An element without cells may be self-closing.
        ends = [match.end() for match in (_EMPTY.match(part, start.end()),) if match]
    return head, part[max(ends, default=len(head)) :]


def skeleton(part: bytes) -> Element:
    """Return the root of a sheet part without its cells; an empty root when it is damaged."""
    try:
        return parse(b"".join(split_at_cells(part)))
    except BadMarkup:
        return etree.Element("worksheet")


def to_xml(element: Element) -> bytes:
    """Return an element without prefixes, as a rendered part has it.

    >>> to_xml(parse(b'<x:a xmlns:x="urn:x" b="1"><x:c>&amp;P</x:c></x:a>'))
    b'<a b="1"><c>&amp;P</c></a>'
    """
    return _element_text(element).encode()


def _element_text(element: Element) -> str:
    """Return the element as text, without attributes in other namespaces than relationships."""
    attributes = ""
    for key, value in element.attrib.items():
        name = etree.QName(key)
        if name.namespace in (None, LINKS):
            prefix = "r:" if name.namespace else ""
            attributes += f" {prefix}{name.localname}={quoteattr(str(value))}"
    inner = escape(element.text or "") + "".join(_element_text(e) for e in element if local_name(e))
    return f"<{local_name(element)}{attributes}" + (
        f">{inner}</{local_name(element)}>" if inner else "/>"
    )
