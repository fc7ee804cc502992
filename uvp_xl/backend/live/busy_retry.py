"""Waiting for a program that turns calls down because its user is busy in it.

While somebody types in a cell or has a window open, Excel turns every call down. Nothing was done
then, so the call may be made again.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from uvp_xl.errors import Busy

T = TypeVar("T")
REFUSED_FOR_NOW = frozenset((-2147418111, -2147417846, -2146777998))
"""RPC_E_CALL_REJECTED, RPC_E_SERVERCALL_RETRYLATER and VBA_E_IGNORE: a cell is being edited."""
PATIENCE = 20.0
"""Seconds that a call is tried again before the user is told."""
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.5
BUSY = (
    "Excel is bezig: misschien typt u nog in een cel, of staat er een venster open. Druk op Enter "
    "of Esc en klik opnieuw."
)


def passed(call: Callable[[], T], seconds: float = PATIENCE) -> T:
    """What `call` gives, tried for so many seconds; raises Busy when it is turned down always."""
    end, pause = time.monotonic() + seconds, FIRST_PAUSE
    while True:
        try:
            return call()
        except Exception as error:  # pywin32 is on Windows alone, so its class has no name here
            if not for_now(error):
                raise
            if time.monotonic() >= end:
                raise Busy(BUSY) from error
        time.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


def wait(seconds: float) -> None:
    """Do nothing for a while."""
    time.sleep(seconds)


def is_refusal(error: BaseException) -> bool:
    """Whether Excel answered a call with an error of its own."""
    return getattr(error, "hresult", None) is not None and not for_now(error)


def for_now(error: BaseException | None) -> bool:
    """Whether Excel turned a call down because the user is busy in it; nothing was done then.

    xlwings says it in errors of its own, and in a KeyError.
    """
    if error is None:
        return False
    if type(error).__name__ == "ExcelBusyError":
        return True
    told: Any = getattr(error, "excepinfo", None) or (None,) * 6
    codes = (getattr(error, "hresult", None), told[5])
    return any(code in REFUSED_FOR_NOW for code in codes) or for_now(error.__context__)
