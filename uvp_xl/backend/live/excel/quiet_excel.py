"""Work in Excel unseen; what was changed for it is put back whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping

from uvp_xl.backend.live.excel import suspended_settings
from uvp_xl.backend.live.excel.com_gateway import PATIENCE_IN_LEAVING, Com

MANUAL = -4135
"""xlCalculationManual."""
SETTINGS = (
    ("ScreenUpdating", False),
    ("EnableEvents", False),
    ("Calculation", MANUAL),
    ("DisplayAlerts", False),
)
"""What is switched off meanwhile.

Not `Interactive`: if Python died, the user would be locked out of his own Excel.
"""


@contextlib.contextmanager
def calm(app: Com, book: Com, in_cloud: bool) -> Iterator[None]:
    """Screen, events and calculation are still, and as they were afterwards.

    What cannot be put back does not keep the rest from being put back.
    """
    left = suspended_settings.left()
    if left:
        suspended_settings.close_packages(app)
    with contextlib.ExitStack() as afterwards:
        afterwards.callback(_forget, app)
        afterwards.callback(patiently(app, lambda: app.put("StatusBar", False)))
        if in_cloud:
            _save_no_halves(afterwards, app, book, left)
        before = {name: left.get(name, app.maybe(name)) for name, _ in SETTINGS}
        suspended_settings.remember(left | before)
        afterwards.enter_context(set_to(app, SETTINGS, before))
        yield


@contextlib.contextmanager
def set_to(
    app: Com, settings: Iterable[tuple[str, object]], known: Mapping[str, object] | None = None
) -> Iterator[None]:
    """These settings of Excel are so, and as they were afterwards; `known` says how they were."""
    with contextlib.ExitStack() as afterwards:
        for name, value in settings:
            before = app.maybe(name) if known is None else known.get(name)
            # Excel tells no calculation when no workbook is seen.
            if before is not None and before != value:
                afterwards.callback(patiently(app, _setting(app, name, before)))
                app.try_to_put(name, value)
        yield


@contextlib.contextmanager
def same_view(app: Com, book: Com) -> Iterator[None]:
    """The sheet and the window that are in front now are so afterwards, whatever comes up.

    The window need not be that of the workbook: the user may have gone to another one meanwhile.
    The selection of each sheet and how far it was scrolled belong to the sheet, and stay; sheets
    that the user works in together are so again.
    """
    front, sheet, group = app.maybe("ActiveWindow"), book.call("ActiveSheet"), _grouped(book)
    try:
        yield
    finally:
        patiently(app, lambda: _show(book, sheet, group))()
        if front is not None:
            patiently(app, lambda: front.call("Activate"))()


def patiently(app: Com, put_back: Callable[[], object]) -> Callable[[], None]:
    """The same, tried much longer; a failure stays hidden, as the user can do nothing with it."""

    def patient() -> None:
        app.gate.left, before = True, app.gate.left
        with unbroken(app), contextlib.suppress(Exception):
            put_back()
            app.gate.left = before

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


def _show(book: Com, sheet: Com, group: tuple[str, ...]) -> None:
    """Have a sheet in front in its workbook, and those grouped with it."""
    sheet.call("Activate")
    if group:  # The first of them comes in front.
        book.call("Sheets", group).call("Select")


def _save_no_halves(
    afterwards: contextlib.ExitStack, app: Com, book: Com, left: dict[str, object]
) -> None:
    """Keep Excel from saving a workbook in the cloud by itself while it is half written."""
    name = f"AutoSaveOn {book.call('Name')}"
    if (left.get(name) or book.maybe("AutoSaveOn")) and book.try_to_put("AutoSaveOn", False):
        left[name] = True
        afterwards.callback(patiently(app, lambda: book.put("AutoSaveOn", True)))


def _forget(app: Com) -> None:
    """Forget how it was before, if all of it is so again."""
    if not app.gate.left:
        suspended_settings.forget()


def _setting(app: Com, name: str, value: object) -> Callable[[], None]:
    return lambda: app.put(name, value)
