"""`--watch`: do it again each time one of the files is saved, until the user stops it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from uvp_xl import batch_check
from uvp_xl.cli.terminal import print_text
from uvp_xl.errors import UsageError, UvpError

SOON = 200
"""Milliseconds after which to look whether anything was saved."""


def watch(names: Sequence[str], work: Callable[[], int]) -> int:
    """Do `work` now and after every save; the exit status of the last time when it is stopped.

    `names` are files, folders and patterns, as `checking.files` takes them: a plan that comes to
    stand in a folder counts as saved. Raises UsageError for a folder that is not there.
    """
    folders = batch_check.folders(names)
    if gone := [folder for folder in folders if not Path(folder).is_dir()]:
        raise UsageError(f"De map “{gone[0]}” bestaat niet.")
    status = 0
    with contextlib.suppress(KeyboardInterrupt):
        for _ in _rounds(names, folders):
            status = _try(work)
    return status


def _rounds(names: Sequence[str], folders: Sequence[str]) -> Iterator[None]:
    """Now, and after every save.

    Excel and LibreOffice save by putting a new file in the place of the old one, so the folders
    are watched and not the files.
    """
    from watchfiles import watch as changes

    while True:
        begun, meant = False, _meant(names)
        for changed in changes(
            *folders, watch_filter=None, recursive=False, rust_timeout=SOON, yield_on_timeout=True
        ):
            if not begun:
                # This one comes when the watching has begun, so that no save is missed meanwhile.
                begun = True
                yield
            elif changed:
                before, meant = meant, _meant(names)
                if (before | meant) & _paths(path for _, path in changed):
                    yield
                now = batch_check.folders(names)
                if now != folders and all(Path(folder).is_dir() for folder in now):
                    folders = now
                    break


def _meant(names: Sequence[str]) -> set[str]:
    """The paths of the workbooks that are meant now; none when a folder is empty."""
    with contextlib.suppress(UsageError):
        return _paths(batch_check.files(names))
    return set()


def _paths(files: Iterable[str]) -> set[str]:
    """The paths of files, also of those that they are links to; in one kind of letters."""
    known = (path(file) for file in files for path in (os.path.abspath, os.path.realpath))
    return {path.casefold() for path in known}


def _try(work: Callable[[], int]) -> int:
    """Do the work; what is wrong with it now may be mended at the next save."""
    try:
        status = work()
    except UvpError as error:
        print_text(str(error))
        status = 2
    print_text("Wacht tot u het bestand bewaart; stop met Ctrl+C.")
    sys.stdout.flush()
    return status
