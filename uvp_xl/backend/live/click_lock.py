"""A lock per workbook: two clicks at once would write the same sheets at the same time."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Iterator
from typing import IO

from uvp_xl.backend.live.snapshots import file_prefix, folder
from uvp_xl.errors import UsageError

TAKEN = "uvp-xl is nog bezig met dit werkboek. Wacht tot het klaar is, en klik dan opnieuw."


@contextlib.contextmanager
def click_lock(name: str) -> Iterator[None]:
    """Lock the workbook with this path, address or name; raise UsageError if it is locked.

    The lock ends with the process that holds it, even if that is killed.
    """
    with contextlib.ExitStack() as stack:
        # Without a writable folder there is no lock; that is no reason to refuse the click.
        with contextlib.suppress(OSError):
            folder().mkdir(parents=True, exist_ok=True)
            path = folder() / f"{file_prefix(name)}.bezig"
            handle = stack.enter_context(path.open("a+b"))
            if not _lock(handle):
                raise UsageError(TAKEN)
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
