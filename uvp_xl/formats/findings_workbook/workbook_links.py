"""Links from a new workbook to other files.

A `Sheet` of the reports has none on purpose: a report in a user's file never links outside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import LINKS
from uvp_xl.backend.ooxml.relationships import rels_part
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.backend.ooxml.xml_text import attribute_xml
from uvp_xl.backend.xlsx.hyperlink_formula import link_location
from uvp_xl.backend.xlsx.render_sheets import MAX_LOCATION
from uvp_xl.formats.batch_tables import FileLink
from uvp_xl.formats.file_links import relative_url
from uvp_xl.grid import is_address
from uvp_xl.sheets.sheet_model import Link

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NOT_ASCII = re.compile(r"(?:%[89A-F][0-9A-F])+")


def with_links(data: bytes, sheets: Mapping[str, Mapping[str, FileLink]], folder: str) -> bytes:
    """Add links to a workbook of which the sheets have no relationships; `sheets` has them by cell.

    The caller leaves out what is more than `MAX_LINKS` of a sheet.

    Relative links start in `folder`. A link that is too long for Excel, or that leads to no file,
    is left out.
    """
    package = Package(data)
    parts: dict[str, bytes | None] = {}
    for tab in WorkbookPart(package).tabs:
        if cells := sheets.get(tab.name):
            part = package.read(tab.part)
            links = _links(cells, folder)
            parts[tab.part] = _with_hyperlinks(part, "".join(element for element, _ in links))
            parts[rels_part(tab.part)] = _relationships("".join(target for _, target in links))
    return package.with_parts(parts)


def _links(cells: Mapping[str, FileLink], folder: str) -> list[tuple[str, str]]:
    """Return for each cell the element of its sheet, and the relationship of that element."""
    links = []
    for number, (cell, link) in enumerate(cells.items(), 1):
        target = _NOT_ASCII.sub(_unquoted, relative_url(link.file, folder))
        is_cell = link.sheet and is_address(link.cell)
        location = link_location(Link(link.sheet, link.cell)) if is_cell else ""
        if not 0 < len(target) <= MAX_LOCATION or len(location) > MAX_LOCATION:
            continue
        attribute = f" location={attribute_xml(location)}" if location else ""
        relationship = (
            f'<Relationship Id="rId{number}" Type="{LINKS}/hyperlink" '
            f'Target={attribute_xml(target)} TargetMode="External"/>'
        )
        element = f'<hyperlink xmlns:r="{LINKS}" ref="{cell}" r:id="rId{number}"{attribute}/>'
        links.append((element, relationship))
    return links


def _unquoted(quoted: re.Match[str]) -> str:
    """Return letters with accents as Excel writes them in the name of a file."""
    letters = unquote(quoted[0], errors="surrogateescape")
    # What is not printable includes the bytes of a name that is not UTF-8.
    return letters if letters.isprintable() else quoted[0]


def _with_hyperlinks(part: bytes, elements: str) -> bytes:
    """Add elements to the hyperlinks of a sheet part."""
    end = b"</hyperlinks>"
    if end in part:
        return part.replace(end, elements.encode() + end, 1)
    whole = b"<hyperlinks>" + elements.encode() + end
    return part.replace(b"<pageMargins", whole + b"<pageMargins", 1)


def _relationships(elements: str) -> bytes:
    heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{heading}<Relationships xmlns="{_RELATIONSHIPS}">{elements}</Relationships>'.encode()
