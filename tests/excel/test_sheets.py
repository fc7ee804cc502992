"""Sheets, windows and workbooks of the made-up Excel do what Excel is documented to do."""

import pytest

DEFINED, BAD_INDEX, DISCONNECTED = -2146827284, -2147352565, -2147417848
UNKNOWN_NAME, NO_OBJECT = -2147352570, -2146827864


def test_names_of_sheets(excel):
    outcome = excel("sheets.names")
    assert [name for name, number in outcome.items() if not number] == ["x" * 31, "a'b", "Blad3"]


def test_adding_sheets(excel):
    assert excel("sheets.adding") == {
        "order": ["Blad1", "Blad2", "Blad3"], "front": "Blad3", "very hidden": [DEFINED] * 3,
        "moved": DEFINED, "hide": 0, "last seen": DEFINED,
        "worksheets": ["Blad1", "Blad2", "Blad3"], "sheets": 4, "no such": BAD_INDEX,
        "structure": DEFINED,
    }  # fmt: skip


def test_deleting_a_sheet(excel):
    outcome = excel("sheets.deleting")
    assert outcome["asked"] == [False, ["Delete Blad2"]]
    assert outcome["gone"] == [True, "=#REF!A1", NO_OBJECT, DEFINED]


def test_what_is_in_front(excel):
    assert excel("sheets.selecting") == {
        "other sheet": DEFINED, "in front": 0, "selection": "$B$2:$C$3", "goto": ["Blad1", 4],
        "group": 2, "ungrouped": 1, "chart": [UNKNOWN_NAME, DEFINED, "Chart Area"],
        "new book in front": True, "other book": DEFINED, "hidden window": "Map1",
        "closed": [DISCONNECTED, 1], "again": 0,
    }  # fmt: skip


def test_panes(excel):
    assert excel("sheets.panes") == {
        "frozen": True, "layout": [False, DEFINED], "normal": 0, "zoom": [DEFINED, 0],
    }  # fmt: skip


def test_a_protected_sheet(excel):
    outcome = excel("sheets.protection")
    assert {what for what, number in outcome.items() if number == DEFINED} == {
        "value", "note", "format", "fill", "hide", "clear", "wrong",
    }  # fmt: skip
    assert outcome["contents"]


def test_page_setup_is_slow(excel):
    outcome = excel("sheets.printing", printer=True)
    assert outcome == {"one": 0, "slow": 1, "kept": [2, 1], "meanwhile": 1, "commit": 0, "after": 2,
                    "orientation": 2, "wrong title": DEFINED}  # fmt: skip


def test_page_setup_without_a_printer(excel):
    outcome = excel("sheets.printing", printer=False)
    assert (outcome["one"], outcome["commit"], outcome["orientation"]) == (DEFINED, DEFINED, 1)


def test_filters(excel):
    assert excel("sheets.filters") == {
        "none": DEFINED, "put": DEFINED, "area": "$A$1:$B$3", "hidden": [[3], True],
        "off": [[], False],
    }  # fmt: skip


def test_files(excel):
    outcome = excel("sheets.files")
    assert outcome["copy"] == [False, "uvp-noordoostpolder-2020-2021.xlsx"]
    assert outcome["opened"] == ["kopie.xlsx", True, [], DEFINED]
    assert outcome["equal"] == []
    assert (outcome["missing"], outcome["same name"]) == (DEFINED, DEFINED)
    assert outcome["front"] == "uvp-noordoostpolder-2020-2021.xlsx"


@pytest.mark.parametrize("kind", ["site", "teams", "business", "personal"])
def test_workbooks_in_the_cloud(excel, kind):
    name, full, path = excel("sheets.clouds")[kind]
    assert full == f"{path}/{name}"
    assert full.startswith("https://")


def test_autosave_and_a_second_excel(excel):
    outcome = excel("sheets.clouds")
    assert (outcome["autosave"], outcome["saved"]) == (0, [1, True])
    assert outcome["local"] == [r"C:\Plannen\e.xlsx", DEFINED]
    assert outcome["second"] == [8888, 1]
