"""The add-in that comes with this program, and a comparison with others by their code."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

from uvp_xl.installation import packaged_files
from uvp_xl.installation.packaged_files import ADDIN

CODE = ("xl/vbaProject.bin", "customUI/customUI.xml")
"""The package parts that identify an add-in: its macros and its tab. A signature is separate."""
SIGNATURE = "xl/vbaProjectSignature"
"""Prefix of the names of the package parts with a signature."""
TAB = b"uvp"
"""A text in the tab of every add-in of this program."""


def addin() -> Path:
    """Return the path of the add-in; raises UvpError when it is missing."""
    return packaged_files.path(ADDIN)


def code(content: bytes) -> dict[str, bytes] | None:
    """Return the package parts that identify an add-in; None when it is not of this program."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = {name: package.read(name) for name in CODE}
    except (zipfile.BadZipFile, KeyError, zlib.error, OSError, NotImplementedError, RuntimeError):
        return None
    return parts if TAB in parts[CODE[1]].lower() else None


def signed(content: bytes) -> bool:
    """Return whether the macros of an add-in are signed."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return any(name.startswith(SIGNATURE) for name in package.namelist())
