"""Reading and writing the XML parts of a package, safely: no entities, no DTD, no network."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, area

Element = etree._Element

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = b"http://purl.oclc.org/ooxml/"
"""How every namespace of the Strict variant begins."""
DIGITS = 10
"""A number of so many digits is none that Excel writes."""


class BadMarkup(ValueError):
    """An XML part that is not well-formed, or that holds what no honest part holds."""


def parse(data: bytes) -> Element:
    """The root element of an XML part; raises BadMarkup.

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
    """The bytes of a whole XML part, in the form in which Excel writes it.

    >>> serialise(parse(b"<a  x='1'/>")).split(b">", 1)[1].strip()
    b'<a x="1"/>'
    """
    return etree.tostring(
        root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
    )


def local_name(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment or instruction.

    >>> local_name(parse(b'<x:row xmlns:x="urn:x"/>'))
    'row'
    """
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(parent: Element, name: str) -> Iterator[Element]:
    """The children of `parent` with this local name, whatever their prefix."""
    return (child for child in parent if local_name(child) == name)


def child(parent: Element, name: str) -> Element | None:
    """The first child of `parent` with this local name."""
    return next(children(parent, name), None)


def add_child(
    parent: Element, name: str, attributes: dict[str, str], place: int | None = None
) -> Element:
    """A new child in the namespace of `parent`; last, or at index `place`."""
    space = etree.QName(parent).namespace
    made = etree.SubElement(parent, f"{{{space}}}{name}" if space else name, attributes)
    if place is not None:
        parent.insert(place, made)
    return made


def insertion_index(parent: Element, name: str, order: tuple[str, ...]) -> int:
    """The index at which a child called `name` must stand when children follow `order`.

    >>> insertion_index(parse(b"<s><fonts/><cellXfs/></s>"), "fills", ("fonts", "fills", "cellXfs"))
    1
    """
    later = order[order.index(name) + 1 :]
    for index, element in enumerate(parent):
        if local_name(element) in later:
            return index
    return len(parent)


def ensure_child(parent: Element, name: str, order: tuple[str, ...]) -> Element:
    """The child called `name`, made at its place in `order` when there is none."""
    found = child(parent, name)
    return (
        add_child(parent, name, {}, insertion_index(parent, name, order))
        if found is None
        else found
    )


def ref_area(element: Element) -> Area:
    """The cells that the attribute `ref` of an element names; raises BadMarkup when it does not.

    >>> str(ref_area(parse(b'<table ref="A1:C3"/>')))
    'A1:C3'
    """
    try:
        return area(element.get("ref", ""))
    except UsageError as error:
        raise BadMarkup(str(error)) from error


def is_true(value: str | None) -> bool:
    """Whether an attribute says yes, in one of the spellings of XML Schema.

    >>> is_true("1"), is_true("true"), is_true("0"), is_true(None)
    (True, True, False, False)
    """
    return value in ("1", "true", "on")


def int_attribute(element: Element | None, name: str, usual: int = 0) -> int:
    """A whole number in an attribute; `usual` when there is none, or something else.

    >>> int_attribute(parse(b'<pane xSplit="2"/>'), "xSplit"), int_attribute(None, "xSplit", 1)
    (2, 1)
    """
    said = "" if element is None else element.get(name, "")
    return int(said) if said.isdecimal() and len(said) < DIGITS else usual
