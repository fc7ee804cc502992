import datetime as dt
import os

from uvp_xl.backend.closed.backup import FOLDER, KEPT, backups, keep

NOON = dt.datetime(2020, 11, 1, 12, 0, 0)


def test_a_backup_has_the_bytes_and_the_date_of_the_original(plan):
    os.utime(plan, ns=(1_000_000_000, 2_000_000_000))
    kept = keep(plan, plan.read_bytes(), NOON)
    assert kept == plan.parent / FOLDER / "plan.20201101-120000-00.xlsx"
    assert kept.read_bytes() == plan.read_bytes()
    assert kept.stat().st_mtime_ns == 2_000_000_000


def test_the_last_ten_stay_and_those_of_other_files_too(plan):
    other = plan.with_name("plan.oud.xlsx")
    other.write_bytes(b"ander")
    stranger = keep(other, b"ander", NOON)
    made = [keep(plan, b"x", NOON + dt.timedelta(minutes=n // 2)) for n in range(KEPT + 2)]
    assert backups(plan) == made[:1:-1]
    assert backups(other) == [stranger]


def test_without_backups_there_are_none(plan):
    assert backups(plan) == []
