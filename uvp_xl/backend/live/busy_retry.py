"""Retry calls that Excel rejects because its user is busy in it.

While a cell is being edited or a dialog is open, Excel rejects every call. Nothing was done then,
so the call may be repeated.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from uvp_xl.errors import Busy

T = TypeVar("T")
BUSY_CODES = frozenset((-2147418111, -2147417846, -2146777998))
"""RPC_E_CALL_REJECTED, RPC_E_SERVERCALL_RETRYLATER and VBA_E_IGNORE: a cell is being edited."""
PATIENCE = 20.0
"""Seconds that a call is retried before Busy is raised."""
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.5
BUSY = (
    "Excel is bezig: misschien typt u nog in een cel, of staat er een venster open. Druk op Enter "
    "of Esc en klik opnieuw."
)


def retry_while_busy(call: Callable[[], T], seconds: float = PATIENCE) -> T:
    """Return the result of `call`, retried for some seconds; raise Busy if it stays rejected."""
    end, pause = time.monotonic() + seconds, FIRST_PAUSE
    while True:
        try:
            return call()
        except Exception as error:  # The class of pywin32 exists on Windows only.
            if not is_busy(error):
                raise
            if time.monotonic() >= end:
                raise Busy(BUSY) from error
        wait(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


def wait(seconds: float) -> None:
    """Wait for some seconds."""
    time.sleep(seconds)


def is_refusal(error: BaseException) -> bool:
    """Return whether Excel answered a call with an error of its own."""
    return getattr(error, "hresult", None) is not None and not is_busy(error)


@contextlib.contextmanager
def refusals_suppressed() -> Iterator[None]:
    """Suppress an error of Excel itself, but not that it is busy or gone."""
    try:
        yield
    except Exception as error:
        if not is_refusal(error):
            raise


def is_busy(error: BaseException | None) -> bool:
    """Return whether Excel rejected a call because its user is busy; nothing was done then.

    xlwings wraps the rejection in exceptions of its own, or in a KeyError.
    """
    if error is None:
        return False
    if type(error).__name__ == "ExcelBusyError":
        return True
    details: Any = getattr(error, "excepinfo", None) or (None,) * 6
    codes = (getattr(error, "hresult", None), details[5])
    return any(code in BUSY_CODES for code in codes) or is_busy(error.__context__)
