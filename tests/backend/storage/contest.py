"""Processes that all want to replace one file at once; some rounds begin with a lock that was left.

A program of its own, because a process of the tests has threads and must not be forked.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from tests.backend.faults import fault
from uvp_xl.backend.storage.replace_file import replace_contents
from uvp_xl.backend.storage.write_lock import write_lock
from uvp_xl.errors import WriteError

PROCESSES = 10
ROUNDS = 12


def at_once(works: list[Callable[[], str]]) -> list[str]:
    """Do each work in a process of its own, all released at the same moment; what they return."""
    held, release = os.pipe()
    pipes = []
    for work in works:
        reading, writing = os.pipe()
        if not os.fork():
            os.close(release)
            os.read(held, 1)  # It ends when the parent closes the other end.
            os.write(writing, work().encode())
            os._exit(0)
        os.close(writing)
        pipes.append(reading)
    os.close(release)
    os.close(held)
    answers = []
    for reading in pipes:
        with os.fdopen(reading, "rb") as pipe:
            answers.append(pipe.read().decode())
    for _ in works:
        os.wait()
    return answers


def kill_in_the_lock(path: Path) -> None:
    """Leave a lock."""
    pid = os.fork()
    if not pid:
        with write_lock(path):
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(pid, 0)


def enter(path: Path) -> str:
    """Try to get in, and look whether somebody else is."""
    inside = path.with_name("binnen")
    try:
        with write_lock(path):
            try:
                inside.touch(exist_ok=False)
            except FileExistsError:
                return "inside twice"
            inside.unlink()
            return "in"
    except WriteError:
        return "told"


def add(path: Path, line: str) -> str:
    """Add a line to a file, and try again each time that this is refused; how often it was."""
    refused = 0
    while True:
        read = path.read_bytes()
        try:
            replace_contents(path, read + line.encode(), read)
            return str(refused)
        except WriteError:
            refused += 1


def kill_takers(path: Path) -> list[str]:
    """Kill a write that finds a lock that was left, at each of its steps; what is wrong then."""
    wrong, killed, at = [], True, 0
    while killed:
        at += 1
        old, new = path.read_bytes(), b"%d\n" % at
        kill_in_the_lock(path)
        pid = os.fork()
        if not pid:
            with fault(at, lambda _: os.kill(os.getpid(), signal.SIGKILL)):
                replace_contents(path, new, old)
            os._exit(0)
        killed = os.WIFSIGNALED(os.waitpid(pid, 0)[1])
        if path.read_bytes() not in (old, new):
            wrong.append(f"step {at}: half a file")
        replace_contents(path, b"after %d\n" % at)
        wrong += [f"step {at}: {name}" for name in left(path.parent)]
    return wrong if at > 20 else ["hardly any steps"]


def left(folder: Path) -> list[str]:
    """Return the names of what is beside the file and its backups."""
    return [file.name for file in folder.rglob(".*") if file.name != ".uvp-backups"]


def main(folder: Path) -> dict[str, object]:
    """Run all rounds."""
    path = folder / "plan.xlsx"
    path.write_bytes(b"")
    answers = []
    for number in range(ROUNDS):
        if number % 3:
            kill_in_the_lock(path)
        if number % 3 == 2:
            next(folder.glob(".~uvp-lock.*")).write_bytes(b"")
        answers += at_once([lambda: enter(path)] * PROCESSES)
    lines = [f"{number}\n" for number in range(PROCESSES)]
    at_once([lambda line=line: add(path, line) for line in lines])
    found = path.read_text().splitlines(keepends=True)
    return {
        "in": answers.count("in"),
        "inside twice": answers.count("inside twice"),
        "lost": sorted({*lines} ^ {*found}) + ["twice"] * (len(found) > len(lines)),
        "left": left(folder),
        "after a killed taker": kill_takers(path),
    }


def no_link(*_: object) -> None:
    """Refuse, as a disk without hard links does."""
    raise OSError(95, "Operation not supported")


if __name__ == "__main__":
    if sys.argv[2] == "0":
        with mock.patch("os.link", no_link):
            outcome = main(Path(sys.argv[1]))
    else:
        outcome = main(Path(sys.argv[1]))
    sys.stdout.write(json.dumps(outcome))
