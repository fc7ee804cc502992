"""A plan of another kind than .xlsx: read in place, written as a new file."""

from pathlib import Path

import openpyxl
import pytest

import uvp_xl
from tests.reference import PATH, plan
from uvp_xl.backend.fresh.new_workbook import FreshWorkbook
from uvp_xl.cli import main


@pytest.fixture
def ods(tmp_path: Path) -> str:
    """The reference plan as an .ods."""
    path = tmp_path / "plan.ods"
    FreshWorkbook("plan.xlsx", plan().grids).save(path)
    return str(path)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_refresh_makes_a_new_file_of_the_plan(ods, suffix, tmp_path, capsys):
    target = tmp_path / f"nieuw{suffix}"
    command = ["refresh", ods, "--output", str(target), "--date", "2020-11-01", "--report"]
    assert main(command) == 0
    printed = capsys.readouterr()
    assert printed.out.endswith("Alle onderdelen zijn nieuw.\n")
    assert "als waarden in het nieuwe bestand" in printed.err
    again = uvp_xl.read(target)
    assert len(again.records()) == 42
    names = [grid.name for grid in again.workbook.grids()]
    assert names[0] == "Plan"
    assert "Te laat" in names


def test_tidy_writes_into_the_new_file(ods, tmp_path, capsys):
    target = tmp_path / "nieuw.xlsx"
    assert main(["tidy", ods, "--accept", "spelling", "--output", str(target)]) == 0
    assert "Wijzigingen" in openpyxl.load_workbook(target).sheetnames
    assert "Let op: Uw eigen bladen staan als waarden" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["refresh"], ["tidy", "--accept", "ALL"]])
def test_in_place_it_says_how_to_go_on(ods, command, capsys):
    assert main([command[0], ods, *command[1:]]) == 2
    assert "met --output NIEUW.xlsx komt er een nieuw bestand" in capsys.readouterr().err


def test_a_kind_that_cannot_be_made_is_told(ods, tmp_path, capsys):
    assert main(["refresh", ods, "--output", str(tmp_path / "nieuw.pdf")]) == 2
    assert ".ods" in capsys.readouterr().err
    assert main(["refresh", str(PATH), "--output", str(tmp_path / "nieuw.xlsm")]) == 2
    assert capsys.readouterr().err == "nieuw.xlsm: de naam moet eindigen op .xlsx.\n"
