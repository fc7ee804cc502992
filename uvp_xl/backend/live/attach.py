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

from uvp_xl.backend.live.busy_retry import passed
from uvp_xl.engines.libreoffice.uno_bridge import PIPE
from uvp_xl.errors import Busy, UsageError, one_line

if TYPE_CHECKING:
    import xlwings as xw

PIPE_SETTING = "UVP_XL_PIPE"
"""The environment variable that names the pipe of a LibreOffice, where it is not the usual one."""
NONE_OPEN = "Er staat geen werkboek open in Excel of LibreOffice."
NOT_RUNNING = (
    "Er is geen Excel of LibreOffice gevonden. Open eerst een leeg werkboek in uw programma en "
    "probeer het dan opnieuw."
)
"""What is said when there is no program to work in."""
MAX_LISTED = 10
"""Open workbooks that a sentence names."""


def attach(name: str = "", pipe: str = "") -> xw.Book:
    """The open workbook of this name, or the only one; raises UsageError when it is not clear.

    `name` is that of the file, with or without its folder or its extension, or the name of a
    workbook that was never saved. `pipe` is where LibreOffice listens.
    """
    why = _reach_libreoffice(pipe or pipe_name())
    found = list(_open())
    if not found:
        raise UsageError(f"{NONE_OPEN} Gebruikt u LibreOffice? {why}" if why else NONE_OPEN)
    wanted = [book for book in found if not name or _is(book, name)]
    if len(wanted) == 1:
        return wanted[0]
    if not wanted:
        raise UsageError(f"“{one_line(name)}” staat niet open. Wel open: {_listed(found)}.")
    if len({book.name for book in wanted}) < len(wanted):
        raise UsageError(f"{_several(wanted)}. Noem de map erbij, of sluit er een.")
    raise UsageError(f"{_several(wanted)}. Noem welk werkboek u bedoelt.")


def _books(engine: xw.Engine) -> list[xw.Book]:
    """The workbooks that are open in a program."""
    return [book for app in engine.apps for book in app.books]


def caller() -> xw.Book:
    """The workbook of which a button was clicked; raises Busy."""
    xlwings = load_xlwings()
    book: xw.Book = passed(lambda: xlwings.Book.caller())
    return book


def running(wanted: str = "", pipe: str = "") -> xw.App:
    """A program that is running, to make a new workbook in; raises UsageError when there is none.

    `wanted` is "excel" or "libreoffice"; without it that is Excel, where both are running.
    """
    why = _reach_libreoffice(pipe or pipe_name())
    for engine in load_xlwings().engines:
        if wanted in ("", engine.name):
            with contextlib.suppress(Exception):  # One that does not answer is not running.
                apps: list[xw.App] = sorted(engine.apps, key=lambda app: not len(app.books))
                if apps:
                    return apps[0]
    if wanted == "libreoffice":
        raise UsageError(why or NOT_RUNNING)
    raise UsageError(f"{NOT_RUNNING} Gebruikt u LibreOffice? {why}" if why else NOT_RUNNING)


def load_xlwings() -> ModuleType:
    """Import xlwings and return it, without what it does on Windows when this process ends."""
    import xlwings

    if sys.platform == "win32":
        from uvp_xl.backend.live.excel.xlwings_windows import tame

        tame()
    loaded: ModuleType = xlwings
    return loaded


def full_name(book: xw.Book) -> str:
    """Return the path or web address of an open workbook, or its name when it has neither.

    As Excel gives it: for a workbook on SharePoint, Teams or OneDrive xlwings looks for a synced
    copy on the disk, which takes long, and raises when there is none.
    """
    for read in (lambda: book.api.FullName, lambda: book.fullname):
        with contextlib.suppress(Exception):  # Each program has another of the two.
            if name := read():
                return str(name)
    return str(book.name)


def pipe_name() -> str:
    """The pipe on which a LibreOffice is looked for."""
    return os.environ.get(PIPE_SETTING) or PIPE


def _reach_libreoffice(pipe: str) -> str:
    """Add the LibreOffice that listens to the programs of xlwings; why that fails, if it does."""
    from uvp_xl.engines import libreoffice

    try:
        libreoffice.connect(pipe)
    except UsageError as error:
        return str(error)
    return ""


def _open() -> Iterator[xw.Book]:
    """All open workbooks, of all programs that can be reached; raises Busy."""
    for engine in load_xlwings().engines:
        try:
            yield from passed(partial(_books, engine))
        except Busy:
            raise
        except Exception:
            continue


def _is(book: xw.Book, name: str) -> bool:
    """Whether this is what a person calls the workbook."""
    full = _alike(full_name(book))
    file = PurePath(full).name
    names = {full, file, file.rpartition(".")[0], _alike(book.name)} - {""}
    return bool(names & {_alike(name), _alike(os.path.realpath(name))})


def _alike(path: str) -> str:
    """A path as it compares: in small letters, with one kind of slash and of accents."""
    return normalize("NFC", path).casefold().replace("\\", "/")


def _several(books: list[xw.Book]) -> str:
    return f"Er staan meer werkboeken open: {_listed(books)}"


def _listed(books: list[xw.Book]) -> str:
    """The names of workbooks; with their folders where the names are not enough."""
    names = [book.name for book in books]
    if len(set(names)) < len(names):
        names = [full_name(book) for book in books]
    rest = len(names) - MAX_LISTED
    listed = ", ".join(f"“{one_line(name)}”" for name in names[:MAX_LISTED])
    return f"{listed} en nog {rest}" if rest > 0 else listed
