"""A log file for an unexpected error, with the traceback that the user does not see."""

from __future__ import annotations

import os
import tempfile
import traceback
from pathlib import Path


def write_crash_log(error: BaseException) -> Path:
    """Write the traceback of an error into a new log file and return its path."""
    handle, name = tempfile.mkstemp(prefix="uvp-xl-", suffix=".log", text=True)
    with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as log:
        log.writelines(traceback.format_exception(error))
    return Path(name)
