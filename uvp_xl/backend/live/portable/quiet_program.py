"""Work in a program unseen; its settings are restored whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import xlwings as xw

SETTINGS = {"screen_updating": False, "enable_events": False, "calculation": "manual"}
"""The settings that are changed meanwhile. Some engines do not support them."""


@contextlib.contextmanager
def quiet(app: xw.App) -> Iterator[None]:
    """Turn off screen updates, events and calculation, and restore them afterwards."""
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
            app.status_bar = False  # Excel shows its own texts again.
