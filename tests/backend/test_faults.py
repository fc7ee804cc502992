"""Whatever goes wrong at whichever step: the file is the old one or the new one, whole."""

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import uvp_xl
from tests.backend import faults
from uvp_xl.backend.storage.backup import list_backups
from uvp_xl.errors import WriteError

ROOT = Path(__file__).parents[2]
SMALL_DISK = 'mount -t tmpfs -o size=700k tmpfs "$1" && shift && exec "$@"'
IN_PLACE = ("refresh", "tidy", "restore")
UNMOUNTED = ["unshare", "--map-root-user", "--mount", "sh", "-c", SMALL_DISK, "sh"]


def suffered(folder, what, before=()):
    """What each action reported at each fault, by kind and action; in a process that forks."""
    done = subprocess.run(
        [*before, sys.executable, faults.__file__, what, folder, *IN_PLACE],
        capture_output=True,
        encoding="utf-8",
        # One thread: a process with more must not be forked.
        env={**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return dict(map(json.loads, done.stdout.splitlines()))


def test_a_kill_at_any_step_and_a_file_that_may_not_grow(tmp_path):
    found = suffered(tmp_path, "kill,limit")
    for action in IN_PLACE:
        killed, message = found[f"kill {action}"], found[f"limit {action}"]
        assert len(killed) > 30
        assert set(killed) == {""}
        assert set(message[1::2]) == {""}
        assert all("het bestand wordt te groot voor deze schijf" in error for error in message[::2])


def can_mount():
    try:
        with tempfile.TemporaryDirectory() as folder:
            return subprocess.run([*UNMOUNTED, folder, "true"], check=False).returncode == 0
    except FileNotFoundError:
        return False


# The errors of a full disk are also made by hand, see the tests below; this is the real thing, and
# a container or chroot without user namespaces does not allow making a disk, not even root.
@pytest.mark.skipif(
    not can_mount(),
    reason="this machine lets nobody mount a small disk to fill (no user namespaces)",
)
def test_a_full_disk(tmp_path):
    before = [*UNMOUNTED, tmp_path]
    for message in suffered(tmp_path, "full", before).values():
        *errors, last = message[::2]
        assert set(message[1::2]) == {""}
        assert last == ""
        assert len(errors) > 1
        assert all("de schijf is vol" in error for error in errors)


@pytest.fixture
def open_folder():
    """A folder where any user may come; pytest's own are private."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_without_the_rights(open_folder):
    found = suffered(open_folder, "rights")
    last = found["rights restore"].pop(-2)
    assert "er is geen eerdere versie te vinden" in last
    for message in found.values():
        assert set(message[1::2]) <= {""} | {last}
        assert "alleen-lezen" in message[0]
        assert "u hebt er geen rechten voor" in message[2]
        assert "een reservekopie maken lukt niet: u hebt er geen rechten voor" in message[4]


@pytest.fixture
def copies(tmp_path):
    """Copies of one folder with a plan."""
    first = faults.make(tmp_path / "0")

    def make(number):
        return Path(shutil.copytree(first.parent, tmp_path / str(number))) / first.name

    return make


@pytest.mark.parametrize("action", faults.ACTIONS)
def test_an_error_at_any_step_is_said_in_dutch(copies, action):
    old, new = faults.done(action, copies("eerst"))
    ended = set()
    for at in faults.points(action, copies("teller")):
        path = copies(at)

        def fail(_, at=at):
            raise faults.error_at(at)

        with faults.fault(at, fail) as steps:
            try:
                faults.ACTIONS[action](path)
                ended.add("")
            except WriteError as error:
                ended.add(str(error))
                assert path.read_bytes() == old
        # A lock that could not be removed is no obstacle for the next write, which removes it.
        kept = steps[at - 1 : at] == ["os.unlink"]
        assert faults.wrong(path, old, new, kept) == ""
        if kept:
            uvp_xl.read(path).refresh(faults.DATE + dt.timedelta(days=60), faults.MADE)
            assert not list(path.parent.glob(".~*"))
    assert len(steps) < at  # No step was left.
    assert len(ended) > 5
    assert all(message.endswith("Er is niets veranderd.") for message in ended if message)
    assert not any("fout 0" in message for message in ended)


@pytest.mark.parametrize("action", faults.ACTIONS)
def test_a_change_by_somebody_else_at_any_step_stays(copies, action):
    other = b"van een ander"
    lost = []
    for at in faults.points(action, copies("teller")):
        path = copies(at)
        with faults.fault(at, lambda _, path=path: path.write_bytes(other)) as steps:
            message = ""
            try:
                faults.ACTIONS[action](path)
            except WriteError as error:
                message = str(error)
        if len(steps) < at:
            break
        if message:
            assert "intussen door iemand anders veranderd" in message
            assert path.read_bytes() == other
        if other not in [file.read_bytes() for file in (path, *list_backups(path))]:
            lost.append(steps[at - 1])
    assert len(steps) < at
    # Between the last look and the new name there is nothing more than the new name itself.
    assert lost == ["os.replace"]
