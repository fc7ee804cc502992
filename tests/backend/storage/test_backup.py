import datetime as dt
import errno
import os
import stat
from pathlib import Path

import pytest

from uvp_xl.backend.storage.backup import (
    FOLDER,
    MAX_BACKUPS,
    create_backup,
    created_at,
    list_backups,
    newest_copy,
    prune_backups,
)
from uvp_xl.errors import WriteError

NOON = dt.datetime(2020, 11, 1, 12, 0, 0)
MINUTE = dt.timedelta(minutes=1)


def test_a_backup_has_the_bytes_the_date_and_the_permissions_of_the_original(plan):
    os.utime(plan, ns=(1_000_000_000, 2_000_000_000))
    plan.chmod(0o600)
    kept = create_backup(plan, plan.read_bytes(), NOON)
    assert kept == plan.parent / FOLDER / "plan.20201101-120000-00.xlsx"
    assert kept.read_bytes() == plan.read_bytes()
    assert kept.stat().st_mtime_ns == 2_000_000_000
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert created_at(kept) == NOON


def test_the_last_ten_stay_and_those_of_other_files_too(plan):
    other = plan.with_name("plan.oud.xlsx")
    other.write_bytes(b"ander")
    stranger = create_backup(other, b"ander", NOON)
    made = [create_backup(plan, b"%d" % n, NOON + n // 2 * MINUTE) for n in range(MAX_BACKUPS + 2)]
    assert list_backups(plan) == made[::-1]
    prune_backups(plan)
    assert list_backups(plan) == made[:1:-1]
    assert list_backups(other) == [stranger]


def test_equal_ones_go_before_a_real_version_does(plan):
    made = [create_backup(plan, data, NOON + MINUTE) for data in [b"eerste", *[b"zelfde"] * 12]]
    prune_backups(plan)
    assert list_backups(plan) == [*made[:3:-1], made[0]]


def test_more_than_a_hundred_in_a_second_and_a_clock_set_back(plan):
    made = [create_backup(plan, b"%d" % n, NOON) for n in range(102)]
    made.append(create_backup(plan, b"later", NOON - 60 * MINUTE))
    made.append(create_backup(plan, b"laatst", NOON + MINUTE))
    assert made[-2].name == "plan.20201101-120000-102.xlsx"
    assert list_backups(plan) == made[::-1]


def test_names_that_look_alike_are_told_apart(tmp_path):
    names = [
        "plan.xlsx",
        "plan.xlsm",
        "plan.XLSX",
        "Plan.xlsx",
        "plan.2020.xlsx",
        "plan.20201101-120000-00.xlsx",
        "plan[1].xlsx",
        "plan..xlsx",
    ]
    made = {}
    for name in names:
        (tmp_path / name).write_bytes(name.encode())
        made[name] = create_backup(tmp_path / name, name.encode(), NOON)
    assert len(set(made.values())) == len(names)
    assert {name: list_backups(tmp_path / name) for name in names} == {
        n: [m] for n, m in made.items()
    }


@pytest.mark.parametrize("name", ["a" * 250 + ".xlsx", "é" * 125 + ".xlsx"])
def test_long_names_are_shortened_but_told_apart(tmp_path, name):
    paths = [tmp_path / name, tmp_path / f"{name[:-6]}b.xlsx"]
    for path in paths:
        path.write_bytes(path.name.encode())
        create_backup(path, path.read_bytes(), NOON)
    assert [[b.read_bytes() for b in list_backups(p)] for p in paths] == [
        [p.name.encode()] for p in paths
    ]


def test_on_windows_capitals_make_no_difference(plan, monkeypatch):
    kept = create_backup(plan, b"x", NOON)
    assert list_backups(plan.with_name("PLAN.xlsx")) == []
    monkeypatch.setattr(os.path, "normcase", str.lower)
    assert list_backups(plan.with_name("PLAN.xlsx")) == [kept]


def test_without_backups_there_are_none(plan):
    assert list_backups(plan) == []
    prune_backups(plan)


def test_what_only_looks_like_a_backup_is_left_alone(plan):
    kept = create_backup(plan, b"x", NOON)
    kept.with_name("plan.20209999-120000-00.xlsx").touch()
    kept.with_name("plan.20201102-120000-00.xlsx").mkdir()
    kept.with_name("aantekeningen.txt").touch()
    assert list_backups(plan) == [kept]


def test_an_old_one_that_does_not_go_is_no_error(plan, monkeypatch):
    for number in range(MAX_BACKUPS + 1):
        create_backup(plan, b"%d" % number, NOON)

    def fail(*_, **__):
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", fail)
    monkeypatch.setattr("filecmp.cmp", fail)
    prune_backups(plan)
    assert len(list_backups(plan)) == MAX_BACKUPS + 1


def test_what_is_no_folder_is_said(plan):
    folder = plan.parent / FOLDER
    folder.write_text("geen map")
    with pytest.raises(
        WriteError, match=r"lukt niet: “\.uvp-backups” ernaast is een bestand, geen map"
    ):
        create_backup(plan, b"x", NOON)
    assert list_backups(plan) == []
    folder.unlink()
    folder.symlink_to(plan.parent)
    with pytest.raises(WriteError, match="is een koppeling, geen map"):
        create_backup(plan, b"x", NOON)


@pytest.mark.parametrize(
    ("step", "code", "reason"),
    [
        ("os.mkdir", errno.EACCES, "u hebt er geen rechten voor"),
        ("os.utime", errno.EROFS, "de schijf is alleen-lezen"),
        ("os.replace", errno.ENOSPC, "de schijf is vol"),
    ],
)
def test_a_backup_that_fails_is_said(plan, monkeypatch, step, code, reason):
    def fail(*_, **__):
        raise OSError(code, "x")

    monkeypatch.setattr(step, fail)
    with pytest.raises(WriteError, match=f"een reservekopie maken lukt niet: {reason}"):
        create_backup(plan, b"x", NOON)
    assert list_backups(plan) == []
    assert {p.name for p in plan.parent.rglob("*")} <= {"plan.xlsx", FOLDER}


def test_only_the_newest_counts_as_a_copy_that_is_there(plan, monkeypatch):
    assert newest_copy(plan, b"een") is None
    first = create_backup(plan, b"een", NOON)
    assert newest_copy(plan, b"een") == first
    create_backup(plan, b"twee", NOON)
    assert newest_copy(plan, b"een") is None

    def fail(*_):
        raise PermissionError

    monkeypatch.setattr("uvp_xl.backend.storage.content.blocks", fail)
    assert newest_copy(plan, b"twee") is None


def test_a_user_who_stops_it_leaves_no_backup(plan, monkeypatch):
    def stop(_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("uvp_xl.backend.storage.atomic_write.sync_folder", stop)
        (plan.parent / FOLDER).mkdir()
        with pytest.raises(KeyboardInterrupt):
            create_backup(plan, b"een", NOON)
    assert list((plan.parent / FOLDER).iterdir()) == []
