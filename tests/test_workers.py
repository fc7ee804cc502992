"""Workers die, hang and fail here; the other files get their results, in order."""

import os
import threading
import time
from multiprocessing import Pipe
from pathlib import Path

import pytest

from uvp_xl import workers
from uvp_xl.errors import Broken, Missing, TooLarge


def upper(file: str) -> str:
    """Do to a file what its name says."""
    match file:
        case "sterft":
            os.abort()
        case "hangt":
            time.sleep(60)
        case "weg":
            raise Missing(file)
        case "fout":
            raise KeyError(file)
        case "veel":
            raise MemoryError
    return file.upper()


def test_every_file_has_its_result_in_order():
    files = ["a", "sterft", "b", "weg", "c", "sterft", "d"]
    found = list(workers.each(upper, files, jobs=2))
    assert [file for file, _ in found] == files
    results = [result for _, result in found]
    assert [results[i] for i in (0, 2, 4, 6)] == ["A", "B", "C", "D"]
    assert str(results[1]) == "sterft: dit is geen leesbaar Excel-bestand (het lezen liep vast)."
    assert isinstance(results[3], Missing)
    assert isinstance(results[5], Broken)


def test_a_file_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(workers, "SECONDS", 0.5)
    (_, late), (_, after) = workers.each(upper, ["hangt", "a"], jobs=1)
    assert isinstance(late, TooLarge)
    assert "duurt langer dan" in str(late)
    assert after == "A"


def test_nothing_to_do_gives_nothing():
    assert list(workers.each(upper, [])) == []


def test_what_is_left_is_stopped_when_nobody_asks_any_more():
    results = workers.each(upper, ["a", "hangt"], jobs=2)
    assert next(results) == ("a", "A")
    results.close()


@pytest.fixture
def answers(monkeypatch):
    """Ask a worker, here in this process."""
    monkeypatch.setattr(workers, "_alone", lambda: None)
    ours, theirs = Pipe()
    thread = threading.Thread(target=workers.serve, args=(theirs, upper))
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
        workers._alone()
        os.write(2, b"paniek")
        os._exit(3)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 3
    assert capfd.readouterr().err == ""
