"""Writing an output to a file, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def write_file(content: bytes, output: str) -> None:
    """Write a whole file after a backup of what it contained; raises WriteError."""
    from uvp_xl.backend.storage.replace_file import replace_contents

    replace_contents(Path(os.path.realpath(output)), content)


def write_pieces(pieces: Iterable[bytes], output: str) -> None:
    """Write a whole file as `write_file` does, of pieces that are never in memory together.

    They are collected in a temporary file first. Raises WriteError and OSError.
    """
    import tempfile

    from uvp_xl.backend.storage.replace_file import replace_contents

    with tempfile.TemporaryDirectory(prefix="uvp-xl-") as folder:
        whole = Path(folder) / "uitkomst"
        with whole.open("wb") as file:
            file.writelines(pieces)
        replace_contents(Path(os.path.realpath(output)), whole)
