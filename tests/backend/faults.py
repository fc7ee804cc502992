"""Faults on purpose: what touches the disk, counted, and a fault at any one step of it.

As a program it forks a child for each step and kills it there, or fills the disk, or takes rights
away. A child process of one thread, because a process of the tests has more and must not be forked.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import gc
import io
import itertools
import json
import os
import resource
import shutil
import signal
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import openpyxl

import uvp_xl
from uvp_xl import file_history
from uvp_xl.backend.storage.backup import FOLDER, list_backups
from uvp_xl.errors import UvpError

DATE, MADE = dt.date(2020, 11, 1), dt.datetime(2020, 11, 1, 12)
ROWS = [
    ["Prioriteit 1: Jeugd"],
    ["Actiepunt 2018", "Maatregel", "PH", "Partijen", "Planning"],
    ["Preventie", "Voorlichting", "Burgemeester", "politie. OM", "doorlopend"],
]
STEPS = ["os.open", "os.fsync", "os.chmod", "os.chown", "os.utime", "os.replace", "os.unlink"]
STEPS += ["os.mkdir", "os.link"]
NOBODY = 65534


def make(folder: Path, name: str = "plan.xlsx") -> Path:
    """A small plan that was refreshed once, so with one backup; it allows for all `ACTIONS`."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.save(path)
    path.chmod(0o640)
    uvp_xl.read(path).refresh(DATE, MADE)
    shutil.copy(path, folder / "ander.xlsx")
    return path


ACTIONS: dict[str, Callable[[Path], object]] = {
    "refresh": lambda path: uvp_xl.read(path).refresh(DATE + dt.timedelta(days=30), MADE),
    "tidy": lambda path: uvp_xl.read(path).tidy(["ALL"], MADE),
    "restore": file_history.restore,
    "output": lambda path: uvp_xl.read(path.with_name("ander.xlsx")).refresh(
        DATE + dt.timedelta(days=30), MADE, path
    ),
}


class _Counted:
    """A file of which each write and flush is a step; a write that fails has done half its work."""

    def __init__(self, file: io.BufferedWriter, step: Callable[[str], None]) -> None:
        self._file, self._step = file, step

    def write(self, data: bytes) -> int:
        half = self._file.write(data[: len(data) // 2])
        self._file.flush()
        self._step("write")
        return half + self._file.write(data[len(data) // 2 :])

    def flush(self) -> None:
        self._step("flush")
        self._file.flush()

    def fileno(self) -> int:
        return self._file.fileno()

    def __enter__(self) -> _Counted:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._step("close")


@contextlib.contextmanager
def fault(at: int, act: Callable[[str], object]) -> Iterator[list[str]]:
    """Do `act`, with the name of the step, just before step `at` of what touches the disk."""
    steps: list[str] = []

    def step(name: str) -> None:
        steps.append(name)
        if len(steps) == at:
            act(name)

    def counted(name: str, true: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            if name != "os.open" or int(str(given[1])) & (os.O_CREAT | os.O_WRONLY | os.O_RDWR):
                step(name)
            return true(*given, **named)

        return call

    true_open = io.open

    def opened(file: object, mode: str = "r", *rest: object, **named: object) -> object:
        if mode not in ("r+b", "xb") or named.get("buffering", 0) == 0:
            return true_open(file, mode, *rest, **named)
        step("io.open")
        return _Counted(true_open(file, mode, *rest, **named), step)

    with contextlib.ExitStack() as stack:
        for name in STEPS:
            made = counted(name, getattr(os, name.removeprefix("os.")))
            stack.enter_context(mock.patch(name, made))
        stack.enter_context(mock.patch("io.open", opened))
        yield steps


def wrong(path: Path, old: bytes, new: bytes, killed: bool = False) -> str:
    """What is not as it should be after a fault; "" when the file is the old or the new one.

    Only a kill may leave a lock and a partial temporary file.
    """
    if path.read_bytes() not in (old, new):
        return "half a file"
    if path.read_bytes() != old and old not in [file.read_bytes() for file in list_backups(path)]:
        return "no backup"
    for file in path.parent.rglob("*"):
        if file.name.startswith((".uvp-", ".~uvp-lock.")) and file.suffix != "":
            if not killed:
                return f"left beside: {file.name}"
        elif file.is_file() and not _whole(file):
            return f"damaged: {file.name}"
    return ""


def _whole(file: Path) -> bool:
    with contextlib.suppress(zipfile.BadZipFile), zipfile.ZipFile(file) as package:
        return package.testzip() is None
    return False


def done(action: str, path: Path) -> tuple[bytes, bytes]:
    """The file before and after an action, tried on a copy of its folder."""
    twin = Path(shutil.copytree(path.parent, path.parent.with_name(f"{path.parent.name}-proef")))
    old = path.read_bytes()
    ACTIONS[action](twin / path.name)
    new = (twin / path.name).read_bytes()
    shutil.rmtree(twin)
    return old, new


def points(action: str, path: Path) -> range:
    """The steps of an action, and one more, which it does not have."""
    twin = Path(shutil.copytree(path.parent, path.parent.with_name(f"{path.parent.name}-geteld")))
    with fault(0, lambda _: None) as steps:
        ACTIONS[action](twin / path.name)
    shutil.rmtree(twin)
    return range(1, len(steps) + 2)


def child(work: Callable[[], object]) -> str:
    """Do `work` in a child process: the error it gives, "" if none, "killed" if that is its end."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            work()
        except UvpError as error:
            os.write(writing, str(error).encode())
        except BaseException as error:
            os.write(writing, f"!! {error!r}".encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        message = pipe.read().decode()
    return "killed" if os.WIFSIGNALED(os.waitpid(pid, 0)[1]) else message


def kill(folder: Path, action: str) -> Iterator[str]:
    """Kill an action at each of its steps; what is wrong after that, or after a refresh then."""
    first = make(folder / "0")
    old, new = done(action, first)
    seen = set()
    *steps, beyond = points(action, first)
    for at in [*steps, beyond]:
        path = Path(shutil.copytree(first.parent, folder / str(at))) / first.name

        def work(path: Path = path, at: int = at) -> None:
            with fault(at, lambda _: os.kill(os.getpid(), signal.SIGKILL)):
                ACTIONS[action](path)

        message = child(work)
        yield "" if message == ("killed" if at in steps else "") else f"step {at}: {message}"
        yield wrong(path, old, new, killed=True)
        left = (file.relative_to(path.parent) for file in path.parent.rglob("*.*"))
        state = path.read_bytes() == old, *sorted(f"{f.parent}{f.suffix}" for f in left)
        if state not in seen:  # many steps leave the same behind
            seen.add(state)
            uvp_xl.read(path).refresh(DATE, MADE)
            yield wrong(path, path.read_bytes(), b"")  # The refresh cleared up.


def limit(folder: Path, action: str) -> Iterator[str]:
    """Let files grow to some size and no further; the messages, and what is wrong after that."""
    path = make(folder / "0")
    old, new = done(action, path)
    for size in (0, 1, 4096, min(len(old), len(new)) - 1, max(len(old), len(new)) - 1):

        def work(size: int = size) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            ACTIONS[action](path)

        yield child(work)
        yield wrong(path, old, old)


def full(folder: Path, action: str) -> Iterator[str]:
    """Fill the small disk that `folder` is on, but for some pages, until there are enough."""
    path = make(folder / "0")
    old, new = done(action, path)
    filler = folder / "vol"
    message = "?"
    for pages in range(0, (len(old) + len(new)) // 4096 + 8, 4):
        if message:
            filler.unlink(missing_ok=True)
            facts = os.statvfs(folder)
            filler.write_bytes(bytes((facts.f_bavail - pages) * facts.f_frsize))
            message = child(lambda: ACTIONS[action](path))
            yield message
            yield wrong(path, old, new)
    filler.unlink()


def rights(folder: Path, action: str) -> Iterator[str]:
    """Take rights away from a user who is not root; the messages, and what is wrong after that."""
    first = make(folder / "0")
    old, new = done(action, first)
    places = [("plan.xlsx", 0o444), (".", 0o555), (FOLDER, 0o555), (FOLDER, 0o000)]
    for number, (place, mode) in enumerate(places, 1):
        path = Path(shutil.copytree(first.parent, folder / str(number))) / first.name
        for file in [path.parent, *path.parent.rglob("*")]:
            if os.getuid() == 0:
                os.chown(file, NOBODY, NOBODY)
        (path.parent / place).chmod(mode)

        def work(path: Path = path) -> None:
            if os.getuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            ACTIONS[action](path)

        yield child(work)
        (path.parent / place).chmod(0o755)
        yield wrong(path, old, new)


def error_at(at: int) -> OSError:
    """One of the errors that a disk gives; another for each step."""
    codes = (errno.ENOSPC, errno.EACCES, errno.EIO, errno.EDQUOT, errno.EROFS)
    return OSError(codes[at % len(codes)], "op verzoek")


if __name__ == "__main__":
    gc.disable()
    kinds = {"kill": kill, "limit": limit, "full": full, "rights": rights}
    asked, where, *actions = sys.argv[1:]
    for what, action in itertools.product(asked.split(","), actions):
        folder = Path(where) / action
        folder.mkdir(mode=0o755)
        found = list(kinds[what](folder, action))
        sys.stdout.write(json.dumps([f"{what} {action}", found]) + "\n")
        shutil.rmtree(folder)
