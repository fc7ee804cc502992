"""The add-in put into a start-up folder, and taken away, on a Windows that is made up."""

import os

import pytest

from tests.installation.made_up import mac, package, windows
from uvp_xl.errors import UsageError, WriteError
from uvp_xl.installation import addin_install, addin_source
from uvp_xl.installation.addin_install import noted, remove
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.excel_folders import setting, startup
from uvp_xl.installation.packaged_files import ADDIN


@pytest.fixture
def made(tmp_path, monkeypatch):
    """The add-in of this version."""
    path = tmp_path / "made.xlam"
    path.write_bytes(package())
    monkeypatch.setattr(addin_source, "addin", lambda: path)
    return path


@pytest.fixture
def computer(made, tmp_path):
    return windows(tmp_path)


def test_the_add_in_and_the_note_stand_where_excel_looks(computer, made, tmp_path):
    done = addin_install.install(computer)
    assert done.addin == tmp_path / "Roaming" / "Microsoft" / "Excel" / "XLSTART" / ADDIN
    assert done.addin.read_bytes() == made.read_bytes()
    assert done.setting == tmp_path / "Roaming" / "uvp-xl" / "python.txt"
    assert done.setting.read_bytes() == f"{computer.python}\r\n".encode("cp1252")
    assert done.change == "new"
    assert [p.name for p in done.addin.parent.iterdir()] == [ADDIN]
    assert addin_install.install(computer).change == "same"


def test_a_letter_of_the_code_page_survives_and_another_is_told(made, tmp_path):
    for name, good in (("Zoë", True), ("Łódź", False)):
        python = tmp_path / name / "python.exe"
        computer = windows(tmp_path, python=python)
        if good:
            addin_install.install(computer)
            assert noted(computer) == str(python)
            assert setting(computer).read_bytes() == f"{python}\r\n".encode("cp1252")
        else:
            with pytest.raises(UsageError, match="zonder bijzondere letters"):
                addin_install.install(computer)


def test_another_version_is_replaced(computer):
    target = startup(computer) / ADDIN
    target.parent.mkdir(parents=True)
    target.write_bytes(package("Uvp 0"))
    assert addin_install.install(computer).change == "replaced"
    assert addin_source.code(target.read_bytes()) == addin_source.code(package())


def test_a_signed_one_of_this_version_stays_and_of_another_version_is_told(computer):
    target = startup(computer) / ADDIN
    target.parent.mkdir(parents=True)
    signed = package(signed=True)
    target.write_bytes(signed)
    assert addin_install.install(computer).change == "same"
    assert target.read_bytes() == signed
    old = package("Uvp 0", signed=True)
    target.write_bytes(old)
    with pytest.raises(WriteError, match="ondertekend"):
        addin_install.install(computer)
    assert target.read_bytes() == old


@pytest.mark.parametrize("strange", [b"PK nothing", package(tab="<customUI>anders</customUI>")])
def test_a_file_that_is_not_ours_is_left_alone(computer, strange):
    target = startup(computer) / ADDIN
    target.parent.mkdir(parents=True)
    target.write_bytes(strange)
    for do in (addin_install.install, remove):
        with pytest.raises(WriteError, match="geen invoegtoepassing van uvp-xl"):
            do(computer)
    assert target.read_bytes() == strange
    assert not setting(computer).exists()


def test_a_folder_that_cannot_be_written_changes_nothing(computer, tmp_path):
    (tmp_path / "Roaming").mkdir()
    (tmp_path / "Roaming" / "uvp-xl").write_text("a file where the folder should come")
    with pytest.raises(WriteError, match="sluit het dan eerst"):
        addin_install.install(computer)
    assert list(startup(computer).iterdir()) == []


def test_a_folder_in_the_place_of_the_add_in_is_told(computer):
    (startup(computer) / ADDIN).mkdir(parents=True)
    with pytest.raises(WriteError, match="het is een map"):
        addin_install.install(computer)


def test_a_pipe_in_the_place_of_the_add_in_is_told(computer):
    (startup(computer)).mkdir(parents=True)
    os.mkfifo(startup(computer) / ADDIN)
    for change in (addin_install.install, addin_install.remove):
        with pytest.raises(WriteError, match="dit is geen invoegtoepassing"):
            change(computer)


def test_an_add_in_that_excel_holds_open_is_told(computer, monkeypatch):
    def held(path, *_):
        raise PermissionError(13, "sharing violation", str(path))

    addin_install.install(computer)
    (startup(computer) / ADDIN).write_bytes(package("Uvp 0"))
    monkeypatch.setattr("pathlib.Path.replace", held)
    with pytest.raises(WriteError, match="staat Excel nog open"):
        addin_install.install(computer)
    monkeypatch.setattr("pathlib.Path.unlink", held)
    with pytest.raises(WriteError, match="staat Excel nog open"):
        remove(computer)


def test_removing_takes_away_exactly_both(computer, tmp_path):
    done = addin_install.install(computer)
    other = done.addin.with_name("PERSONAL.XLSB")
    other.touch()
    assert remove(computer) == [done.addin, done.setting]
    assert [p.name for p in done.addin.parent.iterdir()] == ["PERSONAL.XLSB"]
    assert not done.setting.parent.exists()
    assert remove(computer) == []
    assert noted(computer) == ""


def test_a_folder_with_something_else_stays(computer):
    done = addin_install.install(computer)
    (done.setting.parent / "notes.txt").touch()
    remove(computer)
    assert [p.name for p in done.setting.parent.iterdir()] == ["notes.txt"]


def test_another_folder_can_be_named(computer, tmp_path):
    done = addin_install.install(computer, tmp_path / "eigen")
    assert done.addin == tmp_path / "eigen" / ADDIN
    assert done.setting.exists()
    assert not startup(computer).exists()


def test_where_there_are_no_buttons_it_says_so(made, tmp_path):
    for computer, said in (
        (Computer(system="linux"), "Excel bestaat niet voor Linux."),
        (mac(tmp_path), "Op een Mac mag Excel geen ander programma starten"),
        (windows(tmp_path, python_home=tmp_path / "WindowsApps" / "Python"), "Microsoft Store"),
    ):
        with pytest.raises(UsageError, match=said):
            addin_install.install(computer)
        with pytest.raises(UsageError, match=said):
            remove(computer)
    done = addin_install.install(Computer(system="linux"), tmp_path / "eigen")
    assert (done.addin.exists(), done.setting) == (True, None)
    assert remove(Computer(system="linux"), tmp_path / "eigen") == [done.addin]
