"""The whole selftest as a user gives it, in a running LibreOffice."""

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
from uvp_xl.selftest import catalogue, run_selftest, selftest_report
from uvp_xl.selftest.selftest_check import Check, Differs, Observed

GOLDEN = Path(__file__).parents[1] / "golden" / "selftest.txt"


@pytest.fixture
def command(pipe, monkeypatch, capsys, tmp_path):
    """Give `uvp-xl selftest`; its exit status, output and complaint."""
    monkeypatch.setenv(PIPE_SETTING, pipe)
    monkeypatch.setenv(snapshots.SETTING, str(tmp_path / "versies"))

    def do(*arguments):
        status = main(["selftest", *arguments])
        return status, *capsys.readouterr()

    return do


def masked(text):
    """A report without what differs between computers and runs."""
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
    status, said, heard = command("--open", "--output", str(tmp_path / "verslag.txt"))
    assert status == 0, said
    written = (tmp_path / "verslag.txt").read_text("utf-8")
    assert written == said
    titles = [check.title for check in catalogue.all_checks() if not check.excel]
    assert heard == "".join(f"{title} …\n" for title in titles)
    text = masked(said)
    assert text == golden(GOLDEN, text)
    assert [book.name for book in app.books] == [own.name]
    assert [sheet.name for sheet in own.sheets] == [own.sheets[0].name]
    assert own.sheets[0].range("A1").value == "van de gebruiker"
    assert not (tmp_path / "versies").exists()
    assert own.name not in said
    assert str(Path.home()) not in said


def test_without_open_it_says_how(command):
    status, said, complaint = command()
    assert (status, said) == (2, "")
    assert complaint.endswith("geef de opdracht zo: uvp-xl selftest --open\n")


@pytest.mark.parametrize("program", ["", "excel", "libreoffice"])
def test_without_a_program_it_says_what_to_open(program, monkeypatch, capsys):
    monkeypatch.setenv(PIPE_SETTING, "luistert-niet")
    monkeypatch.setattr(attach, "load_xlwings", lambda: SimpleNamespace(engines=[]))
    options = ["--program", program] if program else []
    assert main(["selftest", "--open", *options]) == 2
    said, complaint = capsys.readouterr()
    assert said == ""
    assert "LibreOffice" in complaint


def test_another_program_is_none_of_the_choices(command):
    status, _, complaint = command("--open", "--program", "numbers")
    assert status == 2
    assert "excel, libreoffice" in complaint


def test_the_program_that_is_named_is_taken(pipe, app, monkeypatch):
    assert attach.running_app("libreoffice", pipe).engine.name == "libreoffice"
    assert attach.running_app("", pipe).engine.name == "libreoffice"
    app.books.add()
    assert len(attach.running_app("", pipe).books) == 1


class Right(Check):
    """Finds nothing wrong."""

    title, place = "Goed", 1

    def look(self, bench):
        yield Observed("Dit is zo")


class Wrong(Check):
    """Finds something wrong."""

    title, place = "Anders", 2

    def look(self, bench):
        yield Differs("de kleur", "rood", "blauw")


class Raises(Check):
    """Falls over, after it found something."""

    title, place = "Valt om", 3

    def look(self, bench):
        yield Observed("Tot hier")
        raise RuntimeError("kan C:\\Users\\jan\\plan.xlsx niet openen")


class Waits(Check):
    """Meets a user who is typing."""

    title, place = "Bezig", 4

    def look(self, bench):
        raise Busy("Excel is bezig.")


class Later(Right):
    """Comes after the others."""

    title, place = "Daarna", 5


def test_what_goes_wrong_in_one_check_keeps_no_other_from_being_done(app, monkeypatch, command):
    monkeypatch.setattr(run_selftest, "all_checks", lambda: [Right(), Wrong(), Raises(), Later()])
    status, said, _ = command("--open")
    assert status == 1
    told = re.sub(r"\d,\d", "N", said[said.index("Wat er is geprobeerd") :])
    told = re.sub(r"test_selftest.py:\d+|run_selftest.py:\d+", "run_selftest.py", told)
    assert told.splitlines()[1:-2] == [
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
    assert "2 proeven gingen niet goed, van de 4." in said
    assert len(app.books) == 0


def test_a_busy_user_reads_one_sentence_and_the_workbook_goes(app, monkeypatch, command):
    monkeypatch.setattr(run_selftest, "all_checks", lambda: [Right(), Waits(), Later()])
    status, said, complaint = command("--open")
    assert (status, said) == (2, "")
    assert complaint.splitlines()[-1] == "Excel is bezig."
    assert len(app.books) == 0


class Refusing:
    """A program in which the user is typing."""

    books = property(lambda self: self)

    def __iter__(self):
        return iter(())

    def add(self):
        error = OSError("de aanroep is geweigerd")
        error.hresult = -2147418111
        raise error


def test_a_user_who_is_typing_is_told_so_before_anything_is_done():
    with pytest.raises(Busy):
        run_selftest.run(Refusing())


def test_the_folder_for_versions_of_an_administrator_comes_back(monkeypatch, app):
    monkeypatch.setattr(run_selftest, "all_checks", list)
    monkeypatch.setenv(snapshots.SETTING, "elders")
    result = run_selftest.run(app)
    assert os.environ[snapshots.SETTING] == "elders"
    assert result.right
    assert selftest_report.text(result).startswith(
        "Zelftest van uvp-xl\n\nAlles is goed: 0 van de 0"
    )
