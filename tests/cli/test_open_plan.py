"""Files with a password, as a user opens them."""

import io

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from tests.reference import PATH
from uvp_xl.cli import main, open_plan
from uvp_xl.errors import Locked


@pytest.fixture
def locked(tmp_path):
    """The reference plan behind the password "Ijsvogel"."""
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(PATH.read_bytes())).encrypt("Ijsvogel", target)
    path = tmp_path / "plan.xlsx"
    path.write_bytes(target.getvalue())
    return str(path)


class Terminal(io.StringIO):
    """A stream that a person sits at."""

    def isatty(self):
        return True


@pytest.mark.parametrize("command", ["check", "normalise", "tidy"])
def test_the_password_comes_from_stdin(locked, command, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("Ijsvogel\r\n"))
    assert main([command, locked, "--password-stdin"]) in (0, 1)
    printed = capsys.readouterr()
    assert printed.err == ""
    assert "jeugd" in printed.out.lower()


def test_without_a_terminal_nobody_is_asked(locked, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(["check", locked]) == 2
    assert capsys.readouterr().err == (
        f"{locked}: dit bestand is met een wachtwoord beveiligd. Geef het mee met "
        "--password-stdin, of haal het eraf.\n"
    )


def test_a_person_is_asked(locked, monkeypatch):
    asked = []
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("sys.stderr", Terminal())
    monkeypatch.setattr("typer.prompt", lambda text, **_: asked.append(text) or "Ijsvogel")
    assert len(open_plan.open_plan(locked).actions) == 42
    assert asked == ["Wachtwoord van plan.xlsx"]
    with pytest.raises(Locked, match="klopt niet"):
        open_plan.open_plan(locked, "anders")
    assert len(asked) == 1


def test_a_refresh_refuses_before_it_touches_anything(locked, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("Ijsvogel"))
    assert main(["refresh", locked, "--password-stdin"]) == 2
    assert "er staat een wachtwoord op" in capsys.readouterr().err


@pytest.mark.parametrize("stdin", [None, io.TextIOWrapper(io.BytesIO(b"\xff"), "utf-8")])
def test_what_is_no_password_is_told(locked, stdin, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["check", locked, "--password-stdin"]) == 2
    assert capsys.readouterr().err.startswith("Op de standaardinvoer staat geen wachtwoord")
    assert main(["normalise", locked]) == 2
    assert "met een wachtwoord beveiligd" in capsys.readouterr().err
