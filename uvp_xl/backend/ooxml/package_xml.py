"""Read and write the XML parts of a package safely: no entities, no DTD, no network."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, area

Element = etree._Element

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = b"http://purl.oclc.org/ooxml/"
"""The start of every namespace of the Strict variant."""
DIGITS = 10
"""Excel never writes a number with this many digits."""


class BadMarkup(ValueError):
    """An XML part that is not well-formed, or that has content no real part has."""


def parse(data: bytes) -> Element:
    """Return the root element of an XML part; raises BadMarkup.

    >>> parse(b"<a><b/></a>")[0].tag
    'b'
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_pis=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadMarkup(str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadMarkup("DTD")
    return root


def serialise(root: Element) -> bytes:
    """Return the bytes of a whole XML part, in the form that Excel writes.

    >>> serialise(parse(b"<a  x='1'/>")).split(b">", 1)[1].strip()
    b'<a x="1"/>'
    """
    return etree.tostring(
        root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
    )


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace; "" for a comment or instruction.

    >>> local_name(parse(b'<x:row xmlns:x="urn:x"/>'))
    'row'
    """
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(parent: Element | None, name: str) -> Iterator[Element]:
    """Return the children of `parent`, if any, with this local name and any prefix."""
    return iter(()) if parent is None else parent.iterchildren(f"{{*}}{name}")


def child(parent: Element | None, name: str) -> Element | None:
    """Return the first child of `parent` with this local name."""
    return next(children(parent, name), None)


def add_child(
    parent: Element, name: str, attributes: dict[str, str], index: int | None = None
) -> Element:
    """Add a child in the namespace of `parent`, last or at `index`; return it."""
    space = etree.QName(parent).namespace
    element = etree.SubElement(parent, f"{{{space}}}{name}" if space else name, attributes)
    if index is not None:
        parent.insert(index, element)
    return element


def insertion_index(parent: Element, name: str, order: tuple[str, ...]) -> int:
    """Return the index for a new child called `name` when children follow `order`.

    >>> insertion_index(parse(b"<s><fonts/><cellXfs/></s>"), "fills", ("fonts", "fills", "cellXfs"))
    1
    """
    later = order[order.index(name) + 1 :]
    indexes = (index for index, element in enumerate(parent) if local_name(element) in later)
    return next(indexes, len(parent))


def ensure_child(parent: Element, name: str, order: tuple[str, ...]) -> Element:
    """Return the child called `name`, added at its index in `order` if missing."""
    element = child(parent, name)
    if element is None:
        return add_child(parent, name, {}, insertion_index(parent, name, order))
    return element


def ref_area(element: Element) -> Area:
    """Return the cells in the attribute `ref` of an element; raises BadMarkup when it is invalid.

    >>> str(ref_area(parse(b'<table ref="A1:C3"/>')))
    'A1:C3'
    """
    try:
        return area(element.get("ref", ""))
    except UsageError as error:
        raise BadMarkup(str(error)) from error


def is_true(value: str | None) -> bool:
    """Return whether an attribute is true, in one of the spellings of XML Schema.

    >>> is_true("1"), is_true("true"), is_true("0"), is_true(None)
    (True, True, False, False)
    """
    return value in ("1", "true", "on")


def int_attribute(element: Element | None, name: str, default: int = 0) -> int:
    """Return a whole number in an attribute, or `default` when missing or invalid.

    >>> int_attribute(parse(b'<pane xSplit="2"/>'), "xSplit"), int_attribute(None, "xSplit", 1)
    (2, 1)
    """
    text = "" if element is None else element.get(name, "")
    return int(text) if text.isdecimal() and len(text) < DIGITS else default
