"""Many files at once, each read in a process of its own that may die alone.

A file that makes a reader abort, hang or ask for all memory takes only its worker along: it
becomes one error among the results, and a new worker goes on with the next file.
"""

from __future__ import annotations

import contextlib
import gc
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

from uvp_xl.crash_log import write_crash_log
from uvp_xl.errors import Broken, TooLarge, UvpError

Result = TypeVar("Result")
Task = TypeVar("Task", str, tuple[str, ...])
"""What a worker gets at a time: a file, or some files together."""

SECONDS = 120
"""What one file may take: a hundred thousand measures take some three seconds."""
MEMORY = 4_000_000_000
"""Bytes that a worker may ask for, where the system can tell: more than any honest plan needs."""
LOADED = ["uvp_xl.worker_preload"]
"""What every worker needs; where processes can be forked it is imported only once."""


class Clock:
    """The time by which a file is given up, in seconds."""

    def now(self) -> float:
        """Return the time, counted from any moment."""
        return time.monotonic()

    def wait(self, pipes: Sequence[Connection], seconds: float) -> None:
        """Wait until one of the pipes has something to read, and no longer than so many seconds."""
        wait(pipes, seconds)


def each(
    function: Callable[[Task], Result],
    tasks: Sequence[Task],
    jobs: int = 0,
    clock: Clock | None = None,
) -> Iterator[tuple[Task, Result | UvpError]]:
    """What `function` gives for each task, or the error that it raised, in their order.

    `function` is one that another process can import, and so is what it gives. There are as many
    workers as `jobs` says, or as there are processors.
    """
    size = min(jobs or os.cpu_count() or 1, len(tasks))
    crew: _Crew[Task, Result] = _Crew(function, size, clock or Clock())
    waiting, done = deque(enumerate(tasks)), dict[int, Result | UvpError]()
    try:
        for number, task in enumerate(tasks):
            while number not in done:
                crew.hand_out(waiting)
                done |= crew.collect()
            yield task, done.pop(number)
    finally:
        crew.dismiss()


class _Worker(Generic[Task, Result]):
    """One process, and the files that it is at; an error names the first of them."""

    def __init__(self, function: Callable[[Task], Result]) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = _process(theirs, function)
        self.process.start()
        theirs.close()
        self.number, self.file, self.deadline = -1, "", 0.0

    def give(self, number: int, task: Task, deadline: float) -> None:
        """Let it begin with this; it is given up at the deadline."""
        self.number, self.file, self.deadline = number, _first(task), deadline
        with contextlib.suppress(OSError):  # It died while idle; collecting will tell.
            self.pipe.send(task)

    def result(self, now: float) -> Result | UvpError | None:
        """What came of its file, None as long as it is busy; dead or too late is an error."""
        try:
            if self.pipe.poll():
                answer: Result | UvpError = self.pipe.recv()
                return answer
        except (EOFError, OSError):
            self.end()
            return Broken(self.file, "het lezen liep vast")
        if now > self.deadline:
            self.end()
            return TooLarge(self.file, f"lezen duurt langer dan {SECONDS} seconden")
        return None

    def end(self) -> None:
        """Stop the process, whatever it is doing."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


def _process(pipe: Connection, function: Callable[[Task], Result]) -> BaseProcess:
    """A new worker process; where that can be, one that is forked with everything imported."""
    if sys.platform == "win32":
        return get_context("spawn").Process(target=serve, args=(pipe, function), daemon=True)
    context = get_context("forkserver")
    context.set_forkserver_preload(LOADED)
    return context.Process(target=serve, args=(pipe, function), daemon=True)


class _Crew(Generic[Task, Result]):
    """At most so many workers; one that failed is replaced when there is work for it."""

    def __init__(self, function: Callable[[Task], Result], size: int, clock: Clock) -> None:
        self.function: Callable[[Task], Result] = function
        self.size, self.clock = size, clock
        self.idle: list[_Worker[Task, Result]] = []
        self.busy: list[_Worker[Task, Result]] = []

    def hand_out(self, waiting: deque[tuple[int, Task]]) -> None:
        """Give the next files to whoever is idle."""
        while waiting and len(self.busy) < self.size:
            worker = self.idle.pop() if self.idle else _Worker(self.function)
            worker.give(*waiting.popleft(), self.clock.now() + SECONDS)
            self.busy.append(worker)

    def collect(self) -> dict[int, Result | UvpError]:
        """What is ready, by the numbers of the files, as soon as anything is."""
        first = min(worker.deadline for worker in self.busy)
        seconds = max(first - self.clock.now(), 0) + 0.01
        self.clock.wait([worker.pipe for worker in self.busy], seconds)
        found: dict[int, Result | UvpError] = {}
        for worker in list(self.busy):
            result = worker.result(self.clock.now())
            if result is None:
                continue
            found[worker.number] = result
            self.busy.remove(worker)
            if not worker.pipe.closed:
                self.idle.append(worker)
        return found

    def dismiss(self) -> None:
        """Stop all workers."""
        crew = [*self.idle, *self.busy]
        for worker in crew:
            worker.process.kill()  # all at once, before waiting for any of them
        for worker in crew:
            worker.end()


def serve(pipe: Connection, function: Callable[[Task], Result]) -> None:
    """What a worker does: one file after the other, until nobody asks any more."""
    _alone()
    seldom_collect()
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(_outcome(function, pipe.recv()))


def seldom_collect() -> None:
    """Let the collector of garbage be: looking through all that is loaded takes a quarter longer.

    What is loaded now stays; what one group of plans leaves behind is hardly worth the search.
    """
    gc.freeze()
    gc.set_threshold(200_000)


def _outcome(function: Callable[[Task], Result], task: Task) -> Result | UvpError:
    """What `function` gives for a file, or the error that is told of it."""
    try:
        return function(task)
    except UvpError as error:
        return error
    except MemoryError:
        return TooLarge(_first(task), "er is niet genoeg geheugen voor")
    except Exception as error:
        why = f"uvp-xl liep erop vast; wat er misging, staat in {write_crash_log(error)}"
        return Broken(_first(task), why)


def _alone() -> None:
    """Keep what goes wrong here from the terminal and from the memory of the computer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The one who started this decides.
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # Not on Windows.

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)  # A reader that aborts says so, in English.
    os.close(nowhere)


def _first(task: str | tuple[str, ...]) -> str:
    """The file that an error is about."""
    return task if isinstance(task, str) else task[0]
