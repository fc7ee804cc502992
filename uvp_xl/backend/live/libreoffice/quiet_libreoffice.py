"""Work in LibreOffice unseen, and as one step that the user can undo."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from uvp_xl.backend.live.libreoffice.undo_steps import NAME
from uvp_xl.engines.libreoffice.uno_bridge import Uno


@contextlib.contextmanager
def calm(document: Uno) -> Iterator[None]:
    """Windows, calculation and actions are still; the view is back whatever happens.

    What cannot be put back, as LibreOffice is gone, does not keep the rest from being put back.
    """
    controller = document.CurrentController
    data, selected = controller.getViewData(), controller.getSelection()
    automatic = bool(document.isAutomaticCalculationEnabled())
    with contextlib.ExitStack() as afterwards:

        def later(do: Callable[..., object], *told: object) -> None:
            afterwards.callback(_tried, do, *told)

        later(controller.select, selected)
        later(controller.restoreViewData, data)
        document.UndoManager.enterUndoContext(NAME)
        later(document.UndoManager.leaveUndoContext)
        document.lockControllers()
        later(document.unlockControllers)
        document.addActionLock()
        later(document.removeActionLock)
        if automatic:
            document.enableAutomaticCalculation(False)
            later(document.calculate)
            later(document.enableAutomaticCalculation, True)
        yield


def _tried(do: Callable[..., object], *told: object) -> None:
    """Do it if it can be done; an error of LibreOffice is no error that Python can hand on."""
    with contextlib.suppress(Exception):
        do(*told)
