"""The option --open as a user types it, against a running LibreOffice."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import uvp_xl
from uvp_xl.backend.live.attach import PIPE_SETTING
from uvp_xl.cli import main, open_option
from uvp_xl.errors import UsageError

ROOT = Path(__file__).parents[2]


@pytest.fixture
def book(app, small, tmp_path):
    """A copy of a plan that is open."""
    return app.books.open(str(shutil.copy(small, tmp_path / "plan.xlsx")))


@pytest.fixture
def run(pipe, monkeypatch, capsys):
    """Runs the command line; gives its exit status, output and complaint."""
    monkeypatch.setenv(PIPE_SETTING, pipe)

    def do(*arguments):
        status = main(arguments)
        return status, *capsys.readouterr()

    return do


def test_a_process_of_its_own_refreshes_what_is_open(pipe, book, small):
    command = [sys.executable, "-m", "uvp_xl", "refresh", "--open", "--date", "2020-11-01"]
    done = subprocess.run(
        command,
        env={**os.environ, PIPE_SETTING: pipe},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    said = f"{len(uvp_xl.read(small).actions)} acties gelezen. De overzichten zijn ververst.\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, said, "")
    assert book.sheets["Samenvatting"].range("A1").value


def test_refresh_works_in_what_is_open_and_leaves_the_file_alone(run, book, small, tmp_path):
    file = tmp_path / "plan.xlsx"
    before = file.read_bytes()
    actions = len(uvp_xl.read(small).actions)
    said = f"{actions} acties gelezen. De overzichten zijn ververst.\n"
    assert run("refresh", "--open", "--date", "2020-11-01") == (0, said, "")
    assert book.sheets["Samenvatting"].range("A1").value
    assert run("refresh", "plan.xlsx", "--open") == (0, said, "")
    assert file.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["plan.xlsx"]


def test_check_marks_cells_and_clears_them(run, book):
    status, said, complaint = run("check", "--open", "plan.xlsx", "--date", "2020-11-01")
    assert (status, complaint) == (0, "")
    assert "meldingen; zie het blad Controle. " in said
    assert sum(len(sheet.notes) for sheet in book.sheets) > 0
    status, said, _ = run("check", "--open", "--clear")
    assert (status, said.partition(" ")[2]) == (0, "markeringen zijn gewist.\n")
    assert sum(len(sheet.notes) for sheet in book.sheets) == 0


def test_tidy_lists_takes_over_and_takes_back(run, book):
    status, said, _ = run("tidy", "--open")
    assert status == 0
    assert said.endswith("voorstellen staan op het blad Voorstellen.\n")
    page = book.sheets["Voorstellen"]
    rows = page.used_range.options(ndim=2).value
    place = next(n for n, row in enumerate(rows, 1) if row[2] == "spelling")
    page.range((place, 6)).value = "ja"
    assert run("tidy", "--open")[1].startswith("1 cel is veranderd. ")
    assert run("tidy", "--open", "--undo") == (0, "1 cel is teruggedraaid.\n", "")


def test_what_cannot_be_found_is_one_dutch_line(run, app):
    assert run("refresh", "--open") == (
        2,
        "",
        "Er staat geen werkboek open in Excel of LibreOffice.\n",
    )
    app.books.add()
    status, said, complaint = run("refresh", "--open", "zorg.xlsx")
    assert (status, said) == (2, "")
    assert complaint.startswith("“zorg.xlsx” staat niet open. Wel open: ")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["refresh", "--open", "--output", "x.xlsx"], "--output kan niet samen met --open."),
        (["refresh", "--open", "--report"], "--report kan niet samen met --open."),
        (["refresh", "--open", "--password-stdin"], "--password-stdin kan niet samen met --open."),
        (["tidy", "--open", "--accept", "ALL"], "--accept kan niet samen met --open."),
        (["tidy", "--open", "--format", "json"], "--format kan niet samen met --open."),
        (["check", "--open", "--format", "json"], "--format kan niet samen met --open."),
        (["check", "--open", "een.xlsx", "twee.xlsx"], "Noem bij --open één werkboek."),
        (["check", "plan.xlsx", "--clear"], "--clear hoort bij --open."),
        (["refresh"], "Er ontbreekt de naam van een bestand."),
        (["check"], "Er ontbreekt de naam van een bestand."),
        (["tidy"], "Er ontbreekt de naam van een bestand."),
        (["refresh", "--open", "--date", "gisteren"], "“gisteren” is geen datum."),
    ],
)
def test_wrong_usage_is_one_dutch_line(arguments, complaint, capsys):
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(complaint)


def test_one_name_at_most():
    assert open_option.only_name([]) == ""
    assert open_option.only_name(["plan.xlsx"]) == "plan.xlsx"
    with pytest.raises(UsageError):
        open_option.only_name(["een.xlsx", "twee.xlsx"])
