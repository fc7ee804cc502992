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
    """Screen, events and calculation are still; afterwards they and the sheet in front are back.

    What cannot be put back does not keep the rest from being put back. The selection of each sheet
    and how far it was scrolled belong to the sheet, and nothing here changes them.
    """
    with contextlib.ExitStack() as afterwards:
        afterwards.callback(patiently(app, lambda: app.put("StatusBar", False)))
        sheet, group = book.call("ActiveSheet"), _grouped(book)
        afterwards.callback(patiently(app, lambda: _show(app, book, sheet, group)))
        _save_no_halves(afterwards, app, book)
        for name, value in SETTINGS:
            before = app.maybe(name)
            # Excel tells no calculation when no workbook is seen.
            if before is not None and before != value:
                afterwards.callback(patiently(app, _setting(app, name, before)))
                app.try_to_put(name, value)
        yield


@contextlib.contextmanager
def in_front(app: Com) -> Iterator[None]:
    """The window that is in front now is so afterwards too, whatever comes up in between.

    It need not be that of the workbook: the user may have gone to another one meanwhile.
    """
    front = app.maybe("ActiveWindow")
    try:
        yield
    finally:
        if front is not None:
            patiently(app, lambda: front.call("Activate"))()


def patiently(app: Com, put_back: Callable[[], object]) -> Callable[[], None]:
    """The same, tried much longer; a failure stays hidden, as the user can do nothing with it."""

    def patient() -> None:
        with unbroken(app), contextlib.suppress(Exception):
            put_back()

    return patient


@contextlib.contextmanager
def unbroken(app: Com) -> Iterator[None]:
    """Calls are tried much longer meanwhile: what is left half done is worse than waiting."""
    before, app.gate.seconds = app.gate.seconds, PATIENCE_IN_LEAVING
    try:
        yield
    finally:
        app.gate.seconds = before


def _grouped(book: Com) -> tuple[str, ...]:
    """The names of the sheets that the user works in together, the one in front first.

    None when that is only one.
    """
    chosen = book.call("Windows", 1).call("SelectedSheets")
    if int(chosen.call("Count")) == 1:
        return ()
    front = str(book.call("ActiveSheet").call("Name"))
    names = (str(sheet.call("Name")) for sheet in chosen.items())
    return (front, *(name for name in names if name != front))


def _show(app: Com, book: Com, sheet: Com, group: tuple[str, ...]) -> None:
    """Have a sheet in front in its workbook again, and those grouped with it."""
    if book.call("ActiveSheet").call("Name") == sheet.call("Name") and not group:
        return
    with in_front(app):
        sheet.call("Activate")
        if group:  # The first of them comes in front.
            book.call("Sheets", group).call("Select")


def _save_no_halves(afterwards: contextlib.ExitStack, app: Com, book: Com) -> None:
    """Keep Excel from saving a workbook in the cloud by itself while it is half written."""
    if book.maybe("AutoSaveOn") and book.try_to_put("AutoSaveOn", False):
        afterwards.callback(patiently(app, lambda: book.put("AutoSaveOn", True)))


def _setting(app: Com, name: str, value: object) -> Callable[[], None]:
    return lambda: app.put(name, value)
