"""Work in a program without the user seeing every step; everything is put back whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import xlwings as xw

SETTINGS = {"screen_updating": False, "enable_events": False, "calculation": "manual"}
"""What is switched off meanwhile. Some engines have none of these, or cannot tell them."""


@contextlib.contextmanager
def quiet(app: xw.App) -> Iterator[None]:
    """Screen, events and calculation are still within, and as they were afterwards."""
    before: dict[str, object] = {}
    try:
        for name, value in SETTINGS.items():
            with contextlib.suppress(Exception):
                before[name] = getattr(app, name)
                setattr(app, name, value)
        yield
    finally:
        for name, value in before.items():
            with contextlib.suppress(Exception):
                setattr(app, name, value)
        with contextlib.suppress(Exception):
            app.status_bar = False  # Excel's own texts again.
