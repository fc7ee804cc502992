import pytest

from uvp_xl.backend.live import snapshots
from uvp_xl.backend.live.click_lock import TAKEN, click_lock
from uvp_xl.backend.storage.replace_file import replace_contents
from uvp_xl.backend.storage.write_lock import write_lock
from uvp_xl.errors import BeingWritten, UsageError


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    path = tmp_path / "versies"
    monkeypatch.setenv(snapshots.SETTING, str(path))
    return path


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"oud")
    return path


def click(name):
    with click_lock(str(name)):
        pass


@pytest.mark.parametrize("name", ["Map1", "https://gemeente.sharepoint.com/Documenten/plan.xlsx"])
def test_a_second_click_must_wait(name):
    with click_lock(name), pytest.raises(UsageError, match=TAKEN):
        click(name)
    click(name)


def test_a_click_keeps_a_run_from_the_file(plan):
    with click_lock(str(plan)):
        with pytest.raises(BeingWritten):
            replace_contents(plan, b"nieuw", b"oud")
        with pytest.raises(UsageError, match=TAKEN):
            click(plan)
    assert plan.read_bytes() == b"oud"
    replace_contents(plan, b"nieuw", b"oud")


def test_a_run_that_writes_the_file_keeps_a_click_from_it(plan):
    link = plan.with_name("koppeling.xlsx")
    link.symlink_to(plan)
    with write_lock(plan):
        for name in (plan, link):
            with pytest.raises(BeingWritten, match="schrijft dit bestand nu al"):
                click(name)
    click(plan)
    assert not list(plan.parent.glob(".*"))


def test_where_nothing_can_be_written_a_click_goes_on(plan, folder, monkeypatch):
    folder.write_text("geen map")

    def fail(*_, **__):
        raise PermissionError

    monkeypatch.setattr("os.link", fail)
    monkeypatch.setattr("pathlib.Path.touch", fail)
    click(plan)
    click(plan.with_name("a" * 300))
    assert not list(plan.parent.glob(".*"))
