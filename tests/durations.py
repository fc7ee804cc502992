"""CPU seconds per folder and per test, also of what a test starts: `make durations`.

A plugin of pytest. Seconds on the clock depend on what else the machine does; seconds of the CPU
hardly do. What a fixture of the session costs counts for the first test that uses it, and its end
for the last test of the worker. The seconds of every test are in `build/durations.tsv`.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

DEAREST = 30
"""How many tests the table shows."""
EVERY = Path("build/durations.tsv")
"""The seconds of every test, the dearest first."""
TICKS = os.sysconf("SC_CLK_TCK")


def descendants(pid: int) -> list[int]:
    """Return the ids of the living processes that a process started, and that those started."""
    children = [int(child) for task in _tasks(pid) for child in _read(task / "children").split()]
    return children + [child for parent in children for child in descendants(parent)]


def _tasks(pid: int) -> list[Path]:
    """Return the folders of the threads of a process; none when it has ended."""
    try:
        return list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return []


def _read(path: Path) -> str:
    """Return what a file of /proc says; nothing when what it is about has ended."""
    try:
        return path.read_text("utf-8")
    except OSError:
        return ""


def living(pid: int) -> float:
    """Return the CPU seconds of a living process and of its children that have ended."""
    fields = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / TICKS


def spent() -> float:
    """Return the CPU seconds of this process, of its ended children and of its living ones."""
    return sum(os.times()[:4]) + sum(map(living, descendants(os.getpid())))


class Meter:
    """Measures every phase of every test in one process."""

    def __init__(self) -> None:
        """Begin at what the process has spent up to now."""
        self._last, self.collection = spent(), 0.0

    def lap(self) -> float:
        """Return the CPU seconds since the last lap; never less than nothing."""
        before, self._last = self._last, spent()
        return max(self._last - before, 0.0)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Iterator[None]:
        """Give the report the seconds of its phase; xdist carries them to the controller."""
        report = yield
        report.cpu = self.lap()
        return report

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep apart what it costs to find the tests."""
        output = getattr(session.config, "workeroutput", {})
        output["collection"] = self.collection = self.lap()


class Table:
    """Adds up what the workers measured and prints it."""

    def __init__(self) -> None:
        """Nothing was measured yet; `alone` is set where there are no workers."""
        self.tests: dict[str, float] = defaultdict(float)
        self.collection: list[float] = []
        self.alone: Meter | None = None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add one phase of a test."""
        self.tests[report.nodeid] += getattr(report, "cpu", 0.0)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Add what one worker needed to find the tests."""
        self.collection.append(getattr(node, "workeroutput", {}).get("collection", 0.0))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the folders, the dearest tests and the whole."""
        write = terminalreporter.write_line
        folders: dict[str, list[float]] = defaultdict(list)
        for name, seconds in self.tests.items():
            folders[name.partition("::")[0].rpartition("/")[0]].append(seconds)
        terminalreporter.section("CPU seconds per folder")
        for folder, each in sorted(folders.items(), key=lambda item: -sum(item[1])):
            write(f"{sum(each):8.1f}  {len(each):5d} tests  {folder}")
        terminalreporter.section(f"CPU seconds of the {DEAREST} dearest tests")
        dearest = sorted(self.tests.items(), key=lambda item: -item[1])
        for name, seconds in dearest[:DEAREST]:
            write(f"{seconds:8.1f}  {name}")
        EVERY.parent.mkdir(exist_ok=True)
        lines = (f"{seconds:.2f}\t{name!r}\n" for name, seconds in dearest)
        EVERY.write_text("".join(lines), "utf-8")
        terminalreporter.section("CPU seconds in all")
        write(f"{sum(self.tests.values()):8.1f}  {len(self.tests):5d} tests")
        if self.alone is None:
            write(f"{sum(self.collection):8.1f}  to find them, in {len(self.collection)} workers")
            write(f"{sum(os.times()[:2]):8.1f}  the process that hands them out")
        else:
            write(f"{self.alone.collection:8.1f}  to find them")
        write(f"{sum(os.times()[:4]):8.1f}  everything, as the system counted it")


def pytest_configure(config: pytest.Config) -> None:
    """Measure in the workers, or here where there are none; add up here."""
    if hasattr(config, "workerinput"):
        config.pluginmanager.register(Meter())
    else:
        table = Table()
        config.pluginmanager.register(table)
        if not config.getoption("numprocesses", None):
            table.alone = Meter()
            config.pluginmanager.register(table.alone)
