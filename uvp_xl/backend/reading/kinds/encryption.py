"""Whether a password is needed to read a file, for each kind of file."""

from __future__ import annotations

import struct

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.reading.kinds import biff
from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompound, Compound

UNSUPPORTED = "Bewaar het eerst zonder wachtwoord; zo kan uvp-xl het niet openen."
"""What to do about a password that goes with a kind of file no library opens."""
_MANIFEST = "META-INF/manifest.xml"
_FILE_PASS = 0x002F


def encrypted(data: bytes) -> bool:
    """Whether `data` is the whole of a workbook that is protected with a password.

    What is too damaged to tell is not.
    """
    try:
        if data.startswith(MAGIC):
            return _compound(Compound(data))
        return data.startswith(b"PK") and _MANIFEST.encode() in data and _package(Package(data))
    except (BadCompound, BadPackage, KeyError, struct.error):
        return False


def _compound(compound: Compound) -> bool:
    """An .xlsx within a compound file, or an .xls of which the records are encrypted.

    A file under rights management has a package inside too, but no password opens it.
    """
    if any("drmencrypted" in name for name in compound.names):
        return False
    if "EncryptedPackage" in compound:
        return True
    name = next((name for name in ("Workbook", "Book") if name in compound), "")
    if not name:
        return False
    marks = (
        content for kind, content, _ in biff.records(compound.read(name)) if kind == _FILE_PASS
    )
    return any(any(content) for content in marks)


def _package(package: Package) -> bool:
    """An .ods of which the manifest says how its parts are encrypted."""
    return _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST)
