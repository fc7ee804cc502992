"""Elements of OpenDocument, named by the prefixes that its standard uses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from lxml import etree

Element = etree._Element

VERSION = "1.3"
_STANDARD = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = MappingProxyType(
    {
        "office": f"{_STANDARD}office:1.0",
        "style": f"{_STANDARD}style:1.0",
        "text": f"{_STANDARD}text:1.0",
        "table": f"{_STANDARD}table:1.0",
        "number": f"{_STANDARD}datastyle:1.0",
        "config": f"{_STANDARD}config:1.0",
        "meta": f"{_STANDARD}meta:1.0",
        "fo": f"{_STANDARD}xsl-fo-compatible:1.0",
        "svg": f"{_STANDARD}svg-compatible:1.0",
        "of": f"{_STANDARD}of:1.2",
        "manifest": f"{_STANDARD}manifest:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
        "ooo": "http://openoffice.org/2004/office",
        "msoxl": "http://schemas.microsoft.com/office/excel/formula",
        "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    }
)
"""The first and last of the last three are LibreOffice's: for what is seen on the screen, and for
data bars; the other one is for formulas as Excel writes them."""


def root(name: str) -> Element:
    """A new part of a document, with the version of the standard.

    >>> root("office:document-meta").attrib.values()
    ['1.3']
    """
    kind = name.partition(":")[0]
    made = etree.Element(_qualified(name), nsmap=dict(NAMESPACES))
    made.set(_qualified(f"{kind}:version"), VERSION)
    return made


def add(
    parent: Element, name: str, attributes: Mapping[str, str] | None = None, text: str = ""
) -> Element:
    """A new last child of `parent`; attributes without a value are left out.

    >>> cell = add(root("office:body"), "table:table-cell", {"office:value": "1", "fo:color": ""})
    >>> cell.attrib.values()
    ['1']
    """
    given = (attributes or {}).items()
    made = etree.SubElement(parent, _qualified(name), {_qualified(k): v for k, v in given if v})
    if text:
        made.text = text
    return made


def serialise(part: Element) -> bytes:
    """The bytes of a whole part."""
    # These prefixes stand in the values of attributes.
    etree.cleanup_namespaces(part, keep_ns_prefixes=["of", "ooo", "msoxl"])
    return etree.tostring(part, xml_declaration=True, encoding="UTF-8")


@cache
def _qualified(name: str) -> str:
    """The name of an element or attribute as lxml has it."""
    prefix, _, own = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{own}"
