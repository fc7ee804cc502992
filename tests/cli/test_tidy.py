"""`uvp-xl tidy` as a user types it."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.reference import PATH, ROOT, golden
from uvp_xl.cli import main


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the reference plan that may be written to."""
    return Path(shutil.copy(PATH, tmp_path / "plan.xlsx"))


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of one command."""
    status = main(["tidy", *map(str, arguments)])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_golden_the_list_of_proposals(capsys, monkeypatch) -> None:
    monkeypatch.chdir(ROOT)
    status, out, err = run(capsys, PATH.relative_to(ROOT))
    assert (status, err) == (0, "")
    assert out == golden(ROOT / "tests" / "golden" / "reference-tidy.txt", out)


def test_the_list_changes_nothing(capsys, copy: Path) -> None:
    before = copy.read_bytes()
    run(capsys, copy)
    assert copy.read_bytes() == before


def test_the_list_as_json(capsys) -> None:
    status, out, _ = run(capsys, PATH, "--format", "json")
    made = json.loads(out)
    assert status == 0
    assert all(list(p) == ["kind", "rule", "sheet", "cell", "old", "new", "options"] for p in made)
    assert {"kop", "lijst"} <= {p["kind"] for p in made}


def test_accept_and_undo(capsys, copy: Path) -> None:
    before = copy.read_bytes()
    status, out, err = run(capsys, copy, "--accept", "lijst", "--accept", "1 Sociale kwaliteit!B5")
    assert (status, err) == (0, "")
    assert "2 cellen veranderd" in out
    assert "--undo" in out
    book = openpyxl.load_workbook(copy)
    assert book["1 Sociale kwaliteit"]["B5"].value == "maatregelen/activiteiten 2020-2021"
    status, out, err = run(capsys, copy, "--undo")
    assert (status, err) == (0, "")
    assert "precies zoals het was" in out
    assert copy.read_bytes() == before


def test_undo_in_a_file_that_was_changed_since(capsys, copy: Path) -> None:
    run(capsys, copy, "--accept", "lijst")
    assert main(["refresh", str(copy), "--date", "2020-11-01"]) == 0
    status, out, _ = run(capsys, copy, "--undo")
    assert status == 0
    assert "1 cel teruggedraaid" in out


def test_a_cell_with_a_formula_is_refused(capsys, copy: Path) -> None:
    book = openpyxl.load_workbook(copy)
    book["1 Sociale kwaliteit"]["B5"] = '="maatregelen "&2018'
    book.save(copy)
    # openpyxl keeps no results of formulas, so the heading is not even read: another cell stays
    status, out, err = run(capsys, copy, "--accept", "kop")
    assert "veranderd" in out
    assert (status, err) == (0, "")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--accept", "onzin"], "geen cel met een voorstel"),
        (["--accept", "kop", "--undo"], "Kies"),
        (["--output", "x.xlsx"], "--accept, --alias of --undo"),
        (["--undo"], "geen ronde"),
        (["--format", "yaml"], "text, json"),
        (["--format", "json", "--accept", "kop"], "alleen voor de lijst"),
    ],
)
def test_wrong_usage_is_one_dutch_line(capsys, copy: Path, options, said) -> None:
    status, _, err = run(capsys, copy, *options)
    assert status == 2
    assert said in err
    assert err.count("\n") == 1


def test_a_path_with_a_blank_is_quoted(capsys, copy: Path) -> None:
    file = copy.rename(copy.with_name("mijn plan.xlsx"))
    assert f'tidy "{file}" --undo' in run(capsys, file, "--accept", "kop")[1]


def test_nothing_to_accept_is_said(capsys, copy: Path) -> None:
    status, out, _ = run(capsys, copy, "--accept", "bedrag")
    assert status == 0
    assert out == "Er is niets veranderd.\n"


def test_a_plan_without_proposals(capsys, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Actiepunt", "Maatregel", "Planning"], ["Preventie", "Voorlichting", "2020"]):
        book.active.append(row)
    book.save(tmp_path / "plan.xlsx")
    assert "Er zijn geen voorstellen." in run(capsys, tmp_path / "plan.xlsx")[1]


def test_what_must_be_chosen_is_shown_as_a_choice(capsys, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Actiepunt", "Maatregel", "Begroting"], ["Preventie", "Voorlichting", "€ 12,500"]):
        book.active.append(row)
    book.save(tmp_path / "plan.xlsx")
    out = run(capsys, tmp_path / "plan.xlsx")[1]
    assert "? € 12.500 of € 12,50" in out
    assert "geen die u zo kunt overnemen" in out
    status, _, err = run(capsys, tmp_path / "plan.xlsx", "--accept", "C2")
    assert status == 2
    assert "meer mogelijkheden" in err
