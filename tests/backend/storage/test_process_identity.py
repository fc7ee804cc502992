import ctypes
import os
import subprocess
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest

from uvp_xl.backend.storage import process_identity
from uvp_xl.backend.storage.process_identity import own, parse


@pytest.fixture
def process():
    """A child process that runs until its input closes, and its identity."""
    code = "import sys; from uvp_xl.backend.storage import process_identity as p; "
    code += "print(p.own(), flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=-1, stdout=-1, encoding="ascii"
    ) as child:
        yield child, parse(child.stdout.readline().strip())


def test_this_process_has_not_ended():
    assert own().pid == os.getpid()
    assert not own().has_ended()
    assert parse(str(own())) == own()


def test_another_process_runs_until_it_ends(process):
    child, identity = process
    assert identity.pid == child.pid
    assert not identity.has_ended()
    child.stdin.close()
    # It has ended, but it is still listed, because its parent has not asked for its result.
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert identity.has_ended()
    child.wait()
    assert identity.has_ended()


def test_another_process_with_the_same_number_is_not_the_same(process):
    _, identity = process
    assert replace(identity, start="0x1").has_ended()
    assert not replace(identity, start="x").has_ended()


def test_of_another_computer_or_container_nothing_is_known(process, monkeypatch):
    child, identity = process
    child.communicate()
    assert identity.has_ended()
    monkeypatch.setattr("socket.gethostname", lambda: "PC-99")
    assert not identity.has_ended()


def test_a_process_of_another_user_runs(process, monkeypatch):
    def fail(*_):
        raise PermissionError

    monkeypatch.setattr(os, "kill", fail)
    assert not process[1].has_ended()


def test_a_system_without_proc(process, monkeypatch):
    child, _ = process

    def missing(_):
        raise FileNotFoundError

    monkeypatch.setattr(process_identity, "_read", lambda _: "")
    monkeypatch.setattr("pathlib.Path.readlink", missing)
    identity = replace(own(), pid=child.pid)
    assert identity.start == "x"
    assert not identity.has_ended()
    child.communicate()
    assert identity.has_ended()


@pytest.mark.parametrize("text", ["", "0123456789-0-x1", "0123456789-1-", "012345678-1-x1",
                                  "0123456789-9999999999-x1", "0123456789-1-x1\n",
                                  "0123456789-1-/x1"])  # fmt: skip
def test_what_is_no_identity(text):
    assert parse(text) is None


@pytest.mark.parametrize(
    ("handle", "error", "waited", "ended"),
    [(0, 87, 0, True), (0, 5, 0, False), (7, 0, 258, False), (7, 0, 0, True)],
)
def test_windows_is_asked_in_its_own_way(monkeypatch, handle, error, waited, ended):
    closed = []

    def open_process(rights, inherit, pid):
        assert (rights, inherit, pid) == (0x100000, False, 42)
        return handle

    def wait(given, milliseconds):
        assert (given, milliseconds) == (handle, 0)
        return waited

    def kernel(name, use_last_error):
        assert (name, use_last_error) == ("kernel32", True)
        return SimpleNamespace(
            OpenProcess=open_process, WaitForSingleObject=wait, CloseHandle=closed.append
        )

    monkeypatch.setattr(ctypes, "WinDLL", kernel, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: error, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(process_identity, "_start", lambda _: "x")
    assert replace(own(), pid=42).has_ended() is ended
    assert closed == [handle] * bool(handle)
