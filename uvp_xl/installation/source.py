"""The add-in that comes with this program, and how to tell whether another is the same."""

from __future__ import annotations

import io
import zipfile
import zlib
from importlib import metadata
from pathlib import Path

from uvp_xl.errors import UvpError
from uvp_xl.installation.places import ADDIN

CODE = ("xl/vbaProject.bin", "customUI/customUI.xml")
"""What makes an add-in what it is: its macros and its tab. A signature stands beside them."""
SIGNATURE = "xl/vbaProjectSignature"
"""How the names of the parts with a signature begin."""
TAB = b"uvp"
"""What stands in the tab of any add-in of ours."""


def addin() -> Path:
    """Where the add-in stands: among the installed files, or in a working copy of the code.

    Raises UvpError when it is nowhere.
    """
    beside = Path(__file__).parents[2]
    copied = (beside / "share" / "uvp-xl" / ADDIN, beside / "macros" / ADDIN)  # pip's --target too
    for place in (*_installed(), *copied):
        if place.is_file():
            return place
    raise UvpError(
        f"{ADDIN} ontbreekt in deze installatie. Installeer uvp-xl opnieuw: "
        "pip install --force-reinstall uvp-xl"
    )


def code(content: bytes) -> dict[str, bytes] | None:
    """The parts of an add-in that matter; None when it is none of ours."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = {name: package.read(name) for name in CODE}
    except (zipfile.BadZipFile, KeyError, zlib.error, OSError, NotImplementedError, RuntimeError):
        return None
    return parts if TAB in parts[CODE[1]].lower() else None


def signed(content: bytes) -> bool:
    """Whether the macros of an add-in are signed."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return any(name.startswith(SIGNATURE) for name in package.namelist())


def _installed() -> list[Path]:
    """The places of the add-in according to the list of installed files."""
    try:
        files = metadata.files("uvp-xl") or []
    except metadata.PackageNotFoundError:
        return []
    return [Path(str(file.locate())) for file in files if file.name == ADDIN]
