"""A copy of the workbook as a file, written in the background while the reports are computed.

LibreOffice is idle during that time, so a copy that starts when everything has been read costs the
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
"""The options with which the workbook was opened that apply to a copy too."""
DEFAULT_SUFFIX = ".xlsx"


class DocumentCopy:
    """A copy in progress. The file itself is copied when nothing changed since it was saved."""

    def __init__(self, document: Uno, suffix: str) -> None:
        """Start copying `document` to a file with this suffix."""
        self.suffix = suffix
        self._folder = Path(tempfile.mkdtemp(prefix="uvp-xl-"))
        self._path = self._folder / f"kopie{suffix}"
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, args=(document,), daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether LibreOffice is still writing."""
        return self._thread.is_alive()

    def move(self, target: Path) -> None:
        """Wait for the copy, and move it to `target`; raise OSError."""
        try:
            self._thread.join()
            if self._error is not None:
                raise OSError(f"LibreOffice: {self._error}")
            shutil.move(self._path, target)
        finally:
            self.discard()

    def discard(self) -> None:
        """Wait for the copy, and delete it."""
        self._thread.join()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, document: Uno) -> None:
        try:
            self._write(document)
        except Exception as error:  # Raised by `move`.
            self._error = error

    def _write(self, document: Uno) -> None:
        if document.URL.startswith("file:") and not document.isModified():
            with contextlib.suppress(OSError):
                shutil.copyfile(uno_module().fileUrlToSystemPath(document.URL), self._path)
                return
        # The same objects: new ones lack the type without which LibreOffice ignores them.
        kept = [option for option in document.getArgs() if option.Name in KEPT and option.Value]
        name = FILTERS.get(self.suffix, FILTERS[DEFAULT_SUFFIX])
        document.storeToURL(self._path.as_uri(), (*properties(FilterName=name), *kept))
