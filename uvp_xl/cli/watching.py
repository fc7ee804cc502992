"""`--watch`: do it again each time one of the files is saved, until the user stops it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from uvp_xl.cli.terminal import say
from uvp_xl.errors import UvpError

SOON = 200
"""Milliseconds after which to look whether anything was saved."""


def watch(files: Sequence[str], work: Callable[[], int]) -> int:
    """Do `work` now and after every save; the exit status of the last time when it is stopped.

    Excel and LibreOffice save by putting a new file in the place of the old one, so the folders
    are watched and not the files.
    """
    from watchfiles import watch as changes

    wanted = {os.path.realpath(file) for file in files}
    folders = sorted({str(Path(file).parent) for file in wanted})
    status = -1
    rounds = changes(*folders, recursive=False, rust_timeout=SOON, yield_on_timeout=True)
    with contextlib.suppress(KeyboardInterrupt):
        # The first round comes when the watching has begun, so that no save is missed meanwhile.
        for changed in rounds:
            if status < 0 or wanted & {os.path.realpath(path) for _, path in changed}:
                status = _try(work)
    return max(status, 0)


def _try(work: Callable[[], int]) -> int:
    """Do the work; what is wrong with it now may be mended at the next save."""
    try:
        status = work()
    except UvpError as error:
        say(str(error))
        status = 2
    say("Wacht tot u het bestand bewaart; stop met Ctrl+C.")
    return status
