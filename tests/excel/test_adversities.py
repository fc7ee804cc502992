"""Scenarios of what a workbook may have against it: the model lacks nothing that they need."""

import pytest


@pytest.mark.parametrize(
    "name", ["nothing", "team_site", "autosave", "another_in_front", "second_excel", "grouped"]
)
def test_a_refresh_that_nothing_stops(excel, name):
    told = excel("adversities.met", name=name, bound="early")
    assert told["well"], told["fault"]
    assert (told["odd"], told["lacks"], told["asked"]) == ({}, {}, [])
    assert (told["front"], told["sheet"], told["selection"]) == (True, True, True)
    assert (told["saved"] > 0) == (name == "autosave")


@pytest.mark.parametrize("name", ["structure_protected", "read_only"])
def test_a_workbook_that_may_not_be_written(excel, name):
    told = excel("adversities.met", name=name, bound="early")
    assert not told["well"]
    assert not told["fault"]
    assert told["sheets"][-1] != "Controlelijst"


def test_a_busy_excel_refuses_a_button(excel):
    assert excel("buttons.busy", number=50, calls=3)["refused"] == 3


def test_a_made_up_plan_of_any_size(excel):
    assert excel("buttons.large", count=5, hidden=True)["well"]
