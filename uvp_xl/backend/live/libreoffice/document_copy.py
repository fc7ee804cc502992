"""The workbook as it is now, as a file: made while the reports are worked out, which takes as long.

LibreOffice waits for nothing in between, so a copy that is begun when all has been read costs the
user no time.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
from pathlib import Path

from uvp_xl.engines.libreoffice.uno_book import FILTERS
from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties, uno_module

KEPT = ("EncryptionData", "Password")
"""What of the way in which a workbook was opened goes for a copy of it too."""
USUAL = ".xlsx"


class Copy:
    """A copy on its way. The file itself is taken when nothing changed since it was saved."""

    def __init__(self, document: Uno, suffix: str) -> None:
        """Begin with a copy of `document` as a file with this suffix."""
        self.suffix = suffix
        self._folder = Path(tempfile.mkdtemp(prefix="uvp-xl-"))
        self._path = self._folder / f"kopie{suffix}"
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._make, args=(document,), daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether LibreOffice is still at it."""
        return self._thread.is_alive()

    def move(self, target: Path) -> None:
        """Wait for the copy, and put it at `target`; raises OSError."""
        try:
            self._thread.join()
            if self._error is not None:
                raise OSError(f"LibreOffice: {self._error}")
            shutil.move(self._path, target)
        finally:
            self.drop()

    def drop(self) -> None:
        """Leave nothing of it."""
        self._thread.join()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make(self, document: Uno) -> None:
        try:
            self._write(document)
        except Exception as error:  # Told to who waits for it.
            self._error = error

    def _write(self, document: Uno) -> None:
        if document.URL.startswith("file:") and not document.isModified():
            with contextlib.suppress(OSError):
                shutil.copyfile(uno_module().fileUrlToSystemPath(document.URL), self._path)
                return
        # As they come: made anew, they lose the type without which LibreOffice passes them over.
        told = [each for each in document.getArgs() if each.Name in KEPT and each.Value]
        kind = FILTERS.get(self.suffix, FILTERS[USUAL])
        document.storeToURL(self._path.as_uri(), (*properties(FilterName=kind), *told))
