"""A LibreOffice of the tests' own: its own profile, its own pipe, ended when the tests are done.

    with office(folder) as pipe:
        app = connect(pipe=pipe)

It runs without a window (--headless) but loads workbooks visibly, so that panes and selections
are there. Boxes answer themselves then; with `asks` they wait for a click, as they do for a user.
One stays for all tests of a worker of pytest-xdist: the fixtures `offices`, `pipe`, `app` and
`resaved` of `tests/conftest.py`. A wait for it ends as soon as it answers; its bound is for one
that hangs, and a machine that is ten times slower keeps to it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from uvp_xl.engines.libreoffice import uno_bridge

BOUND = 600
"""Seconds that one test, or one file, may take with a LibreOffice; usually it needs less than ten.
"""
PATIENCE = 120
"""Seconds that a LibreOffice may take to start or to end; usually it needs one or two."""
EQUAL, TEXT = 2, 1
"""Of com.sun.star.sheet: FilterOperator2 and FilterFieldType."""
PAUSE = 0.05
"""Seconds between two looks at something that is to come."""
FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "xls": "MS Excel 97", "ods": "calc8"}
"""What LibreOffice calls the kinds of files."""
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>{locale}</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="UseLocking" oor:op="fuse">
<value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc">
<prop oor:name="UseDocumentSystemFileLocking" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""
"""A profile with a locale, for dates, money and separators, that leaves no lock files behind."""


_RUNNING: dict[str, subprocess.Popen[bytes]] = {}
"""The processes of these tests, by the pipe on which each listens."""


def program() -> str:
    """Where LibreOffice is; without it there is nothing to test with, and that is an error."""
    found = shutil.which("soffice")
    if found is None:
        raise RuntimeError("LibreOffice (soffice) is not installed: run `make tools`")
    return found


def awaited(read: Callable[[], str]) -> str:
    """Return what `read` gives as soon as it gives something; "" when LibreOffice never does it."""
    until = time.monotonic() + BOUND / 2
    while not (text := read()) and time.monotonic() < until:
        time.sleep(PAUSE)
    return text


class Offices:
    """A LibreOffice for one worker of pytest; one that is gone is followed by a new one."""

    def __init__(self, folder: Path) -> None:
        """Nothing is started before it is asked for; profiles stand in `folder`."""
        self._folder, self._stack, self._pipe = folder, contextlib.ExitStack(), ""

    def pipe(self) -> str:
        """The name of the pipe on which it listens now."""
        if self._pipe:
            with self.watched(PATIENCE):
                alive = _answers(self._pipe)
            if not alive:
                code = _RUNNING[self._pipe].poll()
                self.close()
                if code is not None:
                    raise RuntimeError(f"LibreOffice ended by itself, with code {code}")
        if not self._pipe:
            self._pipe = self._stack.enter_context(office(self._folder / uuid.uuid4().hex))
        return self._pipe

    def saved(self, files: Sequence[Path], folder: Path, kind: str = "xlsx") -> list[Path]:
        """Open each file and save it again in `folder`, as that kind.

        A file that LibreOffice cannot open is not there afterwards.
        """
        folder.mkdir(exist_ok=True)
        targets = [folder / f"{file.stem}.{kind}" for file in files]
        for file, target in zip(files, targets, strict=True):
            pipe = self.pipe()
            with self.watched(BOUND):
                _save(pipe, file, target, FILTERS[kind])
        return targets

    @contextlib.contextmanager
    def watched(self, seconds: float) -> Iterator[None]:
        """Kill it when it takes longer: a call that waits for it then fails, and hangs no test."""
        timer = threading.Timer(seconds, kill, [self._pipe])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def close(self) -> None:
        """End it."""
        self._stack.close()
        self._pipe = ""


def _save(pipe: str, file: Path, target: Path, filter_name: str) -> None:
    """Save one file again; nothing when it cannot be opened."""
    target.unlink(missing_ok=True)
    desktop = uno_bridge.desktop(uno_bridge.connect(uno_bridge.listen_address(pipe=pipe)))
    options = uno_bridge.properties(Hidden=True, ReadOnly=True)
    document = desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, options)
    if document is not None:
        try:
            document.storeToURL(target.as_uri(), uno_bridge.properties(FilterName=filter_name))
        finally:
            document.close(True)


def kill(pipe: str) -> None:
    """End the LibreOffice of this pipe at once, with its children."""
    process = _RUNNING.get(pipe)
    if process is not None and process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _answers(pipe: str) -> bool:
    """Whether a LibreOffice still listens there, and does what it is asked."""
    try:
        return bool(
            uno_bridge.desktop(
                uno_bridge.connect(uno_bridge.listen_address(pipe=pipe))
            ).getImplementationName()
        )
    except Exception:  # Whatever is wrong: it is of no use any more.
        return False


@contextlib.contextmanager
def office(folder: Path, locale: str = "nl-NL", asks: bool = False) -> Iterator[str]:
    """Run a LibreOffice with its profile in `folder`; gives the name of the pipe it listens on.

    One that `asks` draws its windows in memory, and its boxes wait for an answer.
    """
    user = folder / "profile" / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(SETTINGS.format(locale=locale), "utf-8")
    pipe = f"uvp-{uuid.uuid4().hex[:12]}"
    command = [
        program(),
        f"-env:UserInstallation={user.parent.as_uri()}",
        f"--accept=pipe,name={pipe};urp;",
        *(() if asks else ("--headless",)),
        *("--norestore", "--nologo", "--nodefault"),
    ]
    process = subprocess.Popen(
        command,
        env={**os.environ, "SAL_USE_VCLPLUGIN": "svp"} if asks else None,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _RUNNING[pipe] = process
    try:
        uno_bridge.connect(uno_bridge.listen_address(pipe=pipe), patience=PATIENCE)
        yield pipe
    finally:
        _end(process, pipe)
        del _RUNNING[pipe]


def _end(process: subprocess.Popen[bytes], pipe: str) -> None:
    """Let it end itself; a process that does not is killed with its children."""
    timer = threading.Timer(PATIENCE / 4, kill, [pipe])
    timer.daemon = True
    timer.start()
    with contextlib.suppress(Exception):  # It answers a request to end by hanging up.
        uno_bridge.desktop(uno_bridge.connect(uno_bridge.listen_address(pipe=pipe))).terminate()
    process.wait()
    timer.cancel()


def choose(cells, column: int, value: str) -> None:
    """Let the filter of these cells of xlwings show one value of a column, as a user does."""
    asked = cells.api.createFilterDescriptor(True)
    asked.ContainsHeader = True
    told = uno_bridge.struct("sheet.FilterFieldValue", StringValue=value, FilterType=TEXT)
    field = uno_bridge.struct("sheet.TableFilterField3", Field=column - 1, Operator=EQUAL)
    field.Values = (told,)
    asked.setFilterFields3((field,))
    cells.api.filter(asked)
