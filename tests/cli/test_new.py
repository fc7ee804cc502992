"""`uvp-xl new` and `uvp-xl --version` as a user types them."""

from importlib import metadata

import pytest

import uvp_xl
from uvp_xl.cli import main


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run a command in an empty folder; return its exit status and both outputs."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        return main(list(arguments)), *capsys.readouterr()

    return run


def test_without_a_name_it_has_the_usual_one(run, tmp_path):
    assert run("new") == (
        0,
        "Uw nieuwe plan staat in uitvoeringsplan.xlsm.\n"
        "Open het in Excel en begin op het blad Start.\n",
        "",
    )
    assert uvp_xl.read(tmp_path / "uitvoeringsplan.xlsm").tables


@pytest.mark.parametrize(
    "arguments", [["plan"], ["plan.xlsm"], ["--output", "plan.xlsm"]], ids=" ".join
)
def test_a_name_can_be_given_in_three_ways(run, tmp_path, arguments):
    assert run("new", *arguments)[0] == 0
    assert [path.name for path in tmp_path.iterdir()] == ["plan.xlsm"]


def test_a_new_plan_can_be_refreshed(run, tmp_path):
    status, _, _ = run("new", "urk", "--municipality", "Urk", "--period", "2027-2030")
    assert status == 0
    front = uvp_xl.read(tmp_path / "urk.xlsm").front
    assert (front.municipality, front.years[0], front.years[-1]) == ("Urk", 2027, 2030)
    status, out, err = run("refresh", "urk.xlsm", "--date", "2027-11-01")
    assert (status, err) == (0, "")
    assert out == "0 acties gelezen. De overzichten staan in urk.xlsm.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["plan", "--output", "plan.xlsm"], "Noem het bestand één keer"),
        (["--period", "altijd"], "“altijd” is geen periode."),
        (["plan.xlsx"], "plan.xlsx: de naam moet eindigen op .xlsm"),
        (["--output", "-"], "-: de naam moet eindigen op .xlsm"),
        (["weg/plan"], "de map bestaat niet"),
        (["con"], "con.xlsm: Windows houdt deze naam voor zichzelf"),
        (["plan."], "plan..xlsm: een naam begint niet met een spatie en eindigt niet op"),
        (["--output", "a=b.xlsm"], "a=b.xlsm: Windows of de knoppen kunnen = niet"),
        (["a\nb"], "a b.xlsm: er staat een onzichtbaar teken in de naam"),
        (["."], ".: de naam moet eindigen op .xlsm"),
        (["/"], "/: de naam moet eindigen op .xlsm"),
    ],
)
def test_what_cannot_be_is_one_line(run, tmp_path, arguments, said):
    status, out, err = run("new", *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err
    assert list(tmp_path.iterdir()) == []


def test_a_second_time_the_first_plan_stays(run, tmp_path):
    run("new")
    before = (tmp_path / "uitvoeringsplan.xlsm").read_bytes()
    status, _, err = run("new", "--municipality", "Urk")
    assert status == 2
    assert err == (
        "uitvoeringsplan.xlsm: het bestand kon niet worden geschreven (het bestaat al; kies een "
        "andere naam). Er is niets veranderd.\n"
    )
    assert (tmp_path / "uitvoeringsplan.xlsm").read_bytes() == before


def test_the_version_is_that_of_the_installed_package(run, monkeypatch):
    assert run("--version") == (0, f"uvp-xl {metadata.version('uvp-xl')}\n", "")

    def nothing(_):
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "version", nothing)
    assert run("--version") == (0, "uvp-xl (niet geïnstalleerd)\n", "")
