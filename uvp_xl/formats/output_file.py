"""Writing an output to a file, and the reason when it cannot be written."""

from __future__ import annotations

import os
from pathlib import Path


def write_file(content: bytes, output: str) -> None:
    """Write a whole file after a backup of what it contained; raises WriteError."""
    from uvp_xl.backend.storage.replace_file import replace_contents

    replace_contents(Path(os.path.realpath(output)), content)
