"""`uvp-xl restore` as a user types it."""

import shutil
from pathlib import Path

import pytest

from tests.reference import PATH
from uvp_xl.cli import main

DATES = ["2020-11-01", "2020-12-01"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the reference plan that may be written to."""
    return Path(shutil.copy(PATH, tmp_path / "plan.xlsx"))


@pytest.fixture
def kept(copy: Path, capsys) -> Path:
    """Return the copy after two refreshes, with two earlier versions."""
    for date in DATES:
        assert main(["refresh", str(copy), "--date", date]) == 0
    capsys.readouterr()
    return copy


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of one command."""
    status = main(["restore", *map(str, arguments)])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_one_back_and_back_again(capsys, kept: Path) -> None:
    after = kept.read_bytes()
    status, out, err = run(capsys, kept)
    assert (status, err) == (0, "")
    assert out.startswith(f"{kept} is weer precies zoals op ")
    assert "(versie 1)" in out
    assert kept.read_bytes() != after
    assert run(capsys, kept)[0] == 0
    assert kept.read_bytes() == after


def test_the_first_version_is_the_original(capsys, kept: Path) -> None:
    status, out, _ = run(capsys, kept, "--version", 2)
    assert status == 0
    assert "Terugdraaien kan met --version 1." in out
    assert kept.read_bytes() == PATH.read_bytes()
    status, out, _ = run(capsys, kept, "--version", 3)
    assert status == 0
    assert "is al gelijk aan versie 3" in out
    assert out.endswith("Er is niets veranderd.\n")


def test_the_list(capsys, copy: Path, kept: Path) -> None:
    run(capsys, kept, "--version", 2)
    kept.with_name(".uvp-backups").joinpath("plan.20200102-030405-00.xlsx").write_bytes(b"PK")
    status, out, err = run(capsys, kept, "--list")
    lines = out.splitlines()
    assert (status, err, lines[0]) == (0, "", str(kept))
    assert [line.split()[0] for line in lines if line.startswith("  ")] == ["1", "2", "3", "4"]
    assert lines[4].endswith("22 kB   gelijk aan het bestand nu")
    assert lines[5] == "    4   2 januari 2020 om 3.04 uur              1 kB   beschadigd"


def test_the_list_without_versions(capsys, copy: Path) -> None:
    status, out, _ = run(capsys, copy, "--list")
    assert (status, out) == (0, f"{copy}\n\nEr is nog geen eerdere versie bewaard.\n")


def test_a_broken_or_missing_file_comes_back(capsys, kept: Path) -> None:
    kept.write_bytes(b"PK kapot")
    assert run(capsys, kept)[0] == 0
    kept.unlink()
    status, out, err = run(capsys, kept)
    assert (status, err) == (0, "")
    assert out.count("\n") == 1
    assert main(["check", str(kept)]) == 1


def test_a_damaged_version_is_told(capsys, kept: Path) -> None:
    kept.write_bytes(b"PK kapot")
    run(capsys, kept)
    status, _, err = run(capsys, kept, "--version", 1)
    assert status == 0
    assert err.startswith("Let op: Deze versie is beschadigd")
    assert kept.read_bytes() == b"PK kapot"


def test_to_another_file(capsys, kept: Path) -> None:
    other = kept.with_name("vroeger.xlsx")
    status, out, _ = run(capsys, kept, "--version", 2, "--output", other)
    assert status == 0
    assert out.startswith(str(other))
    assert other.read_bytes() == PATH.read_bytes()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--version", "9"], "plan.xlsx: versie 9 is er niet."),
        (["--version", "0"], "plan.xlsx: versie 0 is er niet."),
        (["--version", "twee"], "“twee” is geen nummer"),
        (["--list", "--version", "1"], "Kies: --list"),
        (["--list", "--output", "a.xlsx"], "Kies: --list"),
        (["--output", "a.ods"], "moet eindigen op .xlsx"),
    ],
)
def test_wrong_usage_is_one_dutch_line(capsys, kept: Path, options, said) -> None:
    before = kept.read_bytes()
    status, out, err = run(capsys, kept, *options)
    assert (status, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert kept.read_bytes() == before


def test_without_versions_there_is_nothing_to_put_back(capsys, copy: Path) -> None:
    said = "er is geen eerdere versie te vinden in “.uvp-backups”.\n"
    assert run(capsys, copy) == (2, "", f"plan.xlsx: {said}")
    assert run(capsys, copy.with_name("weg.xlsx")) == (2, "", f"weg.xlsx: {said}")


def test_an_open_file_is_left_alone(capsys, kept: Path) -> None:
    kept.with_name("~$plan.xlsx").touch()
    before = kept.read_bytes()
    status, _, err = run(capsys, kept)
    assert status == 2
    assert "staat open in Excel" in err
    assert err.count("\n") == 1
    assert kept.read_bytes() == before
