"""LibreOffice, as it is on the computer of these tests and on others."""

from pathlib import Path

from uvp_xl.backend.live.attach import PIPE_SETTING
from uvp_xl.engines.libreoffice import uno_bridge
from uvp_xl.errors import UsageError
from uvp_xl.installation.checks.libreoffice_present import LibreOfficeCheck, program
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE


def test_one_that_listens_is_good(pipe, monkeypatch):
    monkeypatch.setenv(PIPE_SETTING, pipe)
    assert LibreOfficeCheck().run(Computer()).state == GOOD


def test_one_that_does_not_listen_is_told_how(offices, monkeypatch):
    offices.pipe()  # without LibreOffice there is nothing to test
    monkeypatch.setenv(PIPE_SETTING, "uvp-niemand")
    answer = LibreOfficeCheck().run(Computer())
    assert answer.state == NOTE
    assert "uvp-niemand" in answer.cure


def elsewhere(folder: Path) -> Computer:
    return Computer(environment={"PATH": ""}, root=folder)


def test_it_is_found_where_it_usually_stands(tmp_path):
    assert LibreOfficeCheck().run(elsewhere(tmp_path)).state == NONE
    made = tmp_path / "opt" / "libreoffice7.6" / "program" / "soffice"
    made.parent.mkdir(parents=True)
    made.touch()
    assert program(elsewhere(tmp_path)) == made


def test_without_the_bridge_it_says_how_to_get_it(tmp_path, monkeypatch):
    def none():
        raise UsageError("Installeer het pakket python3-uno.")

    made = tmp_path / "usr" / "lib" / "libreoffice" / "program" / "soffice"
    made.parent.mkdir(parents=True)
    made.touch()
    monkeypatch.setattr(uno_bridge, "uno_module", none)
    answer = LibreOfficeCheck().run(elsewhere(tmp_path))
    assert (answer.state, answer.cure) == (NOTE, "Installeer het pakket python3-uno.")
