import errno
import os

import pytest

from uvp_xl.backend.closed import atomic


def test_a_new_file_and_one_that_was_there(tmp_path):
    path = tmp_path / "plan.xlsx"
    atomic.write(path, b"een")
    path.chmod(0o640)
    atomic.write(path, b"twee")
    assert path.read_bytes() == b"twee"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "vol"), KeyboardInterrupt()])
def test_a_failure_at_any_step_leaves_the_old_file_alone(tmp_path, monkeypatch, step, error):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"oud")

    def fail(*_, **__):
        raise error

    monkeypatch.setattr(step, fail)
    with pytest.raises(type(error)):
        atomic.write(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_synced_is_no_error(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError

    monkeypatch.setattr(os, "open", fail)
    atomic._sync_folder(tmp_path)
