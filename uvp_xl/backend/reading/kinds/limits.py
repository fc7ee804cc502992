"""Limits of the readers for .xls, .xlsb and .ods."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.reading.kinds import xml_part
from uvp_xl.errors import Broken

MAX_WRITTEN = 2_000_000
"""Shared texts of a workbook."""


def read_part(path: Path, package: Package, name: str) -> bytes:
    """Return the bytes of a part, checked to have no DTD when it is XML; raises Broken."""
    try:
        return xml_part.read_part(path, package, name)
    except BadPackage as error:
        raise Broken(path, str(error)) from error
