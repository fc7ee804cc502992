"""One at a time: nobody gets in twice, and nothing that was left keeps anybody out."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.backend.storage import contest
from tests.backend.storage.left import changed, hidden, killed_lock, no_links
from uvp_xl.backend.storage import temporary_name, write_lock
from uvp_xl.backend.storage.write_lock import lock_name
from uvp_xl.errors import BeingWritten, WriteError

ROOT = Path(__file__).parents[3]


@pytest.fixture
def plan(tmp_path):
    return tmp_path / "plan.xlsx"


@pytest.fixture(params=["links", "no links"])
def disk(request, monkeypatch):
    """A disk with and one without hard links."""
    if request.param == "no links":
        no_links(monkeypatch)


def enter(path):
    with write_lock.write_lock(path):
        pass


def is_free(path):
    try:
        enter(path)
    except BeingWritten:
        return False
    return True


def test_the_second_is_told_who_the_first_is(plan, disk):
    with write_lock.write_lock(plan):
        assert is_free(plan.with_name("ander.xlsx"))
        with pytest.raises(BeingWritten) as caught:
            enter(plan)
    assert str(caught.value).startswith("plan.xlsx: uvp-xl schrijft dit bestand nu al (")
    assert ", sinds " in str(caught.value)
    assert "verwijder dan het verborgen bestand “.~uvp-lock.plan.xlsx#” ernaast)" in str(
        caught.value
    )
    assert is_free(plan)
    assert hidden(plan.parent) == []


def test_it_ends_with_an_error_too(plan):
    with pytest.raises(KeyboardInterrupt), write_lock.write_lock(plan):
        raise KeyboardInterrupt
    assert hidden(plan.parent) == []
    assert is_free(plan)


def test_the_lock_of_a_killed_run_is_taken_over(plan, disk):
    killed_lock(plan)
    with write_lock.write_lock(plan):
        assert not is_free(plan)
    temporary_name.sweep(plan.parent)
    assert hidden(plan.parent) == []


@pytest.mark.parametrize("other", [{"computer": "PC-99", "gebruiker": "jansen"}, "digest"])
def test_a_lock_of_another_computer_is_never_taken_over(plan, other):
    lock = killed_lock(plan)
    if other == "digest":  # Another container, or another computer of the same name.
        claim = json.loads(lock.read_bytes())["kenmerk"]
        changed(lock, kenmerk=f"{claim[:18]}{'0' * 10}{claim[28:]}")
    else:
        changed(lock, **other)
    before = lock.read_bytes()
    for _ in range(3):
        with pytest.raises(BeingWritten) as caught:
            enter(plan)
    assert ("(jansen op computer PC-99, sinds" in str(caught.value)) == (other != "digest")
    assert lock.read_bytes() == before


@pytest.mark.parametrize("data", [b"", b"{", bytes(100)])
def test_a_damaged_lock_without_a_claim_is_taken_over(plan, data):
    plan.with_name(lock_name(plan.name)).write_bytes(data)
    assert is_free(plan)
    assert hidden(plan.parent) == []


def test_a_damaged_lock_of_a_killed_run_is_taken_over(plan):
    killed_lock(plan).write_bytes(b"")
    assert is_free(plan)


def test_a_damaged_lock_of_a_running_process_is_not(plan):
    lock = plan.with_name(lock_name(plan.name))
    with write_lock.write_lock(plan):
        lock.write_bytes(b"")
        (claim,) = temporary_name.temporary_files(lock)
        assert not is_free(plan)
        claim.write_bytes(b"")
        assert not is_free(plan)
    assert lock.exists()  # It no longer told whose it was.
    assert is_free(plan)


def test_a_lock_that_this_process_could_not_remove_is_no_obstacle(plan, monkeypatch):
    def fail(*_, **__):
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", fail)
        assert is_free(plan)
    assert plan.with_name(lock_name(plan.name)).exists()
    assert is_free(plan)
    assert not plan.with_name(lock_name(plan.name)).exists()


def test_a_lock_that_a_user_removed_is_not_removed_twice(plan):
    lock = plan.with_name(lock_name(plan.name))
    with write_lock.write_lock(plan):
        lock.unlink()
        later = write_lock.write_lock(plan)
        later.__enter__()
    assert not is_free(plan)
    later.__exit__(None, None, None)
    assert hidden(plan.parent) == []


def test_a_slow_taker_leaves_the_lock_of_a_fast_one(plan, monkeypatch, disk):
    killed_lock(plan)
    true, fast = write_lock._remove_left, write_lock.write_lock(plan)

    def slow(*given):
        monkeypatch.setattr(write_lock, "_remove_left", true)
        fast.__enter__()  # It takes over, between the look and the removal of the slow one.
        true(*given)

    monkeypatch.setattr(write_lock, "_remove_left", slow)
    assert not is_free(plan)
    assert not is_free(plan)
    fast.__exit__(None, None, None)
    assert is_free(plan)


def test_a_taker_that_was_killed_is_no_obstacle_either(plan):
    lock = killed_lock(plan)
    taking = lock.with_name(f"{lock.name}+")
    taking.write_bytes(lock.read_bytes())
    assert is_free(plan)
    temporary_name.sweep(plan.parent)
    assert hidden(plan.parent) == []


def test_a_taking_over_that_was_killed_is_cleared_up_later(plan):
    lock = killed_lock(plan)
    lock.rename(lock.with_name(f"{lock.name}+"))
    assert is_free(plan)
    temporary_name.sweep(plan.parent)
    assert hidden(plan.parent) == []


def test_locks_that_were_left_on_other_files_go_too(plan):
    other = plan.with_name("ander.xlsx")
    killed_lock(plan)
    with write_lock.write_lock(other):
        assert other.with_name(lock_name(other.name)).exists()
        assert not plan.with_name(lock_name(plan.name)).exists()
    changed(killed_lock(plan), computer="PC-99")
    plan.with_name(lock_name("map")).mkdir()
    with write_lock.write_lock(other):
        assert plan.with_name(lock_name(plan.name)).exists()
    assert not is_free(plan)


def test_while_another_takes_over_one_is_told(plan):
    lock = killed_lock(plan)
    with write_lock._hold(plan, lock.with_name(f"{lock.name}+")):
        assert not is_free(plan)
    assert is_free(plan)


def test_a_lock_that_does_not_go_is_told(plan, monkeypatch):
    lock = plan.with_name(lock_name(plan.name))
    lock.mkdir()
    with pytest.raises(WriteError, match=r"“\.~uvp-lock\.plan\.xlsx#” ernaast gaat niet weg: "):
        is_free(plan)
    lock.rmdir()
    lock.symlink_to("nergens")  # Planted: it is removed, not followed.
    assert is_free(plan)
    assert hidden(plan.parent) == []


def test_a_disk_that_says_that_a_lock_is_there_and_is_not(plan, monkeypatch):
    def fail(*_):
        raise FileExistsError

    monkeypatch.setattr(os, "link", fail)
    with pytest.raises(BeingWritten, match="nu al \\(iemand; is dat niet zo"):
        enter(plan)


def test_a_network_disk_that_repeats_what_succeeded(plan, monkeypatch):
    true = os.link

    def twice(*given):
        true(*given)
        true(*given)

    monkeypatch.setattr(os, "link", twice)
    assert is_free(plan)
    assert hidden(plan.parent) == []


def test_a_lock_that_vanishes_while_it_is_read_is_free(plan, monkeypatch):
    lock = plan.with_name(lock_name(plan.name))
    lock.write_bytes(b"")
    true = temporary_name.temporary_files

    def vanish(path):
        path.unlink(missing_ok=True)
        return true(path)

    monkeypatch.setattr(temporary_name, "temporary_files", vanish)
    assert is_free(plan)


def test_a_folder_where_nothing_can_be_created_is_an_error(plan):
    with pytest.raises(FileNotFoundError):
        enter(plan.parent / "weg" / "plan.xlsx")


@pytest.mark.parametrize("name", ["a" * 250 + ".xlsx", "é" * 125 + ".xlsx", "b\udcff.xlsx"])
def test_any_name_has_a_lock_of_its_own(tmp_path, name):
    others = [tmp_path / name, tmp_path / f"{name[:-6]}c.xlsx"]
    with write_lock.write_lock(others[0]), write_lock.write_lock(others[1]):
        assert len(list(tmp_path.glob(".~uvp-lock.*#"))) == 2
    assert len(os.fsencode(lock_name(name))) < 140


@pytest.mark.parametrize("links", [True, False])
def test_of_ten_that_come_at_once_one_gets_in_and_none_that_is_killed_stops_the_next(
    tmp_path, links
):
    done = subprocess.run(
        [sys.executable, contest.__file__, tmp_path, str(int(links))],
        capture_output=True,
        encoding="utf-8",
        # One thread: a process with more must not be forked.
        env={**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    outcome = json.loads(done.stdout)
    assert outcome["lost"] == []
    assert outcome["inside twice"] == 0
    assert outcome["left"] == []
    assert outcome["after a killed taker"] == []
    assert outcome["in"] > 0
