"""The buttons, through the real Windows engine of xlwings."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.facts import facts

WAYS = [("nl", "late"), ("nl", "early"), ("en", "late"), ("de", "late")]


REPORTS = ["Register", "Instellingen", "Samenvatting", "Partneroverzicht", "Te laat",
           "Portefeuilles", "Controle", "Controlelijst"]  # fmt: skip
WHEN = 44136.520833333336
"""The moment of a command of the rig, as Excel keeps it."""


@pytest.mark.parametrize(("language", "bound"), WAYS)
def test_all_buttons_work_and_leave_everything_else_as_it_was(excel, small, language, bound):
    reported = excel("buttons.round_trip", path=str(small), language=language, bound=bound)
    outcome = {command: each["text"] for command, each in reported["said"].items()}
    assert all(each["well"] for each in reported["said"].values()), outcome
    count, chosen = reported["notes"], reported["chosen"]
    assert outcome["refresh"].endswith("acties gelezen. De overzichten zijn ververst.")
    assert outcome["check"].partition(". ")[2].startswith(f"{count} cellen zijn gemarkeerd. Klaar")
    assert outcome["clear_marks"] == f"{count} markeringen zijn gewist."
    assert outcome["tidy"] == f"{chosen} voorstellen staan op het blad Voorstellen."
    assert outcome["accepted"].startswith(f"{chosen} cellen zijn veranderd. 0 voorstellen staan op")
    assert outcome["restore"] == f"{chosen} cellen zijn teruggedraaid."
    assert reported["marks"] == count >= 21
    assert reported["filled"]
    assert reported["untouched"] == [True] * 4
    assert (reported["view"], reported["odd"]) == ({}, {})
    assert reported["sheets"] == REPORTS
    assert reported["after"] == [*REPORTS, "Voorstellen", "Wijzigingen"]
    assert chosen == len(reported["changed"]) == len(reported["logged"]) - 4 >= 5
    assert [row[-1] for row in reported["taken back"][4:]] == [WHEN] * chosen
    assert [row[:-1] for row in reported["taken back"]][4:] == reported["logged"][4:]


def test_a_second_refresh_keeps_the_order_and_formulas_that_point_at_a_report(excel, small):
    reported = excel("buttons.again", path=str(small))
    assert reported["well"]
    assert reported["formula"] == "='Te laat'!A1"
    assert all(reported[about] for about in ("order", "points at", "same sheet", "same reports"))
    assert (reported["view"], reported["odd"]) == ({}, {})


def test_a_file_comes_through_the_model_unharmed(refreshed, excel, tmp_path):
    """What the contract holds against a closed file is what the model has."""
    again = tmp_path / "again.xlsx"
    excel("files.again", path=str(refreshed), target=str(again))
    for name in REPORTS:
        assert facts(again, name) == facts(refreshed, name), name


def test_the_command_line_runs_a_scenario():
    done = subprocess.run(
        [sys.executable, "-m", "tests.excel.run", "calls.counted", "calls.nothing"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    first, second = done.stdout.splitlines()
    assert '"total": 4' in first
    assert "AttributeError" in second
