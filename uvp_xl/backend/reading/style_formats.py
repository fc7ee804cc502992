"""The number formats of an .xlsx, as the careful pass over a sheet needs them."""

from __future__ import annotations

from uvp_xl.backend.ooxml.package_xml import BadMarkup, child, children, int_attribute, parse
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats


def read_cell_formats(styles: bytes) -> CellFormats:
    """Return the number formats in the bytes of a styles part; none when it is damaged.

    >>> read_cell_formats(b'<s><cellXfs><xf/><xf numFmtId="14"/></cellXfs></s>').ids
    [0, 14]
    """
    try:
        root = parse(styles)
    except BadMarkup:
        return CellFormats()
    codes = {
        int_attribute(element, "numFmtId"): element.get("formatCode", "")
        for element in children(child(root, "numFmts"), "numFmt")
    }
    formats = children(child(root, "cellXfs"), "xf")
    return CellFormats(codes, [int_attribute(element, "numFmtId") for element in formats])
