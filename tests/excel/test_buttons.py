"""The buttons, through the real Windows engine of xlwings."""

import subprocess
import sys
from pathlib import Path

import pytest

import uvp_xl
from tests.contract.facts import facts
from tests.reference import DATE, PATH

WAYS = [("nl", "late"), ("nl", "early"), ("en", "late"), ("de", "late")]


@pytest.mark.parametrize(("language", "bound"), WAYS)
def test_all_buttons_work_and_leave_excel_as_it_was(excel, language, bound):
    told = excel("buttons.round_trip", language=language, bound=bound)
    assert told["refresh"] == "42 acties gelezen. De overzichten zijn ververst."
    assert told["check"]
    assert told["notes"] > 0
    assert told["clear_marks"].startswith(str(told["notes"]))
    assert told["tidy"]
    assert told["again"]
    assert (told["as before"], told["changed"], told["back"]) == (True, True, True)
    assert (told["odd"], told["lacks"], told["asked"]) == ({}, {}, [])


@pytest.fixture(scope="module")
def both(excel, tmp_path_factory):
    """The reference plan refreshed as a closed file, and in the made-up Excel."""
    folder = tmp_path_factory.mktemp("excel")
    uvp_xl.read(PATH).refresh(DATE, output=str(folder / "closed.xlsx"))
    assert excel("files.refreshed", target=str(folder / "live.xlsx"))["well"]
    return folder / "closed.xlsx", folder / "live.xlsx"


REPORTS = ["Register", "Samenvatting", "Partneroverzicht", "Te laat", "Portefeuilles", "Controle",
           "Controlelijst"]  # fmt: skip
MOMENT = "Gemaakt op"


@pytest.mark.parametrize("name", REPORTS)
def test_an_open_workbook_gets_what_a_closed_one_gets(both, name):
    closed, live = (facts(path, name) for path in both)
    moments = {key.partition(" ")[0] for key, value in (closed | live).items()
               if str(value).startswith(MOMENT)}  # fmt: skip
    differ = {key for key in closed.keys() | live.keys() if closed.get(key) != live.get(key)}
    assert {key for key in differ if key.partition(" ")[0] not in moments} == set()


def test_a_file_comes_through_the_model_unharmed(both, excel, tmp_path):
    closed, again = both[0], tmp_path / "again.xlsx"
    excel("files.again", path=str(closed), target=str(again))
    for name in REPORTS:
        assert facts(again, name) == facts(closed, name), name


def test_the_command_line_runs_a_scenario():
    done = subprocess.run(
        [sys.executable, "-m", "tests.excel.run", "calls.counted", "calls.nothing"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    first, second = done.stdout.splitlines()
    assert '"total": 4' in first
    assert "AttributeError" in second
