import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.backend.live import snapshots

MOMENT = dt.datetime(2020, 11, 1, 14, 5)
CLOUD = "https://zeewijk.sharepoint.com/sites/oov/Gedeelde documenten/Plan 2021.xlsm"


def keep(name, moment=MOMENT):
    """Keep a version of a workbook; its path."""
    path = snapshots.new_path(name, moment)
    path.write_text("x")
    return path


def test_the_last_ten_of_each_workbook_stay():
    other = keep("/home/jan/plan.xlsx")
    created = [keep(CLOUD, MOMENT + dt.timedelta(minutes=n)) for n in range(13)]
    snapshots.delete_old(CLOUD)
    assert [version.path for version in snapshots.versions(CLOUD)] == created[:2:-1]
    assert snapshots.versions(CLOUD)[-1].timestamp == MOMENT + dt.timedelta(minutes=3)
    assert [version.path for version in snapshots.versions("/HOME/jan/Plan.xlsx")] == []
    assert [version.path for version in snapshots.versions("/home/jan/plan.xlsx")] == [other]


def test_names_are_of_the_same_kind_and_no_two_are_alike():
    first, second = keep(CLOUD), keep(CLOUD)
    assert first != second
    assert first.suffix == ".xlsm"
    assert first.name.startswith("Plan 2021~")
    assert keep("Map2").suffix == ".xlsx"
    odd = keep('rare "naam" <&> ' + "x" * 300 + ".xlsb")
    assert odd.suffix == ".xlsb"
    assert len(odd.name) < 120


def test_without_any_there_are_none(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "weg"))
    assert snapshots.versions("plan.xlsx") == []


@pytest.mark.parametrize(
    ("system", "setting", "folder"),
    [
        ("win32", {"LOCALAPPDATA": "/app"}, "/app/uvp-xl/versies"),
        ("win32", {}, "~/AppData/Local/uvp-xl/versies"),
        ("darwin", {}, "~/Library/Application Support/uvp-xl/versies"),
        ("linux", {}, "~/.local/share/uvp-xl/versies"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/uvp-xl/versies"),
    ],
)
def test_each_system_has_its_place(monkeypatch, system, setting, folder):
    monkeypatch.setattr("sys.platform", system)
    for name in ("LOCALAPPDATA", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    assert snapshots.folder() == Path(folder).expanduser()


def test_an_administrator_may_choose_the_folder(monkeypatch, tmp_path):
    monkeypatch.setenv(snapshots.SETTING, str(tmp_path / "elders"))
    assert snapshots.folder() == tmp_path / "elders"
