"""Workers die, hang and fail here; the other files get their results, in order."""

import os
import threading
from multiprocessing import Pipe, connection
from pathlib import Path

import pytest

from uvp_xl import worker_pool
from uvp_xl.errors import Broken, Missing, TooLarge


def upper(file: str) -> str:
    """Do to a file what its name says."""
    match Path(file).name:
        case "sterft":
            os.abort()
        case "hangt":
            if Path(file).is_absolute():
                Path(file).touch()  # The test sees that it has begun.
            threading.Event().wait(worker_pool.SECONDS)
        case "weg":
            raise Missing(file)
        case "fout":
            raise KeyError(file)
        case "veel":
            raise MemoryError
    return file.upper()


def test_every_file_has_its_result_in_order():
    files = ["a", "sterft", "b", "weg", "c", "sterft", "d"]
    found = list(worker_pool.each(upper, files, jobs=2))
    assert [file for file, _ in found] == files
    results = [result for _, result in found]
    assert [results[i] for i in (0, 2, 4, 6)] == ["A", "B", "C", "D"]
    assert str(results[1]) == "sterft: dit is geen leesbaar Excel-bestand (het lezen liep vast)."
    assert isinstance(results[3], Missing)
    assert isinstance(results[5], Broken)


class Held(worker_pool.Clock):
    """A clock that stands still until a file hangs, and then jumps to the end of the wait."""

    def __init__(self, hanging: Path) -> None:
        self.hanging, self.time = hanging, 0.0

    def now(self) -> float:
        return self.time

    def wait(self, pipes, seconds) -> None:
        if self.hanging.exists():
            self.hanging.unlink()
            self.time += seconds
        else:
            connection.wait(pipes, 0.02)


def test_a_file_that_takes_too_long_is_given_up(tmp_path):
    hanging, clock = tmp_path / "hangt", Held(tmp_path / "hangt")
    tasks = [str(hanging), "a"]
    (_, late), (_, after) = worker_pool.each(upper, tasks, jobs=1, clock=clock)
    assert isinstance(late, TooLarge)
    assert "duurt langer dan 120 seconden" in str(late)
    assert after == "A"
    assert worker_pool.SECONDS < clock.time < worker_pool.SECONDS + 1


def test_the_clock_of_every_day_waits_for_the_pipes(monkeypatch):
    waited = []
    monkeypatch.setattr(worker_pool, "wait", lambda *given: waited.append(given))
    ours, _ = Pipe()
    clock = worker_pool.Clock()
    before = clock.now()
    clock.wait([ours], 0.01)
    assert waited == [([ours], 0.01)]
    assert clock.now() >= before


def test_nothing_to_do_gives_nothing():
    assert list(worker_pool.each(upper, [])) == []


def test_what_is_left_is_stopped_when_nobody_asks_any_more():
    results = worker_pool.each(upper, ["a", "hangt"], jobs=2)
    assert next(results) == ("a", "A")
    results.close()


@pytest.fixture
def answers(monkeypatch):
    """Ask a worker, here in this process."""
    monkeypatch.setattr(worker_pool, "_isolate", lambda: None)
    ours, theirs = Pipe()
    thread = threading.Thread(target=worker_pool.serve, args=(theirs, upper))
    thread.start()

    def ask(file):
        ours.send(file)
        return ours.recv()

    yield ask
    ours.close()
    thread.join()


def test_a_worker_tells_what_it_could_not_do(answers, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert answers("a") == "A"
    assert isinstance(answers("weg"), Missing)
    assert isinstance(answers("veel"), TooLarge)
    said = str(answers("fout"))
    log = next(tmp_path.glob("uvp-xl-*.log"))
    assert said == (
        "fout: dit is geen leesbaar Excel-bestand (uvp-xl liep erop vast; wat er misging, staat "
        f"in {log})."
    )
    assert "KeyError: 'fout'" in Path(log).read_text("utf-8")


def test_a_worker_keeps_to_its_memory_and_is_silent(capfd):
    pid = os.fork() if hasattr(os, "fork") else 0
    if not pid:
        worker_pool._isolate()
        os.write(2, b"paniek")
        os._exit(3)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 3
    assert capfd.readouterr().err == ""
