"""What xlwings does on Windows when Python ends, and must not do."""

from __future__ import annotations

import atexit


def keep_excels() -> None:
    """Let xlwings end no program when this process ends.

    It would end every Excel that has no workbook in a window: also one that is just starting, or
    that another program is working with.
    """
    from xlwings import _xlwindows

    atexit.unregister(_xlwindows.cleanup)
