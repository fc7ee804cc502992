"""Adversities in a workbook or in Excel: the work is done, or one sentence explains why not.

A click changes nothing of what the user sees, and nothing on his own sheets.
"""

import pytest

WELL = "10 acties gelezen. De overzichten zijn ververst."
NAME = r"C:\Plannen\plan.xlsx"
REPORTS = ["Register", "Instellingen", "Samenvatting", "Partneroverzicht", "Te laat",
           "Portefeuilles", "Controle", "Controlelijst"]  # fmt: skip
CLOUD = ["team_site", "teams", "onedrive_for_business", "onedrive_personal"]
NEW = [*CLOUD, "never_saved", "autosave", "old_kind", "another_in_front", "second_excel",
       "hidden_window", "plan_sheet_protected", "page_layout", "chart_sheet_in_front",
       "last_sheet_hidden", "last_sheet_very_hidden", "grouped", "manual", "screen_already_still",
       "local_formats", "bad_date", "an_error", "long_text", "threads"]  # fmt: skip
AGAIN = ["old_kind", "another_in_front", "hidden_window", "page_layout_of_new_reports", "no_record",
         "chart_sheet_in_front", "last_sheet_very_hidden", "grouped", "all_grouped",
         "report_in_front", "manual", "no_printer", "threads"]  # fmt: skip


def right(outcome):
    """Assert that a click was done, and left everything else as it was."""
    assert outcome["well"], outcome["fault"] or outcome["text"]
    assert (outcome["view"], outcome["odd"], outcome["others"]) == ({}, {}, True)
    assert outcome["saves"] == 0


@pytest.mark.sample(3, always=("autosave", "old_kind", "another_in_front", "hidden_window",
                               "grouped", "last_sheet_very_hidden"))  # fmt: skip
@pytest.mark.parametrize("name", NEW)
def test_a_first_refresh(excel, small, name):
    outcome = excel("adversities.met", name=name, path=str(small))
    right(outcome)
    assert outcome["same"]
    assert outcome["text"] == WELL
    placed = [each for each in outcome["names"] if each not in outcome["before"]]
    assert placed == REPORTS
    last = outcome["names"].index("Register") - 1
    assert outcome["names"][last] not in outcome["hidden"]


@pytest.mark.sample(1, always=("old_kind", "page_layout_of_new_reports", "all_grouped"))
@pytest.mark.parametrize("name", AGAIN)
def test_a_second_refresh(excel, small, name):
    outcome = excel("adversities.met", name=name, path=str(small), first="refresh")
    right(outcome)
    assert outcome["same"]
    assert outcome["same reports"]
    assert (outcome["text"], outcome["names"]) == (WELL, outcome["before"])


@pytest.mark.sample(1, always=("autosave", "threads"))
@pytest.mark.parametrize("name", ["autosave", "another_in_front", "old_kind", "grouped", "threads",
                                  "chart_sheet_in_front", "hidden_window", "bad_date"])  # fmt: skip
def test_a_check(excel, small, name):
    outcome = excel("adversities.met", name=name, command="check", path=str(small))
    right(outcome)
    assert "h Overige onderwerpen" in outcome["notes"]
    assert ("3 Jeugd" in outcome["notes"]) == (name != "threads")  # There is no place for a note.


def test_a_protected_sheet_of_the_plan_is_named_and_the_others_are_marked(excel, small):
    outcome = excel(
        "adversities.met", name="plan_sheet_protected", command="check", path=str(small)
    )
    right(outcome)
    assert "Op beveiligde bladen is niets gemarkeerd: 3 Jeugd. " in outcome["text"]
    assert set(outcome["notes"]) == {"h Overige onderwerpen"}


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    ("name", "command", "first", "why"),
    [
        ("report_protected", "refresh", "refresh", "het blad “Te laat” is beveiligd"),
        ("controle_protected", "check", "refresh", "het blad “Controle” is beveiligd"),
        ("structure_protected", "refresh", "", "de structuur van de werkmap is beveiligd"),
        ("structure_protected", "check", "", "de structuur van de werkmap is beveiligd"),
        ("read_only", "refresh", "refresh", "de werkmap is alleen-lezen geopend"),
        ("read_only", "check", "", "de werkmap is alleen-lezen geopend"),
        ("read_only", "tidy", "", "de werkmap is alleen-lezen geopend"),
        ("read_only", "clear_marks", "check", "de werkmap is alleen-lezen geopend"),
        ("chart_sheet_named_as_a_report", "refresh", "", "het blad “Te laat” is geen gewoon"),
        ("chart_sheet_named_controle", "check", "", "het blad “Controle” is geen gewoon"),
    ],
)
def test_what_may_not_be_written_stays_as_it_was(excel, small, name, command, first, why):
    outcome = excel("adversities.met", name=name, command=command, path=str(small), first=first)
    assert not outcome["well"]
    assert not outcome["fault"], outcome["fault"]
    assert why in outcome["text"]
    assert (outcome["same"], outcome["same reports"], outcome["others"]) == (True, True, True)
    assert (outcome["view"], outcome["odd"]) == ({}, {})
    assert outcome["names"] == outcome["before"]
    assert outcome["unchanged"]


@pytest.mark.sample(2)
@pytest.mark.parametrize(("name", "first"), [
    ("user_goes_early", ""), ("user_goes_while_panes_are_set", "refresh"),
    ("user_goes_while_written", ""), ("user_goes_at_the_end", "refresh"),
])  # fmt: skip
def test_a_user_who_goes_to_another_workbook_meanwhile(excel, small, name, first):
    outcome = excel("adversities.met", name=name, path=str(small), first=first)
    assert outcome["well"], outcome["fault"]
    assert (outcome["odd"], outcome["others"], outcome["same"], outcome["went"]) == (
        {},
        True,
        True,
        True,
    )
    stays = name == "user_goes_early"  # What Excel itself brings up while it writes, goes back.
    assert outcome["view"] == ({"front": ["plan.xlsx", "ander.xlsx"]} if stays else {})
