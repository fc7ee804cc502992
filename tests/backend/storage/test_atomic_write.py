import errno
import os
import stat

import pytest

from tests.backend.storage.left import hidden, killed_lock, no_links
from uvp_xl.backend.storage import atomic_write, content


def fails(error):
    def fail(*_, **__):
        raise error

    return fail


def write(path, data):
    with atomic_write.temporary_file(path, data) as temporary:
        atomic_write.rename(temporary, path)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "plan.xlsx"
    found.write_bytes(b"oud")
    found.chmod(0o640)
    return found


def test_a_new_file_and_one_that_was_there(tmp_path):
    path = tmp_path / "plan.xlsx"
    write(path, b"een")
    (tmp_path / "gewoon").touch()
    assert mode(path) == mode(tmp_path / "gewoon")
    (tmp_path / "gewoon").unlink()
    for wanted in (0o640, 0o600, 0o664):
        path.chmod(wanted)
        write(path, b"twee")
        assert mode(path) == wanted
    assert path.read_bytes() == b"twee"
    assert list(tmp_path.iterdir()) == [path]


STEPS = ["os.fsync", "os.open", "io.open", "os.replace", "os.chmod"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "vol"), KeyboardInterrupt()])
def test_a_failure_at_any_step_leaves_the_old_file_alone(path, monkeypatch, step, error):
    with monkeypatch.context() as patch:
        patch.setattr(step, fails(error))
        with pytest.raises(type(error)):
            write(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    assert list(path.parent.iterdir()) == [path]


def test_what_is_written_is_private_until_it_has_the_permissions(path, monkeypatch):
    path.chmod(0o644)
    seen = []
    monkeypatch.setattr(os, "chown", lambda new, *_: seen.append(mode(new)))
    write(path, b"nieuw")
    assert seen[0] == 0o600
    assert mode(path) == 0o644


@pytest.fixture
def labelled(monkeypatch):
    """What is set on new files, where each old file has one attribute."""
    made = []
    monkeypatch.setattr(os, "listxattr", lambda _: ["user.label"])
    monkeypatch.setattr(os, "getxattr", lambda file, name: f"{name} van {file.name}")
    monkeypatch.setattr(os, "setxattr", lambda _, name, value: made.append((name, value)))
    return made


def test_owner_and_attributes_stay_where_that_goes(path, monkeypatch, labelled):
    given = []
    monkeypatch.setattr(os, "chown", lambda _, owner, group: given.append((owner, group)))
    write(path, b"nieuw")
    facts = path.stat()
    assert labelled == [("user.label", "user.label van plan.xlsx")]
    assert given == [(-1, facts.st_gid), (facts.st_uid, facts.st_gid)]


def test_another_group_does_not_get_the_rights_of_the_group(path, monkeypatch):
    path.chmod(0o664)
    true = os.stat
    monkeypatch.setattr(os, "chown", fails(PermissionError()))

    def foreign(file, *rest, **named):
        found = list(true(file, *rest, **named))
        found[5] += str(file).endswith(".tmp")
        return os.stat_result(found)

    monkeypatch.setattr(os, "stat", foreign)
    write(path, b"nieuw")
    assert mode(path) == 0o644


def test_attributes_that_the_disk_does_not_take_are_no_error(path, monkeypatch, labelled):
    monkeypatch.setattr(os, "setxattr", fails(OSError(errno.ENOTSUP, "x")))
    write(path, b"nieuw")
    monkeypatch.setattr(os, "listxattr", fails(OSError(errno.ENOTSUP, "x")))
    write(path, b"nieuwer")
    assert path.read_bytes() == b"nieuwer"


def test_a_folder_or_disk_that_cannot_be_synced_is_no_error(path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", fails(OSError()))
        atomic_write.sync_folder(path.parent)
    monkeypatch.setattr(os, "fsync", fails(OSError(errno.EINVAL, "x")))
    write(path, b"nieuw")
    assert path.read_bytes() == b"nieuw"


def test_what_a_killed_run_left_goes_at_the_next_write(path):
    killed_lock(path).unlink()
    stranger = path.with_name(".iets-anders.tmp")
    stranger.touch()
    assert len(hidden(path.parent)) == 2
    write(path, b"nieuw")
    assert hidden(path.parent) == [stranger.name]


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_never_takes_the_place_of_another(path, monkeypatch, links):
    if not links:
        no_links(monkeypatch)
    with pytest.raises(FileExistsError):
        atomic_write.create(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    new = path.with_name("nieuw.xlsx")
    atomic_write.create(new, b"nieuw")
    assert new.read_bytes() == b"nieuw"
    assert new.stat().st_nlink == 1
    assert sorted(path.parent.iterdir()) == [new, path]


@pytest.mark.parametrize("error", [OSError(errno.EIO, "x"), KeyboardInterrupt()])
def test_without_links_a_name_that_was_reserved_is_given_back(path, monkeypatch, error):
    no_links(monkeypatch)
    monkeypatch.setattr(os, "replace", fails(error))
    with pytest.raises(type(error)):
        atomic_write.create(path.with_name("nieuw.xlsx"), b"nieuw")
    assert list(path.parent.iterdir()) == [path]


def test_more_than_one_block_is_written(path, monkeypatch):
    monkeypatch.setattr(content, "BLOCK", 3)
    write(path, b"een twee drie")
    twin = path.with_name("ander.xlsx")
    write(twin, path)
    assert (path.read_bytes(), twin.read_bytes()) == (b"een twee drie",) * 2


@pytest.mark.parametrize("name", ["a" * 250 + ".xlsx", "é" * 125 + ".xlsx", "😀" * 62 + ".xlsx"])
def test_a_name_as_long_as_a_disk_takes(tmp_path, name):
    for data in (b"een", b"twee"):
        write(tmp_path / name, data)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_windows_says_that_another_program_has_it_open(path, monkeypatch):
    error = PermissionError(errno.EACCES, "x")
    monkeypatch.setattr(os, "replace", fails(error))
    with pytest.raises(PermissionError):
        write(path, b"nieuw")
    error.winerror = 5
    with pytest.raises(OSError, match="in use") as caught:
        write(path, b"nieuw")
    assert caught.value.errno == errno.EBUSY
