"""Cells carried from one document into another, as a user copies and pastes them.

LibreOffice 7.4 has a shorter way, `importSheet`, but it ends the program itself once in about ten
times; copy and paste do not. Neither goes through the clipboard of the user.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from uvp_xl.engines.libreoffice.bridge import Uno, properties
from uvp_xl.errors import UsageError


@contextlib.contextmanager
def opened(desktop: Uno, path: Path) -> Iterator[Uno]:
    """A file, open in a window that nobody sees."""
    source = _loaded(desktop, path)
    if source is None:
        raise UsageError(f"LibreOffice kan “{path.name}” niet openen.")
    try:
        yield source
    finally:
        source.close(True)


@contextlib.contextmanager
def written(data: bytes) -> Iterator[Path]:
    """A file with these bytes, for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="uvp-xl-") as folder:
        path = Path(folder) / "overzichten.ods"
        path.write_bytes(data)
        yield path


def paste(source: Uno, cells: Uno, page: Uno, controller: Uno) -> None:
    """Paste these cells of `source`, from A1 on, on the sheet `page`, which is empty.

    `controller` is the window in which that sheet is in front.
    """
    window = source.CurrentController
    window.setActiveSheet(cells.Spreadsheet)
    window.select(cells)
    copied = window.getTransferable()
    controller.select(page.getCellByPosition(0, 0))
    controller.insertTransferable(copied)


def _loaded(desktop: Uno, path: Path) -> Uno:
    """The document; None for a file that is not there, or that LibreOffice cannot read."""
    options = properties(Hidden=True, ReadOnly=True)
    with contextlib.suppress(Exception):
        return desktop.loadComponentFromURL(path.absolute().as_uri(), "_blank", 0, options)
    return None
