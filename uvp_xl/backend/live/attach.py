"""Find a workbook that is open in Excel or LibreOffice, from outside: without macros or add-in."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import PurePath
from types import ModuleType
from typing import TYPE_CHECKING
from unicodedata import normalize

from uvp_xl.backend.live.busy_retry import retry_while_busy
from uvp_xl.engines.libreoffice.uno_bridge import PIPE
from uvp_xl.errors import Busy, UsageError, one_line

if TYPE_CHECKING:
    import xlwings as xw

PIPE_SETTING = "UVP_XL_PIPE"
"""The environment variable that names the pipe of a LibreOffice, if it is not the usual one."""
NONE_OPEN = "Er staat geen werkboek open in Excel of LibreOffice."
NOT_RUNNING = (
    "Er is geen Excel of LibreOffice gevonden. Open eerst een leeg werkboek in uw programma en "
    "probeer het dan opnieuw."
)
MAX_LISTED = 10
"""The number of open workbooks that an error message names."""


def attach(name: str = "", pipe: str = "") -> xw.Book:
    """Return the open workbook with this name, or the only one; raise UsageError if unclear.

    `name` is the file name, with or without folder and extension, or the name of a workbook that
    was never saved. `pipe` is the pipe on which LibreOffice listens.
    """
    error = _connect_libreoffice(pipe or pipe_name())
    books = list(_open_books())
    if not books:
        raise UsageError(f"{NONE_OPEN} Gebruikt u LibreOffice? {error}" if error else NONE_OPEN)
    matches = [book for book in books if not name or _is_called(book, name)]
    if len(matches) == 1:
        return matches[0]
    if not matches:
        raise UsageError(f"“{one_line(name)}” staat niet open. Wel open: {_name_list(books)}.")
    several = f"Er staan meer werkboeken open: {_name_list(matches)}"
    if len({book.name for book in matches}) < len(matches):
        raise UsageError(f"{several}. Noem de map erbij, of sluit er een.")
    raise UsageError(f"{several}. Noem welk werkboek u bedoelt.")


def calling_book() -> xw.Book:
    """Return the workbook in which a button was clicked; raise Busy if Excel does not answer."""
    xlwings = load_xlwings()
    book: xw.Book = retry_while_busy(lambda: xlwings.Book.caller())
    return book


def running_app(engine_name: str = "", pipe: str = "") -> xw.App:
    """Return a running program to create a workbook in; raise UsageError if there is none.

    `engine_name` is "excel" or "libreoffice"; without it, Excel is preferred when both are running.
    """
    error = _connect_libreoffice(pipe or pipe_name())
    for engine in load_xlwings().engines:
        if engine_name in ("", engine.name):
            with contextlib.suppress(Exception):  # An engine that does not answer is not running.
                apps: list[xw.App] = sorted(engine.apps, key=lambda app: not len(app.books))
                if apps:
                    return apps[0]
    if engine_name == "libreoffice":
        raise UsageError(error or NOT_RUNNING)
    raise UsageError(f"{NOT_RUNNING} Gebruikt u LibreOffice? {error}" if error else NOT_RUNNING)


def load_xlwings() -> ModuleType:
    """Import xlwings and return it, without its clean-up on Windows when this process ends."""
    import xlwings

    if sys.platform == "win32":
        from uvp_xl.backend.live.excel.xlwings_windows import disable_cleanup_and_retries

        disable_cleanup_and_retries()
    loaded: ModuleType = xlwings
    return loaded


def full_name(book: xw.Book) -> str:
    """Return the path or web address of an open workbook, or its name when it has neither.

    The name comes from Excel: for a workbook on SharePoint, Teams or OneDrive xlwings looks for a
    synced copy on the disk, which is slow, and raises when there is none.
    """
    for read in (lambda: book.api.FullName, lambda: book.fullname):
        with contextlib.suppress(Exception):  # Each program has only one of the two.
            if name := read():
                return str(name)
    return str(book.name)


def pipe_name() -> str:
    """Return the name of the pipe on which LibreOffice is expected to listen."""
    return os.environ.get(PIPE_SETTING) or PIPE


def _connect_libreoffice(pipe: str) -> str:
    """Add a listening LibreOffice to the programs of xlwings; return the error message, or ""."""
    from uvp_xl.engines import libreoffice

    try:
        libreoffice.connect(pipe)
    except UsageError as error:
        return str(error)
    return ""


def _open_books() -> Iterator[xw.Book]:
    """Yield the open workbooks of all programs that can be reached; raise Busy."""
    for engine in load_xlwings().engines:
        try:
            yield from retry_while_busy(partial(_books_of, engine))
        except Busy:
            raise
        except Exception:
            continue


def _books_of(engine: xw.Engine) -> list[xw.Book]:
    return [book for app in engine.apps for book in app.books]


def _is_called(book: xw.Book, name: str) -> bool:
    """Return whether `name` is the path, the file name or the stem of the workbook."""
    full = _normalised(full_name(book))
    file = PurePath(full).name
    names = {full, file, file.rpartition(".")[0], _normalised(book.name)} - {""}
    return bool(names & {_normalised(name), _normalised(os.path.realpath(name))})


def _normalised(path: str) -> str:
    """Return a path for comparison: case folded, with forward slashes and composed accents."""
    return normalize("NFC", path).casefold().replace("\\", "/")


def _name_list(books: list[xw.Book]) -> str:
    """Return the names of workbooks, with their folders where two have the same name."""
    names = [book.name for book in books]
    if len(set(names)) < len(names):
        names = [full_name(book) for book in books]
    rest = len(names) - MAX_LISTED
    listed = ", ".join(f"“{one_line(name)}”" for name in names[:MAX_LISTED])
    return f"{listed} en nog {rest}" if rest > 0 else listed
