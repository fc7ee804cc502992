"""The whole selftest as a user runs it, in a running LibreOffice."""

import os
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.reference import golden
from uvp_xl.backend.live import attach, snapshots
from uvp_xl.backend.live.attach import PIPE_SETTING
from uvp_xl.cli import main
from uvp_xl.errors import Busy
from uvp_xl.selftest import run_selftest, selftest_check, selftest_report
from uvp_xl.selftest.difference import Difference, Observation
from uvp_xl.selftest.selftest_check import SelftestCheck

GOLDEN = Path(__file__).parents[1] / "golden" / "selftest.txt"


@pytest.fixture
def command(pipe, monkeypatch, capsys, tmp_path):
    """Run `uvp-xl selftest`; return its exit status, output and error output."""
    monkeypatch.setenv(PIPE_SETTING, pipe)
    monkeypatch.setenv(snapshots.SETTING, str(tmp_path / "versies"))

    def run(*arguments):
        status = main(["selftest", *arguments])
        return status, *capsys.readouterr()

    return run


def masked(text):
    """Return a report without the values that differ between computers and runs."""
    text = re.sub(r" +\d+,\d(?= s | seconden)", " N", text)
    start, end = text.index("Versies"), text.index("Wat er is geprobeerd")
    facts = re.sub(r"^(  \S+( \S+)*)  .*$", r"\1: …", text[start:end], flags=re.M)
    facts = re.sub(r"^  pywin32: …\n", "", facts, flags=re.M)
    return text[:start] + facts + text[end:]


def test_golden_all_is_right_in_libreoffice_and_nothing_of_the_user_is_touched(
    command, app, tmp_path
):
    own = app.books.add()
    own.sheets[0].range("A1").value = "van de gebruiker"
    status, output, errors = command("--open", "--output", str(tmp_path / "verslag.txt"))
    assert status == 0, output
    written = (tmp_path / "verslag.txt").read_text("utf-8")
    assert written == output
    titles = [check.title for check in selftest_check.all_checks() if not check.excel_only]
    assert errors == "".join(f"{title} …\n" for title in titles)
    text = masked(output)
    assert text == golden(GOLDEN, text)
    assert [book.name for book in app.books] == [own.name]
    assert [sheet.name for sheet in own.sheets] == [own.sheets[0].name]
    assert own.sheets[0].range("A1").value == "van de gebruiker"
    assert not (tmp_path / "versies").exists()
    assert own.name not in output
    assert str(Path.home()) not in output


def test_without_open_the_error_message_has_the_command(command):
    status, output, errors = command()
    assert (status, output) == (2, "")
    assert errors.endswith("geef de opdracht zo: uvp-xl selftest --open\n")


@pytest.mark.parametrize("program", ["", "excel", "libreoffice"])
def test_without_a_program_the_error_message_names_them(program, monkeypatch, capsys):
    monkeypatch.setenv(PIPE_SETTING, "luistert-niet")
    monkeypatch.setattr(attach, "load_xlwings", lambda: SimpleNamespace(engines=[]))
    options = ["--program", program] if program else []
    assert main(["selftest", "--open", *options]) == 2
    output, errors = capsys.readouterr()
    assert output == ""
    assert "LibreOffice" in errors


def test_an_unknown_program_is_refused(command):
    status, _, errors = command("--open", "--program", "numbers")
    assert status == 2
    assert "excel, libreoffice" in errors


def test_the_named_program_is_used(pipe, app, monkeypatch):
    assert attach.running_app("libreoffice", pipe).engine.name == "libreoffice"
    assert attach.running_app("", pipe).engine.name == "libreoffice"
    app.books.add()
    assert len(attach.running_app("", pipe).books) == 1


class Right(SelftestCheck):
    """Yields an observation."""

    title, order = "Goed", 1

    def run(self, bench):
        yield Observation("Dit is zo")


class Wrong(SelftestCheck):
    """Yields a difference."""

    title, order = "Anders", 2

    def run(self, bench):
        yield Difference("de kleur", "rood", "blauw")


class Raises(SelftestCheck):
    """Raises an error after an observation."""

    title, order = "Valt om", 3

    def run(self, bench):
        yield Observation("Tot hier")
        raise RuntimeError("kan C:\\Users\\jan\\plan.xlsx niet openen")


class Waits(SelftestCheck):
    """Raises Busy."""

    title, order = "Bezig", 4

    def run(self, bench):
        raise Busy("Excel is bezig.")


class Later(Right):
    """Runs after the others."""

    title, order = "Daarna", 5


def test_an_error_in_one_check_does_not_prevent_the_others(app, monkeypatch, command):
    monkeypatch.setattr(run_selftest, "all_checks", lambda: [Right(), Wrong(), Raises(), Later()])
    status, output, _ = command("--open")
    assert status == 1
    lines = re.sub(r"\d,\d", "N", output[output.index("Wat er is geprobeerd") :])
    lines = re.sub(r"test_selftest.py:\d+|run_selftest.py:\d+", "run_selftest.py", lines)
    assert lines.splitlines()[1:-2] == [
        "  goed        N s  Goed",
        "                    Dit is zo.",
        "  wijkt af    N s  Anders",
        "                    de kleur:",
        "                      verwacht  rood",
        "                      gevonden  blauw",
        "  ging mis    N s  Valt om",
        "                    Tot hier.",
        "                    RuntimeError: kan …",
        "                      in selftest/run_selftest.py",
        "  goed        N s  Daarna",
        "                    Dit is zo.",
    ]
    assert "2 proeven gingen niet goed, van de 4." in output
    assert len(app.books) == 0


def test_a_busy_user_gets_one_sentence_and_the_workbook_is_closed(app, monkeypatch, command):
    monkeypatch.setattr(run_selftest, "all_checks", lambda: [Right(), Waits(), Later()])
    status, output, errors = command("--open")
    assert (status, output) == (2, "")
    assert errors.splitlines()[-1] == "Excel is bezig."
    assert len(app.books) == 0


class Refusing:
    """A program that rejects calls because the user is typing."""

    books = property(lambda self: self)

    def __iter__(self):
        return iter(())

    def add(self):
        error = OSError("de aanroep is geweigerd")
        error.hresult = -2147418111
        raise error


def test_busy_is_raised_before_the_first_check():
    with pytest.raises(Busy):
        run_selftest.run(Refusing())


def test_the_folder_setting_of_an_administrator_is_restored(monkeypatch, app):
    monkeypatch.setattr(run_selftest, "all_checks", list)
    monkeypatch.setenv(snapshots.SETTING, "elders")
    result = run_selftest.run(app)
    assert os.environ[snapshots.SETTING] == "elders"
    assert result.passed
    assert selftest_report.format_report(result).startswith(
        "Zelftest van uvp-xl\n\nAlles is goed: 0 van de 0"
    )
