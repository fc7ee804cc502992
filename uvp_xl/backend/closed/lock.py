"""Whether somebody else has a file open."""

from __future__ import annotations

import os
from pathlib import Path


def held(path: Path) -> str:
    """Why the file should not be replaced now, as a Dutch clause; "" when nothing is in the way.

    Excel and LibreOffice each put a lock file beside a file that they have open; on Windows the
    file itself is locked too.
    """
    for name, program in ((f"~${path.name}", "Excel"), (f".~lock.{path.name}#", "LibreOffice")):
        if path.with_name(name).exists():
            return f"het staat open in {program}, want “{name}” staat ernaast"
    if not path.exists():
        return ""
    if not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK):
        return "het is alleen-lezen"
    try:
        path.open("r+b").close()
    except OSError:
        return "een ander programma houdt het vast"
    return ""
