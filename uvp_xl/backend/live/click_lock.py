"""One click at a time in a workbook: two would write the same sheets through each other."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable, Iterator
from typing import IO

from uvp_xl.backend.live.snapshots import folder, label
from uvp_xl.errors import UsageError

TAKEN = "uvp-xl is nog bezig met dit werkboek. Wacht tot het klaar is, en klik dan opnieuw."


@contextlib.contextmanager
def turn(name: str) -> Iterator[None]:
    """The only click in the workbook with this path, address or name; raises UsageError.

    The lock goes with the process that holds it, however that ends.
    """
    with contextlib.ExitStack() as afterwards:
        # Where no file can be made nothing is guarded; that is no reason to refuse.
        with contextlib.suppress(OSError):
            folder().mkdir(parents=True, exist_ok=True)
            path = folder() / f"{label(name)}.bezig"
            handle = afterwards.enter_context(path.open("a+b"))
            if not _locked(handle):
                raise UsageError(TAKEN)
        yield


def _locked(handle: IO[bytes]) -> bool:
    """Lock a file until it is closed; whether nobody else has."""
    try:
        posix = importlib.import_module("fcntl")
    except ImportError:
        windows = importlib.import_module("msvcrt")
        handle.seek(0)
        return _tried(lambda: windows.locking(handle.fileno(), windows.LK_NBLCK, 1))
    return _tried(lambda: posix.flock(handle, posix.LOCK_EX | posix.LOCK_NB))


def _tried(lock: Callable[[], object]) -> bool:
    try:
        lock()
    except OSError:
        return False
    return True
