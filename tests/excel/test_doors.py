"""The workbook is found, and what came of a click can be read where the user is looking."""

import pytest

DONE = "0 markeringen zijn gewist."
HWND = 7777
"""The window of the first Excel of the rig."""
INFORMATION = 64
BUSY = "Excel is bezig: misschien typt u nog in een cel, of staat er een venster open."


@pytest.mark.parametrize("protected", [False, True])
def test_the_outcome_is_left_in_the_workbook(excel, protected):
    outcome = excel("doors.left", protected=protected)
    assert outcome["said"] == outcome["cell"] == DONE
    assert outcome["boxes"] == [[HWND, DONE, "uvp-xl", INFORMATION]]
    assert outcome["odd"] == {}


def test_a_click_that_fails_is_left_there_too(excel):
    outcome = excel("doors.left", command="restore")
    assert not outcome["well"]
    assert outcome["said"] == outcome["cell"]
    assert outcome["said"].endswith("er is geen ronde van voorstellen om terug te draaien.")
    assert outcome["boxes"][0][-1] == 48


@pytest.mark.parametrize("elsewhere", [False, True])
def test_the_box_comes_before_the_window_of_this_excel(excel, small, elsewhere):
    outcome = excel("doors.shown", path=str(small), elsewhere=elsewhere)
    assert outcome["boxes"] == [[HWND, DONE, "uvp-xl", INFORMATION]]
    assert outcome["status"][-1] is False


def test_no_box_comes_before_another_workbook(excel, small):
    outcome = excel("doors.shown", path=str(small), other=True)
    assert outcome["boxes"] == []
    assert outcome["status"] == [DONE, False]  # For as long as it takes to read it.


def test_the_door_of_the_buttons(excel, small):
    assert excel("doors.door", path=str(small)) == {
        "number": 0, "told": "", "boxes": [[HWND, DONE, "uvp-xl", INFORMATION]],
    }  # fmt: skip


def test_the_entry_point_reports_that_excel_is_busy(excel, small):
    outcome = excel("doors.door", path=str(small), busy=True)
    assert outcome["number"] == 2
    assert outcome["told"].startswith(BUSY)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("mijn plan", "mijn plan.xlsx"),
        (r"C:\Plannen\mijn plan.xlsx", "mijn plan.xlsx"),
        ("ANDER.xlsx", "ander.xlsx"),
        ("https://zeewijk.sharepoint.com/sites/Veiligheid/Gedeelde documenten/ander.xlsx",
         "ander.xlsx"),
    ],
)  # fmt: skip
def test_a_workbook_is_found_next_to_one_of_the_cloud(excel, small, name, found):
    assert excel("doors.attached", path=str(small), name=name) == {"found": found}


def test_an_unknown_name_is_reported_with_the_open_ones(excel, small):
    outcome = excel("doors.attached", path=str(small), name="begroting")
    assert outcome["said"] == (
        "“begroting” staat niet open. Wel open: “ander.xlsx”, “mijn plan.xlsx”."
    )


@pytest.mark.parametrize("how", ["rejected", "later", "editing"])
def test_an_excel_that_is_busy_is_not_taken_for_one_with_nothing_open(excel, small, how):
    outcome = excel("doors.attached", path=str(small), name="mijn plan", busy=60, how=how)
    assert outcome["kind"] == "Busy"
    assert outcome["said"].startswith(BUSY)
    outcome = excel("doors.attached", path=str(small), name="mijn plan", busy=3, how=how)
    assert outcome == {"found": "mijn plan.xlsx"}


def test_the_command_line_works_behind_another_workbook(excel, small):
    outcome = excel("doors.command_line", path=str(small))
    assert (outcome["number"], outcome["errors"]) == (0, "")
    assert outcome["said"] == "10 acties gelezen. De overzichten zijn ververst.\n"
    assert (outcome["front"], outcome["changed"]) == (True, 0)
    assert outcome["sheets"] == ["Controle", "Controlelijst"]
