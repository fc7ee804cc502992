import datetime as dt
import errno
import os
from pathlib import Path

import pytest

from uvp_xl.backend.storage import atomic_write, backup, content, replace_file
from uvp_xl.backend.storage.backup import list_backups
from uvp_xl.backend.storage.replace_file import replace_contents
from uvp_xl.backend.storage.write_lock import write_lock
from uvp_xl.errors import BeingWritten, InUse, WriteError


@pytest.fixture
def target(tmp_path):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"oud")
    return path


def kept(path):
    return [file.read_bytes() for file in list_backups(path)]


def files(path):
    return {file.name for file in path.parent.rglob("*") if file.is_file()}


def test_what_was_read_is_replaced_after_a_backup(target):
    assert replace_contents(target, b"nieuw", b"oud") == ()
    assert (target.read_bytes(), kept(target)) == (b"nieuw", [b"oud"])


def test_an_existing_file_that_was_not_read_is_backed_up_too(target):
    replace_contents(target, b"nieuw")
    assert (target.read_bytes(), kept(target)) == (b"nieuw", [b"oud"])


def test_nothing_is_done_where_it_stands_already(target):
    os.utime(target, (1, 1))
    assert replace_contents(target, b"oud") == ()
    assert target.stat().st_mtime == 1
    assert kept(target) == []


def test_a_new_file_needs_no_backup(tmp_path):
    replace_contents(tmp_path / "nieuw.xlsx", b"nieuw")
    assert [path.name for path in tmp_path.iterdir()] == ["nieuw.xlsx"]


def test_a_new_file_gets_permissions_that_are_asked_for(target):
    target.chmod(0o600)
    replace_contents(target.with_name("nieuw.xlsx"), b"nieuw", like=target)
    assert target.with_name("nieuw.xlsx").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("now", "reason"), [(b"anders", "door iemand anders veranderd"), (None, "verplaatst of verw")]
)
@pytest.mark.parametrize("when", ["before", "backup", "writing"])
def test_a_file_that_changes_under_way_is_left_alone(target, monkeypatch, now, reason, when):
    def change(*_, **__):
        if now is None:
            target.unlink(missing_ok=True)
        else:
            target.write_bytes(now)

    def after(module, name):
        true = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *a, **k: (true(*a, **k), change())[0])

    {
        "before": change,
        "backup": lambda: after(backup, "create_backup"),
        "writing": lambda: after(atomic_write, "_sync"),
    }[when]()
    monkeypatch.setattr(atomic_write, "sync_folder", lambda _: None)
    with pytest.raises(WriteError, match=f"intussen {reason}"):
        replace_contents(target, b"nieuw", b"oud")
    assert (target.read_bytes() if target.exists() else None) == now
    assert kept(target) == []
    assert files(target) <= {"plan.xlsx"} | {file.name for file in list_backups(target)}


def test_a_file_that_comes_under_way_is_left_alone(tmp_path, monkeypatch):
    target = tmp_path / "nieuw.xlsx"
    monkeypatch.setattr(atomic_write, "_sync", lambda _: target.write_bytes(b"van een ander"))
    with pytest.raises(WriteError, match="intussen door iemand anders"):
        replace_contents(target, b"nieuw")
    assert target.read_bytes() == b"van een ander"
    assert files(target) == {"nieuw.xlsx"}


def test_a_file_that_is_opened_under_way_is_left_alone(target, monkeypatch):
    lock = target.with_name("~$plan.xlsx")
    monkeypatch.setattr(atomic_write, "_sync", lambda _: lock.touch())
    with pytest.raises(InUse, match="staat open in Excel"):
        replace_contents(target, b"nieuw", b"oud")
    assert target.read_bytes() == b"oud"


def test_no_old_version_goes_before_the_new_file_is_there(target, monkeypatch):
    for number in range(backup.MAX_BACKUPS):
        replace_contents(target, b"%d" % number)
    before = kept(target)

    true = os.replace

    def full(source, to):
        if to == target:
            raise OSError(errno.ENOSPC, "vol")
        true(source, to)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        with pytest.raises(WriteError, match="de schijf is vol"):
            replace_contents(target, b"nieuw")
    assert kept(target) == before
    replace_contents(target, b"nieuw")
    assert kept(target) == [b"9", *before[:-1]]


def test_another_name_of_the_file_is_told(target):
    os.link(target, target.with_name("ook.xlsx"))
    assert replace_contents(target, b"nieuw", b"oud") == (replace_file.OTHER_NAME,)
    assert target.with_name("ook.xlsx").read_bytes() == b"oud"


def test_a_folder_or_a_pipe_is_not_replaced(tmp_path):
    (tmp_path / "map.xlsx").mkdir()
    with pytest.raises(WriteError, match="het is een map"):
        replace_contents(tmp_path / "map.xlsx", b"nieuw")
    os.mkfifo(tmp_path / "pijp.xlsx")
    with pytest.raises(WriteError, match="het is geen gewoon bestand"):
        replace_contents(tmp_path / "pijp.xlsx", b"nieuw")


def test_a_file_that_cannot_be_read_is_left_alone(target, monkeypatch):
    def fail(*_):
        raise PermissionError(errno.EACCES, "x")

    monkeypatch.setattr(content, "blocks", fail)
    with pytest.raises(WriteError, match="geen rechten"):
        replace_contents(target, b"nieuw", b"oud")
    assert target.read_bytes() == b"oud"
    assert files(target) == {"plan.xlsx"}


def test_two_names_that_cannot_be_counted_are_no_error(target):
    assert replace_file._link_count(target.with_name("weg.xlsx")) == 1


def test_the_longest_name_that_a_disk_takes(tmp_path):
    target = tmp_path / f"{'é' * 125}.xlsx"
    for data in (b"een", b"twee"):
        replace_contents(target, data)
    assert (target.read_bytes(), kept(target)) == (b"twee", [b"een"])


def stop(target, monkeypatch, error, after=False):
    """Raise an error at the rename of the target, or just after it."""
    true = os.replace

    def replace(source, to):
        if to == target and not after:
            raise error
        true(source, to)
        if to == target:
            raise error

    monkeypatch.setattr(os, "replace", replace)


ERRORS = [OSError(errno.ENOSPC, "vol"), KeyboardInterrupt(), MemoryError()]


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_many_tries_that_fail_leave_nothing(target, monkeypatch, error):
    stop(target, monkeypatch, error)
    for _ in range(14):
        with pytest.raises((WriteError, KeyboardInterrupt, MemoryError)):
            replace_contents(target, b"nieuw", b"oud")
    assert target.read_bytes() == b"oud"
    assert files(target) == {"plan.xlsx"}


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(errno.EIO, "x")], ids=repr)
def test_after_the_rename_the_backup_stays(target, monkeypatch, error):
    stop(target, monkeypatch, error, after=True)
    with pytest.raises((WriteError, KeyboardInterrupt)):
        replace_contents(target, b"nieuw", b"oud")
    assert (target.read_bytes(), kept(target)) == (b"nieuw", [b"oud"])


def test_an_earlier_backup_with_the_same_bytes_will_do(target, monkeypatch):
    backup.create_backup(target, b"oud", dt.datetime(2020, 11, 1))
    with monkeypatch.context() as patch:
        stop(target, patch, OSError(errno.EIO, "x"))
        with pytest.raises(WriteError):
            replace_contents(target, b"nieuw", b"oud")
    assert kept(target) == [b"oud"]
    for read in (b"oud", None):
        replace_contents(target, b"nieuw", read)
        assert kept(target) == [b"oud"]
        target.write_bytes(b"oud")


def test_a_backup_that_does_not_go_is_no_other_error(target, monkeypatch):
    stop(target, monkeypatch, OSError(errno.ENOSPC, "vol"))
    true = Path.unlink

    def unlink(path, *given, **named):
        if path.parent.name == backup.FOLDER and path.suffix == ".xlsx":
            raise PermissionError
        true(path, *given, **named)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(WriteError, match="de schijf is vol"):
        replace_contents(target, b"nieuw", b"oud")


def test_what_another_run_did_just_now_is_not_done_again(target, monkeypatch):
    true = replace_file.write_lock

    def later(path):
        monkeypatch.setattr(replace_file, "write_lock", true)
        replace_contents(path, b"nieuw")
        return true(path)

    monkeypatch.setattr(replace_file, "write_lock", later)
    assert replace_contents(target, b"nieuw") == ()
    assert kept(target) == [b"oud"]


def test_another_run_is_told(target):
    with write_lock(target), pytest.raises(BeingWritten):
        replace_contents(target, b"nieuw", b"oud")
    assert files(target) == {"plan.xlsx"}
    assert target.read_bytes() == b"oud"


def test_in_a_folder_that_is_gone_the_reason_is_told(target):
    with pytest.raises(WriteError, match="de map bestaat niet"):
        replace_contents(target.parent / "weg" / "plan.xlsx", b"nieuw")
