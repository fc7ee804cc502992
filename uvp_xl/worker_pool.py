"""A pool of worker processes that survives a file which kills its worker.

A file that makes a reader abort, hang or allocate all memory only ends its own worker: it becomes
one error among the results, and a new worker continues with the next file.
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
"""The work of a worker at a time: a file, or a group of files."""

SECONDS = 120
"""The time limit of a task: a hundred thousand measures take some three seconds."""
MOST = 60
"""The maximal number of workers: Windows waits for at most 63 pipes at once."""
MEMORY = 4_000_000_000
"""The memory limit of a worker in bytes, more than any real plan needs; not on Windows."""


class Clock:
    """The clock of the time limit, in seconds."""

    def now(self) -> float:
        """Return the time since any fixed moment."""
        return time.monotonic()

    def wait(self, pipes: Sequence[Connection], seconds: float) -> None:
        """Wait until one of the pipes has data, for at most so many seconds."""
        wait(pipes, seconds)


def each(
    function: Callable[[Task], Result],
    tasks: Sequence[Task],
    jobs: int = 0,
    clock: Clock | None = None,
) -> Iterator[tuple[Task, Result | UvpError]]:
    """Yield each task with the result of `function`, or the error that it raised, in their order.

    Both `function` and its results are pickled. There are `jobs` workers, at most `MOST`, or one
    per processor.
    """
    size = min(jobs or os.cpu_count() or 1, len(tasks), MOST)
    pool: _Pool[Task, Result] = _Pool(function, size, clock or Clock())
    waiting, done = deque(enumerate(tasks)), dict[int, Result | UvpError]()
    try:
        for number, task in enumerate(tasks):
            while number not in done:
                pool.hand_out(waiting)
                done |= pool.collect()
            yield task, done.pop(number)
    finally:
        pool.kill()


class _Worker(Generic[Task, Result]):
    """A process and its current task; an error has the name of the first file of that."""

    def __init__(self, function: Callable[[Task], Result]) -> None:
        self.pipe, remote = multiprocessing.Pipe()
        self.process = _process(remote, function)
        self.process.start()
        remote.close()
        self.number, self.file, self.deadline = -1, "", 0.0

    def start(self, number: int, task: Task, deadline: float) -> None:
        """Start a task that must be done at the deadline."""
        self.number, self.file, self.deadline = number, _first(task), deadline
        with contextlib.suppress(OSError):  # it died while idle: `result` will find that
            self.pipe.send(task)

    def result(self, now: float) -> Result | UvpError | None:
        """Return the result of the task or an error, None while the worker is busy in time."""
        try:
            if self.pipe.poll():
                answer: Result | UvpError = self.pipe.recv()
                return answer
        except (EOFError, OSError):
            self.kill()
            return Broken(self.file, "het lezen liep vast")
        if now > self.deadline:
            self.kill()
            return TooLarge(self.file, f"lezen duurt langer dan {SECONDS} seconden")
        return None

    def kill(self) -> None:
        """Kill the process and close its pipe."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


def preload(modules: Sequence[str]) -> None:
    """Have these modules imported once, by the process that workers are forked from."""
    if sys.platform != "win32":
        get_context("forkserver").set_forkserver_preload(list(modules))


def _process(pipe: Connection, function: Callable[[Task], Result]) -> BaseProcess:
    """Return a new worker process, forked with everything imported where the system can fork."""
    if sys.platform == "win32":
        return get_context("spawn").Process(target=serve, args=(pipe, function), daemon=True)
    return get_context("forkserver").Process(target=serve, args=(pipe, function), daemon=True)


class _Pool(Generic[Task, Result]):
    """At most `size` workers; a failed one is replaced when there is work for it."""

    def __init__(self, function: Callable[[Task], Result], size: int, clock: Clock) -> None:
        self.function: Callable[[Task], Result] = function
        self.size, self.clock = size, clock
        self.idle: list[_Worker[Task, Result]] = []
        self.busy: list[_Worker[Task, Result]] = []

    def hand_out(self, waiting: deque[tuple[int, Task]]) -> None:
        """Start the next tasks in idle or new workers."""
        while waiting and len(self.busy) < self.size:
            worker = self.idle.pop() if self.idle else _Worker(self.function)
            worker.start(*waiting.popleft(), self.clock.now() + SECONDS)
            self.busy.append(worker)

    def collect(self) -> dict[int, Result | UvpError]:
        """Wait for results and return them by the numbers of their tasks."""
        first = min(worker.deadline for worker in self.busy)
        seconds = max(first - self.clock.now(), 0) + 0.01
        self.clock.wait([worker.pipe for worker in self.busy], seconds)
        results: dict[int, Result | UvpError] = {}
        for worker in list(self.busy):
            result = worker.result(self.clock.now())
            if result is None:
                continue
            results[worker.number] = result
            self.busy.remove(worker)
            if not worker.pipe.closed:
                self.idle.append(worker)
        return results

    def kill(self) -> None:
        """Kill all workers."""
        workers = [*self.idle, *self.busy]
        for worker in workers:
            worker.process.kill()  # all of them, before waiting for any
        for worker in workers:
            worker.kill()


def serve(pipe: Connection, function: Callable[[Task], Result]) -> None:
    """Run tasks from the pipe until it is closed: the main function of a worker."""
    _isolate()
    reduce_collections()
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(_outcome(function, pipe.recv()))


def reduce_collections() -> None:
    """Collect garbage rarely: scanning all loaded objects makes a batch a quarter slower.

    Loaded modules stay in memory, and the garbage of one group of plans is small.
    """
    gc.freeze()
    gc.set_threshold(200_000)


def _outcome(function: Callable[[Task], Result], task: Task) -> Result | UvpError:
    """Return the result of `function` for a task, or an error to report."""
    try:
        return function(task)
    except UvpError as error:
        return error
    except MemoryError:
        return TooLarge(_first(task), "er is niet genoeg geheugen voor")
    except Exception as error:
        reason = f"uvp-xl liep erop vast; wat er misging, {write_crash_log(error)}"
        return Broken(_first(task), reason)


def _isolate() -> None:
    """Limit the memory of this process, and keep its errors from the terminal."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent process decides
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, 2)  # a reader that aborts writes to stderr
    os.close(devnull)


def _first(task: str | tuple[str, ...]) -> str:
    """Return the file that an error of a task names."""
    return task if isinstance(task, str) else task[0]
