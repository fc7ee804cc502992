"""A fault of this program itself: never shown as it is, but kept for whoever mends it."""

from __future__ import annotations

import os
import tempfile
import traceback
from pathlib import Path


def write_crash_log(error: BaseException) -> Path:
    """Write all that is known of `error` into a new log file; gives its path."""
    handle, name = tempfile.mkstemp(prefix="uvp-xl-", suffix=".log", text=True)
    with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as log:
        log.writelines(traceback.format_exception(error))
    return Path(name)
