import datetime as dt
import errno
import io
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from uvp_xl.backend.storage.backup import create_backup, list_backups
from uvp_xl.backend.storage.file_versions import list_versions, restore
from uvp_xl.errors import InUse, UsageError, WriteError

NOON = dt.datetime(2020, 11, 1, 12)
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def whole(loaded, written):
    """Three workbooks, all different."""
    return loaded, written, loaded + b"\0"


@pytest.fixture
def kept(plan, whole):
    """A file with two earlier versions; itself it is like the older one."""
    for number, data in enumerate(whole[:2]):
        create_backup(plan, data, NOON + number * MINUTE)
    return plan


def test_the_versions_of_a_file(kept, whole):
    newest, oldest = list_versions(kept)
    assert (newest.number, newest.created_at, newest.size) == (1, NOON + MINUTE, len(whole[1]))
    assert [(v.is_current, v.is_readable) for v in (newest, oldest)] == [
        (False, True),
        (True, True),
    ]


def test_the_newest_that_differs_comes_back_and_goes_again(kept, whole):
    for present, wanted in ((whole[0], whole[1]), (whole[1], whole[0]), (whole[0], whole[1])):
        assert kept.read_bytes() == present
        found = restore(kept)
        assert (found.path, found.changed, found.backed_up, found.notes) == (kept, True, True, ())
        assert kept.read_bytes() == wanted
        assert list_backups(kept)[0].read_bytes() == present


def test_a_version_that_is_asked_for(kept, whole):
    assert restore(kept, 2).changed is False
    assert len(list_backups(kept)) == 2
    assert restore(kept, 1).changed is True
    assert kept.read_bytes() == whole[1]


@pytest.mark.parametrize("number", [0, -1, 3, 10**6])
def test_a_version_that_is_not_there(kept, number):
    with pytest.raises(UsageError, match=f"plan.xlsx: versie {number} is er niet"):
        restore(kept, number)


def test_without_versions(plan):
    assert list_versions(plan) == []
    with pytest.raises(UsageError, match="geen eerdere versie te vinden"):
        restore(plan)


def test_when_all_are_the_same(plan):
    create_backup(plan, plan.read_bytes(), NOON)
    with pytest.raises(UsageError, match="anders is dan nu"):
        restore(plan)


def test_a_file_that_is_broken_or_gone(kept, whole):
    kept.write_bytes(b"PK kapot")
    assert restore(kept).backed_up is True
    assert kept.read_bytes() == whole[1]
    kept.unlink()
    found = restore(kept)
    assert (found.changed, found.backed_up) == (True, False)
    assert kept.read_bytes() == whole[1]  # version 1 is the broken file


def test_a_file_that_was_gone_has_its_old_permissions(plan):
    plan.chmod(0o600)
    create_backup(plan, plan.read_bytes(), NOON)
    plan.unlink()
    restore(plan)
    assert plan.stat().st_mode & 0o777 == 0o600


def test_a_damaged_version_comes_back_only_when_it_is_asked_for(kept, whole):
    half = bytearray(whole[1])
    half[1000:1200] = bytes(200)
    for number, data in enumerate([bytes(half), whole[1][:-30], b""], 2):
        create_backup(kept, data, NOON + number * MINUTE)
    assert [v.is_readable for v in list_versions(kept)] == [False, False, False, True, True]
    assert restore(kept).version.number == 4
    assert restore(kept, 2).version.is_readable is False
    assert kept.read_bytes() == b""


def test_a_version_with_a_password_is_sound(plan):
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(plan.read_bytes())).encrypt("geheim", target)
    create_backup(plan, target.getvalue(), NOON)
    assert list_versions(plan)[0].is_readable


def test_any_kind_of_file(tmp_path):
    path = tmp_path / "plan.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 nieuw")
    create_backup(path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 oud", NOON)
    restore(path, 1)
    assert path.read_bytes().endswith(b"oud")


def test_to_another_file(kept, whole, tmp_path):
    other = tmp_path / "ander.xlsx"
    assert restore(kept, output=other).backed_up is False
    assert other.read_bytes() == whole[1]
    assert restore(kept, 2, output=other).backed_up is True
    assert [file.read_bytes() for file in list_backups(other)] == [whole[1]]
    assert kept.read_bytes() == whole[0]
    with pytest.raises(UsageError, match=r"moet eindigen op \.xlsx"):
        restore(kept, output=tmp_path / "ander.xlsm")


def test_a_link_is_followed(kept, whole, tmp_path):
    (tmp_path / "elders").mkdir()
    link = tmp_path / "elders" / "link.xlsx"
    link.symlink_to(kept)
    assert len(list_versions(link)) == 2
    restore(link)
    assert link.is_symlink()
    assert kept.read_bytes() == whole[1]


def test_an_open_file_is_left_alone(kept, whole):
    kept.with_name(".~lock.plan.xlsx#").touch()
    with pytest.raises(InUse, match="staat open in LibreOffice"):
        restore(kept)
    assert kept.read_bytes() == whole[0]


def test_a_version_that_cannot_be_read(kept, monkeypatch):
    true = Path.read_bytes

    def fail(path):
        if path.parent.name == ".uvp-backups":
            raise OSError(errno.EIO, "x")
        return true(path)

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(WriteError, match="versie 2 is onleesbaar: de schijf geeft een fout"):
        restore(kept, 2)


def test_a_folder_by_that_name_is_not_replaced(kept):
    kept.unlink()
    kept.mkdir()
    assert len(list_versions(kept)) == 2
    with pytest.raises(WriteError, match="het is een map"):
        restore(kept)
