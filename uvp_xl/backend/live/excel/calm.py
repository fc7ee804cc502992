"""Work in Excel unseen; what was changed for it is put back whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from uvp_xl.backend.live.excel.com import PATIENCE_IN_LEAVING, Com

MANUAL = -4135
"""xlCalculationManual."""
SETTINGS = (
    ("ScreenUpdating", False),
    ("EnableEvents", False),
    ("Calculation", MANUAL),
    ("DisplayAlerts", False),
    ("CopyObjectsWithCells", False),
)
"""What is switched off meanwhile.

Not `Interactive`: if Python died, the user would be locked out of his own Excel.
"""


@contextlib.contextmanager
def calm(app: Com, book: Com) -> Iterator[None]:
    """Screen, events and calculation are still, and as they were afterwards.

    What cannot be put back does not keep the rest from being put back.
    """
    with contextlib.ExitStack() as afterwards:
        afterwards.callback(patiently(app, lambda: app.put("StatusBar", False)))
        if str(book.call("FullName")).startswith("http"):
            _save_no_halves(afterwards, app, book)
        for name, value in SETTINGS:
            before = app.maybe(name)
            # Excel tells no calculation when no workbook is seen.
            if before is not None and before != value:
                afterwards.callback(patiently(app, _setting(app, name, before)))
                app.try_to_put(name, value)
        yield


@contextlib.contextmanager
def same_view(app: Com, book: Com) -> Iterator[None]:
    """The sheet and the window that are in front now are so afterwards, whatever comes up.

    The window need not be that of the workbook: the user may have gone to another one meanwhile.
    The selection of each sheet and how far it was scrolled belong to the sheet, and stay.
    """
    front, sheet = app.maybe("ActiveWindow"), book.call("ActiveSheet")
    try:
        yield
    finally:
        patiently(app, lambda: sheet.call("Activate"))()
        if front is not None:
            patiently(app, lambda: front.call("Activate"))()


def patiently(app: Com, put_back: Callable[[], object]) -> Callable[[], None]:
    """The same, tried much longer; a failure stays hidden, as the user can do nothing with it."""

    def patient() -> None:
        before, app.gate.seconds = app.gate.seconds, PATIENCE_IN_LEAVING
        try:
            with contextlib.suppress(Exception):
                put_back()
        finally:
            app.gate.seconds = before

    return patient


def _save_no_halves(afterwards: contextlib.ExitStack, app: Com, book: Com) -> None:
    """Keep Excel from saving a workbook in the cloud by itself while it is half written."""
    if book.maybe("AutoSaveOn") and book.try_to_put("AutoSaveOn", False):
        afterwards.callback(patiently(app, lambda: book.put("AutoSaveOn", True)))


def _setting(app: Com, name: str, value: object) -> Callable[[], None]:
    return lambda: app.put(name, value)
