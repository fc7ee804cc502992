"""Changes to the engine of xlwings for Windows, which is only used to find workbooks."""

from __future__ import annotations

import atexit

ATTEMPTS = 1
"""Attempts per call: xlwings retries without a pause, and by default without end."""


def disable_cleanup_and_retries() -> None:
    """Keep xlwings from ending programs when this process ends, and from retrying calls.

    At the end it would kill every Excel without a visible workbook, even one that is just starting
    or in use by another program. Calls are retried by the gateway.
    """
    from xlwings import _xlwindows

    atexit.unregister(_xlwindows.cleanup)
    _xlwindows.N_COM_ATTEMPTS = ATTEMPTS
