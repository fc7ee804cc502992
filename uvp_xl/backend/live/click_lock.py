"""A lock per workbook: two clicks at once would write the same sheets at the same time.

A workbook with a file on a disk also gets the lock under which that file is replaced, so that a
click and a run that writes the closed file do not pass each other unnoticed.
"""

from __future__ import annotations

import contextlib
import importlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from uvp_xl.backend.live.snapshots import file_prefix, folder
from uvp_xl.backend.storage.write_lock import write_lock
from uvp_xl.errors import UsageError

TAKEN = "uvp-xl is nog bezig met dit werkboek. Wacht tot het klaar is, en klik dan opnieuw."


@contextlib.contextmanager
def click_lock(name: str) -> Iterator[None]:
    """Lock the workbook with this path, address or name.

    Raises UsageError during another click, and BeingWritten while a run writes its file. The lock
    ends with the process that holds it, even if that is killed.
    """
    with contextlib.ExitStack() as stack:
        # Without a writable folder there is no lock; that is no reason to refuse the click.
        with contextlib.suppress(OSError):
            folder().mkdir(parents=True, exist_ok=True)
            path = folder() / f"{file_prefix(name)}.bezig"
            handle = stack.enter_context(path.open("a+b"))
            if not _lock(handle):
                raise UsageError(TAKEN)
        with contextlib.suppress(OSError):
            if Path(name).is_absolute() and Path(name).is_file():
                stack.enter_context(write_lock(Path(os.path.realpath(name))))
        yield


def _lock(handle: IO[bytes]) -> bool:
    """Lock a file until it is closed; return whether it was free."""
    with contextlib.suppress(OSError):
        try:
            posix = importlib.import_module("fcntl")
        except ImportError:
            windows = importlib.import_module("msvcrt")
            handle.seek(0)
            windows.locking(handle.fileno(), windows.LK_NBLCK, 1)
        else:
            posix.flock(handle, posix.LOCK_EX | posix.LOCK_NB)
        return True
    return False
