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
    options = properties(Hidden=True, ReadOnly=True)
    source: Uno = desktop.loadComponentFromURL(path.absolute().as_uri(), "_blank", 0, options)
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


def paste(source: Uno, own: Uno, page: Uno, controller: Uno) -> None:
    """Paste all that is on the sheet `own` of `source` on `page`, which is empty.

    `controller` is the window with `page`, which comes in front.
    """
    cursor = own.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    window = source.CurrentController
    window.setActiveSheet(own)
    window.select(own.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow))
    copied = window.getTransferable()
    controller.setActiveSheet(page)
    controller.select(page.getCellByPosition(0, 0))
    controller.insertTransferable(copied)
