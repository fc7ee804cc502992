"""The output of `uvp-xl doctor`."""

import io

from tests.installation.made_up import windows
from uvp_xl.cli import doctor, main


def test_on_this_computer_nothing_is_missing(capsys):
    assert main(["doctor"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    lines = printed.out.splitlines()
    assert lines[0].startswith("Python  ")
    assert lines[-1] == "Alles wat nodig is, is er."


def test_what_is_missing_has_its_cure_below(tmp_path, capsys):
    assert doctor.diagnose(windows(tmp_path)) == 1
    out = capsys.readouterr().out
    assert "invoegtoepassing     ontbreekt  staat niet in" in out
    assert "→ Voer uit: uvp-xl install-addin" in out
    assert out.endswith("Er ontbreken 2 dingen; achter → staat wat u kunt doen.\n")


def test_one_thing_is_one(tmp_path, capsys):
    computer = windows(tmp_path)
    environment = {**computer.environment, "UVP_PYTHON": str(computer.python)}
    assert doctor.diagnose(windows(tmp_path, environment=environment)) == 1
    assert "Er ontbreekt 1 ding;" in capsys.readouterr().out


def test_on_a_terminal_it_has_colours(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    screen = Terminal()
    monkeypatch.setattr("sys.stdout", screen)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["doctor"]) == 0
    assert "\x1b[" in screen.getvalue()


def test_a_check_that_fails_does_not_hide_the_others(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("uvp_xl.installation.checks.excel_present.ExcelCheck.run", lambda *_: 1 / 0)
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert f"niet na te gaan; de reden staat in {next(tmp_path.glob('uvp-xl-*.log'))}" in out
    assert "logbestanden" in out
