"""Detection of password protection, for each file type."""

from __future__ import annotations

import struct
from itertools import islice

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.reading.kinds import biff
from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompoundFile, CompoundFile
from uvp_xl.backend.reading.kinds.unreadable import BrokenOff

UNSUPPORTED = "Bewaar het eerst zonder wachtwoord; zo kan uvp-xl het niet openen."
"""Advice for a password on a file type that no library can decrypt."""
_FIRST = 100
"""The records of an .xls among which the one about a password is: it follows the first."""
_MANIFEST = "META-INF/manifest.xml"


def is_encrypted(data: bytes) -> bool:
    """Return whether `data` is a workbook that needs a password; False if too damaged to know."""
    try:
        if data.startswith(MAGIC):
            return _is_encrypted_compound(CompoundFile(data))
        if not data.startswith(b"PK") or _MANIFEST.encode() not in data:
            return False
        package = Package(data)  # Of an .ods, the manifest describes the encryption of each file.
        return _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST)
    except (BadCompoundFile, BadPackage, BrokenOff, KeyError, struct.error):
        return False


def _is_encrypted_compound(compound: CompoundFile) -> bool:
    """Return whether it holds an encrypted .xlsx package, or an .xls with encrypted records.

    A file under rights management has a package inside too, but no password opens it.
    """
    if any("drmencrypted" in name for name in compound.names):
        return False
    if "EncryptedPackage" in compound:
        return True
    name = compound.workbook_stream
    records = biff.read_records(compound.read(name)) if name else ()
    first = islice(records, _FIRST)
    return any(kind == biff.FILE_PASS and any(content) for kind, content, _ in first)
