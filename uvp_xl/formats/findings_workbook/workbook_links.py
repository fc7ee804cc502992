"""Links from a new workbook to other files.

A `Sheet` of the reports has none on purpose: what goes into a user's file never leads outside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote
from xml.sax.saxutils import quoteattr

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import LINKS
from uvp_xl.backend.ooxml.relationships import rels_part
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.backend.xlsx.hyperlink_formula import link_location
from uvp_xl.backend.xlsx.render_sheets import MAX_LINKS, MAX_LOCATION
from uvp_xl.formats.batch_tables import FileLink
from uvp_xl.formats.file_links import link
from uvp_xl.grid import is_address
from uvp_xl.sheets.sheet_model import Link

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NOT_ASCII = re.compile(r"(?:%[89A-F][0-9A-F])+")


def with_links(data: bytes, sheets: Mapping[str, Mapping[str, FileLink]], folder: str) -> bytes:
    """A workbook with links added; `sheets` has for each sheet what its cells lead to.

    The links start in `folder`. The sheets have no relations yet. Links that Excel cannot hold are
    left out: then the cell is plain text.
    """
    package = Package(data)
    parts: dict[str, bytes | None] = {}
    for tab in WorkbookPart(package).tabs:
        if cells := sheets.get(tab.name):
            part = package.read(tab.part)
            room = MAX_LINKS - part.count(b"<hyperlink ")
            made = _elements(dict(list(cells.items())[:room]), folder)
            parts[tab.part] = _inserted(part, "".join(element for element, _ in made))
            parts[rels_part(tab.part)] = _relations("".join(relation for _, relation in made))
    return package.with_parts(parts)


def _elements(cells: Mapping[str, FileLink], folder: str) -> list[tuple[str, str]]:
    """For each cell its element on the sheet, and the relation that this refers to."""
    made = []
    for number, (cell, away) in enumerate(cells.items(), 1):
        target = _NOT_ASCII.sub(_accented, link(away.file, folder))
        known = away.sheet and is_address(away.cell)
        place = link_location(Link(away.sheet, away.cell)) if known else ""
        if len(target) > MAX_LOCATION or len(place) > MAX_LOCATION:
            continue
        inside = f" location={quoteattr(place)}" if place else ""
        relation = (
            f'<Relationship Id="rId{number}" Type="{LINKS}/hyperlink" '
            f'Target={quoteattr(target)} TargetMode="External"/>'
        )
        element = f'<hyperlink xmlns:r="{LINKS}" ref="{cell}" r:id="rId{number}"{inside}/>'
        made.append((element, relation))
    return made


def _accented(quoted: re.Match[str]) -> str:
    """Letters with their accents, as Excel writes them in the name of a file."""
    letters = unquote(quoted[0])
    return letters if letters.isprintable() else quoted[0]


def _inserted(part: bytes, elements: str) -> bytes:
    """A sheet part with more links."""
    end = b"</hyperlinks>"
    if end in part:
        return part.replace(end, elements.encode() + end, 1)
    whole = b"<hyperlinks>" + elements.encode() + end
    return part.replace(b"<pageMargins", whole + b"<pageMargins", 1)


def _relations(made: str) -> bytes:
    heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{heading}<Relationships xmlns="{_RELATIONS}">{made}</Relationships>'.encode()
