"""A log file for an unexpected error, with the traceback that the user does not see."""

from __future__ import annotations

import os
import tempfile
import traceback

LONGEST = 200
"""Signs of an error that has no file."""


def write_crash_log(error: BaseException) -> str:
    """Write the traceback of an error into a new log file; return where it is, as a Dutch clause.

    Where no file can be written, the clause has the error itself.
    """
    try:
        handle, name = tempfile.mkstemp(prefix="uvp-xl-", suffix=".log", text=True)
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as log:
            log.writelines(traceback.format_exception(error))
    except OSError:
        return f"kon nergens worden bewaard ({repr(error)[:LONGEST]})"
    return f"staat in {name}"
