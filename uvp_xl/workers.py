"""Many files at once, each read in a process of its own that may die alone.

A file that makes a reader abort, hang or ask for all memory takes only its worker along: it
becomes one error among the results, and a new worker goes on with the next file.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from uvp_xl.errors import Broken, TooLarge, UvpError
from uvp_xl.mishap import logged

Result = TypeVar("Result")

SECONDS = 120
"""What one file may take: a hundred thousand measures take some three seconds."""
MEMORY = 4_000_000_000
"""Bytes that a worker may ask for, where the system can tell: more than any honest plan needs."""
LOADED = ["python_calamine", "uvp_xl.normalise.frame", "uvp_xl.plan", "uvp_xl.rules.run"]
"""What every worker needs; where processes can be forked it is imported only once."""


def each(
    function: Callable[[str], Result], files: Sequence[str], jobs: int = 0
) -> Iterator[tuple[str, Result | UvpError]]:
    """What `function` gives for each file, or the error that it raised, in the order of `files`.

    `function` is one that another process can import, and so is what it gives. There are as many
    workers as `jobs` says, or as there are processors.
    """
    crew = _Crew(function, min(jobs or os.cpu_count() or 1, len(files)))
    waiting, done = deque(enumerate(files)), dict[int, Result | UvpError]()
    try:
        for number, file in enumerate(files):
            while number not in done:
                crew.hand_out(waiting)
                done |= crew.collect()
            yield file, done.pop(number)
    finally:
        crew.dismiss()


class _Worker(Generic[Result]):
    """One process, and the file that it is at."""

    def __init__(self, function: Callable[[str], Result]) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = _process(theirs, function)
        self.process.start()
        theirs.close()
        self.number, self.file, self.deadline = -1, "", 0.0

    def give(self, number: int, file: str) -> None:
        """Let it begin with this file."""
        self.number, self.file, self.deadline = number, file, time.monotonic() + SECONDS
        with contextlib.suppress(OSError):  # It died while idle; collecting will tell.
            self.pipe.send(file)

    def result(self) -> Result | UvpError | None:
        """What came of its file, None as long as it is busy; dead or too late is an error."""
        try:
            if self.pipe.poll():
                answer: Result | UvpError = self.pipe.recv()
                return answer
        except (EOFError, OSError):
            self.end()
            return Broken(self.file, "het lezen liep vast")
        if time.monotonic() > self.deadline:
            self.end()
            return TooLarge(self.file, f"lezen duurt langer dan {SECONDS} seconden")
        return None

    def end(self) -> None:
        """Stop the process, whatever it is doing."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


def _process(pipe: Connection, function: Callable[[str], Result]) -> BaseProcess:
    """A new worker process; where that can be, one that is forked with everything imported."""
    if sys.platform == "win32":
        return get_context("spawn").Process(target=serve, args=(pipe, function), daemon=True)
    context = get_context("forkserver")
    context.set_forkserver_preload(LOADED)
    return context.Process(target=serve, args=(pipe, function), daemon=True)


class _Crew(Generic[Result]):
    """At most so many workers; one that failed is replaced when there is work for it."""

    def __init__(self, function: Callable[[str], Result], size: int) -> None:
        self.function, self.size = function, size
        self.idle: list[_Worker[Result]] = []
        self.busy: list[_Worker[Result]] = []

    def hand_out(self, waiting: deque[tuple[int, str]]) -> None:
        """Give the next files to whoever is idle."""
        while waiting and len(self.busy) < self.size:
            worker = self.idle.pop() if self.idle else _Worker(self.function)
            worker.give(*waiting.popleft())
            self.busy.append(worker)

    def collect(self) -> dict[int, Result | UvpError]:
        """What is ready, by the numbers of the files, as soon as anything is."""
        first = min(worker.deadline for worker in self.busy)
        wait([worker.pipe for worker in self.busy], max(first - time.monotonic(), 0) + 0.01)
        found: dict[int, Result | UvpError] = {}
        for worker in list(self.busy):
            result = worker.result()
            if result is None:
                continue
            found[worker.number] = result
            self.busy.remove(worker)
            if not worker.pipe.closed:
                self.idle.append(worker)
        return found

    def dismiss(self) -> None:
        """Stop all workers."""
        for worker in [*self.idle, *self.busy]:
            worker.end()


def serve(pipe: Connection, function: Callable[[str], Result]) -> None:
    """What a worker does: one file after the other, until nobody asks any more."""
    _alone()
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(_outcome(function, pipe.recv()))


def _outcome(function: Callable[[str], Result], file: str) -> Result | UvpError:
    """What `function` gives for a file, or the error that is told of it."""
    try:
        return function(file)
    except UvpError as error:
        return error
    except MemoryError:
        return TooLarge(file, "er is niet genoeg geheugen voor")
    except Exception as error:
        return Broken(file, f"uvp-xl liep erop vast; wat er misging, staat in {logged(error)}")


def _alone() -> None:
    """Keep what goes wrong here from the terminal and from the memory of the computer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The one who started this decides.
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # Not on Windows.

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)  # A reader that aborts says so, in English.
    os.close(nowhere)
