"""Elements of OpenDocument, named by the prefixes that its standard uses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from lxml import etree

from uvp_xl.storable_text import to_xml_characters

Element = etree._Element

VERSION = "1.3"
_STANDARD = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES: Mapping[str, str] = {
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
"""The last three are not of the standard: `ooo` is LibreOffice's for view settings, `msoxl` is for
formulas in Excel's syntax, and `calcext` is LibreOffice's for data bars."""


def create_root(name: str) -> Element:
    """Create the root element of a file in a document, with the version of the standard.

    >>> create_root("office:document-meta").attrib.values()
    ['1.3']
    """
    kind = name.partition(":")[0]
    element = etree.Element(_qualified(name), nsmap=dict(NAMESPACES))
    element.set(_qualified(f"{kind}:version"), VERSION)
    return element


def add(
    parent: Element, name: str, attributes: Mapping[str, str] | None = None, text: str = ""
) -> Element:
    """Add a last child to `parent`, without the attributes that have an empty value.

    Characters that XML lacks become "�"; see `to_xml_characters`.

    >>> attributes = {"office:value": "1", "fo:color": ""}
    >>> cell = add(create_root("office:body"), "table:table-cell", attributes)
    >>> cell.attrib.values()
    ['1']
    """
    items = (attributes or {}).items()
    kept = {_qualified(k): to_xml_characters(v) for k, v in items if v}
    element = etree.SubElement(parent, _qualified(name), kept)
    if text:
        element.text = to_xml_characters(text)
    return element


def serialise(root: Element) -> bytes:
    """Serialise a whole file in a document."""
    # These prefixes occur in the values of attributes.
    etree.cleanup_namespaces(root, keep_ns_prefixes=["of", "ooo", "msoxl"])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


@cache
def _qualified(name: str) -> str:
    """Return the name of an element or attribute in the notation of lxml."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"
