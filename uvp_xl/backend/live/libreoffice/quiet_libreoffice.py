"""Work in LibreOffice unseen, as one undo step."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from uvp_xl.backend.live.libreoffice.undo_steps import NAME
from uvp_xl.engines.libreoffice.uno_bridge import Uno


@contextlib.contextmanager
def quiet(document: Uno) -> Iterator[None]:
    """Turn off screen updates and calculation, and restore them and the view afterwards.

    A setting that cannot be restored, as LibreOffice is gone, does not prevent the others from
    being restored.
    """
    controller = document.CurrentController
    view, selection = controller.getViewData(), controller.getSelection()
    automatic = bool(document.isAutomaticCalculationEnabled())
    with contextlib.ExitStack() as stack:

        def later(call: Callable[..., object], *arguments: object) -> None:
            stack.callback(_try, call, *arguments)

        later(controller.select, selection)
        later(controller.restoreViewData, view)
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


def _try(call: Callable[..., object], *arguments: object) -> None:
    """Call and ignore errors: contextlib cannot handle an exception of LibreOffice."""
    with contextlib.suppress(Exception):
        call(*arguments)
