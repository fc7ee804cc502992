"""What xlwings' own engine for Windows does otherwise here; it is used to find workbooks alone."""

from __future__ import annotations

import atexit

ATTEMPTS = 1
"""Tries of each call: xlwings' own have no pause between them, and as a rule no end."""


def tame() -> None:
    """Let xlwings end no program when this process ends, and leave waiting for Excel to the gate.

    At the end it would kill every Excel that has no workbook in a window: also one that is just
    starting, or that another program is working with.
    """
    from xlwings import _xlwindows

    atexit.unregister(_xlwindows.cleanup)
    _xlwindows.N_COM_ATTEMPTS = ATTEMPTS
