import errno
import os

import pytest

from uvp_xl.formats import system_error


def test_a_file_is_named():
    error = OSError(errno.ENOSPC, "", "map/" + "x" * 400)
    told = system_error.sentence(error)
    assert told.startswith("“…x")
    assert told.endswith("x” is niet te gebruiken (de schijf is vol).")
    assert system_error.sentence(OSError(errno.EIO, "", b"a\n")).startswith("“b'a\\n'” is")


def test_what_has_no_name_is_told_by_its_cause(tmp_path, monkeypatch):
    assert system_error.sentence(OSError(errno.EAGAIN, "")) == system_error.NO_PROCESS
    assert system_error.sentence(OSError(errno.ENOENT, "")) == system_error.NO_ROOM
    full = system_error.sentence(OSError(errno.ENOSPC, ""))
    assert full == "De uitkomst kon niet worden weggeschreven (de schijf is vol)."


@pytest.mark.skipif(
    os.name == "nt",
    reason="Windows refuses to remove the folder that a process works in",
)
def test_a_folder_that_is_gone_is_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "weg").mkdir()
    os.chdir("weg")
    (tmp_path / "weg").rmdir()
    assert system_error.sentence(OSError(errno.ENOENT, "")) == system_error.NO_FOLDER
