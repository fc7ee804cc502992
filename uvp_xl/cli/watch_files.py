"""`--watch`: repeat a command each time that a file is saved, until the user stops it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

from uvp_xl import batch_check
from uvp_xl.cli.terminal import print_text
from uvp_xl.errors import UsageError, UvpError

POLL_INTERVAL = 200
"""Milliseconds between two looks for saved files."""


def watch(names: Sequence[str], work: Callable[[], int]) -> int:
    """Do `work` now and after every save; return its last exit status when it is stopped.

    `names` are files, folders and patterns as for `batch_check.files`. A new plan in a folder
    counts as saved. Raises UsageError for a missing folder.
    """
    folders = batch_check.folders(names)
    if missing := [folder for folder in folders if not batch_check.is_folder(folder)]:
        raise UsageError(f"De map “{missing[0]}” bestaat niet.")
    status = 0
    with contextlib.suppress(KeyboardInterrupt):
        for _ in _saves(names, folders):
            status = _attempt(work)
    return status


def _saves(names: Sequence[str], folders: Sequence[str]) -> Iterator[None]:
    """Yield now, and after every save.

    Excel and LibreOffice save by replacing the file, so its folder is watched.
    """
    from watchfiles import watch as changes

    while True:
        started, workbooks = False, _workbooks(names)
        for changed in changes(
            *folders,
            watch_filter=None,
            recursive=False,
            rust_timeout=POLL_INTERVAL,
            yield_on_timeout=True,
        ):
            if not started:
                # the first timeout: watching has started, so that no save is missed
                started = True
                yield
            elif changed:
                before, workbooks = workbooks, _workbooks(names)
                if (before | workbooks) & _paths(path for _, path in changed):
                    yield
                now = batch_check.folders(names)
                if now != folders and all(map(batch_check.is_folder, now)):
                    folders = now
                    break


def _workbooks(names: Sequence[str]) -> set[str]:
    """Return the paths of the workbooks of these names now, none when a folder is empty."""
    with contextlib.suppress(UsageError):
        return _paths(batch_check.files(names))
    return set()


def _paths(files: Iterable[str]) -> set[str]:
    """Return the paths of files and of the targets of links, in lower case."""
    paths = (path(file) for file in files for path in (os.path.abspath, os.path.realpath))
    return {path.casefold() for path in paths}


def _attempt(work: Callable[[], int]) -> int:
    """Do the work and print its error, which the next save may correct."""
    try:
        status = work()
    except UvpError as error:
        print_text(str(error))
        status = 2
    print_text("Wacht tot u het bestand bewaart; stop met Ctrl+C.")
    sys.stdout.flush()
    return status
