"""Reader for .ods (OpenDocument): streams content.xml in one pass, without a tree in memory."""

from __future__ import annotations

from pathlib import Path
from xml.parsers import expat

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK, ODS_CONTENT
from uvp_xl.backend.reading.kinds.ods_content import ContentHandler
from uvp_xl.backend.reading.kinds.unreadable import BROKEN_OFF
from uvp_xl.backend.reading.kinds.xml_part import narrow
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid
from uvp_xl.work_budget import metered

STYLES = "styles.xml"


def read(path: Path, package: Package) -> list[Grid]:
    """Read the sheets of an OpenDocument package; raises a ReadError.

    Of a damaged content.xml, what comes before the damage is read.
    """
    handler = ContentHandler()
    with metered(str(path)):
        if STYLES in package:
            handler.styles_read = not _parse(path, package, STYLES, handler)
        damage = _parse(path, package, ODS_CONTENT, handler) if ODS_CONTENT in package else ""
        grids = handler.finish(BROKEN_OFF if damage else "")
    if not grids:
        raise Broken(path, damage or NO_BOOK)
    return grids


def _parse(path: Path, package: Package, name: str, handler: ContentHandler) -> str:
    """Parse one file of the package with `handler`, and return how it is damaged, if it is.

    The description is a Dutch clause. Raises Broken for a DTD, in any encoding.
    """

    def refuse(*_: object) -> None:
        raise Broken(path, f"het onderdeel {name} bevat een DTD")

    handler.begin()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.paragraphs.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(narrow(package.read(name)), True)
    except BadPackage as error:
        return str(error)
    except expat.ExpatError:
        return f"het onderdeel {name} is beschadigd"
    return ""
