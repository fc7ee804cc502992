"""Work in Excel unseen: settings and view are changed for a while and restored whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from uvp_xl.backend.live.excel import suspended_settings
from uvp_xl.backend.live.excel.com_gateway import RESTORE_PATIENCE, ComObject

MANUAL = -4135
"""xlCalculationManual."""
SETTINGS = (
    ("ScreenUpdating", False),
    ("EnableEvents", False),
    ("Calculation", MANUAL),
    ("DisplayAlerts", False),
)
"""The settings that are changed during a click.

Not `Interactive`: if Python crashed, the user would be locked out of Excel.
"""


@contextlib.contextmanager
def quiet(app: ComObject, book: ComObject, in_cloud: bool) -> Iterator[None]:
    """Turn off screen updates, events and calculation, and restore them afterwards.

    A setting that cannot be restored does not prevent the others from being restored.
    """
    suspended = suspended_settings.load()
    if suspended:
        suspended_settings.close_leftovers(app)
    with contextlib.ExitStack() as stack:
        stack.callback(_delete_suspended, app)
        stack.callback(restoration(app, lambda: app.put("StatusBar", False)))
        if in_cloud:
            _pause_auto_save(stack, app, book, suspended)
        before = {name: suspended.get(name, app.try_call(name)) for name, _ in SETTINGS}
        suspended_settings.save(suspended | before)
        stack.enter_context(temporary_settings(app, SETTINGS, before))
        yield


@contextlib.contextmanager
def temporary_settings(
    app: ComObject,
    settings: Iterable[tuple[str, object]],
    known: Mapping[str, object] | None = None,
) -> Iterator[None]:
    """Change these settings of Excel and restore them; `known` are their present values."""
    with contextlib.ExitStack() as stack:
        for name, value in settings:
            before = app.try_call(name) if known is None else known.get(name)
            # Excel has no calculation mode when no workbook is visible.
            if before is not None and before != value:
                stack.callback(restoration(app, partial(app.put, name, before)))
                app.try_put(name, value)
        yield


@contextlib.contextmanager
def keep_view(app: ComObject, book: ComObject) -> Iterator[None]:
    """Restore the active sheet and the active window afterwards.

    The window may belong to another workbook: the user may have switched meanwhile. Selection and
    scroll position are properties of the sheets, and stay; grouped sheets are grouped again.
    """
    window, sheet = app.try_call("ActiveWindow"), book.call("ActiveSheet")
    group = _grouped_sheets(book)
    try:
        yield
    finally:
        restoration(app, lambda: _activate(book, sheet, group))()
        if window is not None:
            restoration(app, lambda: window.call("Activate"))()


def restoration(app: ComObject, restore: Callable[[], object]) -> Callable[[], None]:
    """Return `restore` with long patience; errors are ignored, as the user cannot solve them."""

    def run() -> None:
        app.gateway.unrestored, before = True, app.gateway.unrestored
        with long_patience(app), contextlib.suppress(Exception):
            restore()
            app.gateway.unrestored = before

    return run


@contextlib.contextmanager
def long_patience(app: ComObject) -> Iterator[None]:
    """Retry calls much longer meanwhile: a half-finished change is worse than waiting."""
    before, app.gateway.patience = app.gateway.patience, RESTORE_PATIENCE
    try:
        yield
    finally:
        app.gateway.patience = before


def _grouped_sheets(book: ComObject) -> tuple[str, ...]:
    """Return the names of the sheets that are selected together, the active one first.

    Empty when only one is selected.
    """
    selected = book.call("Windows", 1).call("SelectedSheets")
    if int(selected.call("Count")) == 1:
        return ()
    active = str(book.call("ActiveSheet").call("Name"))
    names = (str(sheet.call("Name")) for sheet in selected.items())
    return (active, *(name for name in names if name != active))


def _activate(book: ComObject, sheet: ComObject, group: tuple[str, ...]) -> None:
    """Activate a sheet of the workbook, and select the sheets grouped with it."""
    sheet.call("Activate")
    if group:  # Select activates the first of them.
        book.call("Sheets", group).call("Select")


def _pause_auto_save(
    stack: contextlib.ExitStack, app: ComObject, book: ComObject, suspended: dict[str, object]
) -> None:
    """Keep Excel from automatically saving a half-written workbook in the cloud."""
    name = f"AutoSaveOn {book.call('Name')}"
    if (suspended.get(name) or book.try_call("AutoSaveOn")) and book.try_put("AutoSaveOn", False):
        suspended[name] = True
        stack.callback(restoration(app, lambda: book.put("AutoSaveOn", True)))


def _delete_suspended(app: ComObject) -> None:
    """Delete the stored settings if all of them were restored."""
    if not app.gateway.unrestored:
        suspended_settings.delete()
