"""The files that come with this program in addition to its code, wherever it is installed.

In a wheel they are in the package itself; in a working copy of the code each is in its own folder.
"""

from __future__ import annotations

from pathlib import Path

from uvp_xl.errors import UvpError

PACKAGE = Path(__file__).parents[1]
SHARE = "share"
"""The folder of the package that a wheel has them in; workbooks/wheel.py puts them there."""
TEMPLATE, ADDIN = "uvp-sjabloon.xlsm", "uvp-xl.xlam"
FILES = {TEMPLATE: "workbooks", ADDIN: "macros", "beheer.md": "docs"}
"""Each file, with its folder in a working copy."""


def path(name: str) -> Path:
    """Return where one of `FILES` is; raises UvpError when it is missing."""
    for candidate in (PACKAGE / SHARE / name, PACKAGE.parent / FILES[name] / name):
        if candidate.is_file():
            return candidate
    raise UvpError(
        f"{name} ontbreekt in deze installatie. Installeer uvp-xl opnieuw: "
        "pip install --force-reinstall uvp-xl"
    )


def working_copy() -> bool:
    """Return whether this program runs from its source, not from an installed wheel."""
    return not (PACKAGE / SHARE).is_dir()
