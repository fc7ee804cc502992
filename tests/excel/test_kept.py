"""Changes of the user on a report sheet are kept when it is written again, or reported."""

import re

import pytest

WELL = "10 acties gelezen. De overzichten zijn ververst."
UNKNOWN = [{}, {"rows_keep_notes": True}, {"threads_are_comments": True},
           {"clear_keeps_validation": True}, {"copies_hidden_names": False}]  # fmt: skip
"""Undocumented behaviour of Excel: see the settings of the rig."""


@pytest.fixture(scope="module")
def path(small):
    return str(small)


def test_typed_text_is_reported_with_the_version_that_has_it(excel, path):
    outcome = excel("kept.typed", path=path)
    assert outcome["text"] == (
        f"{WELL} Op het blad “Te laat” had iemand iets getypt: I40 “bellen met Jan”. Dat is nu "
        f"weg; in de versie van {outcome['when']} staat het nog."
    )
    assert outcome["new"]
    assert outcome["left"] is None
    assert outcome["third"] == WELL


@pytest.mark.sample(1)
@pytest.mark.parametrize("setting", UNKNOWN, ids=lambda setting: next(iter(setting), "as it seems"))
def test_layout_and_notes_are_kept_and_a_lost_thread_is_reported(excel, path, setting):
    outcome = excel("kept.layout", path=path, **setting)
    thread = "Op het blad “Te laat” stond bij B4 een gesprek: “Klopt dit?”. Dat is weg."
    assert outcome["text"] == (WELL if outcome["thread"] else f"{WELL} {thread}")
    assert (outcome["width"], outcome["column"], outcome["tab"]) == (55.0, [3], 255.0)
    assert (outcome["view"], outcome["page"]) == ([85, 4], [1, 8, "Concept"])
    assert (outcome["note"], outcome["visible"], outcome["odd"]) == ("eigen notitie", 0, {})


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    ("values", "chosen"),
    [
        (1, "=fout"),
        (3, ["=fout", "=opmerking", "=waarschuwing"]),
        (["", "fout"], "="),
        (["<>fout"], "<>fout"),
    ],
)
def test_a_filter_is_kept(excel, path, values, chosen):
    outcome = excel("kept.filtered", path=path, values=values)
    assert outcome["text"] == WELL
    assert outcome["before"] == outcome["after"]
    assert (outcome["filter"], outcome["chosen"], outcome["odd"]) == (True, chosen, {})


def test_a_filter_on_a_removed_column_is_reported(excel, path):
    outcome = excel("kept.filtered", path=path, values=1, gone=True)
    assert outcome["text"].endswith(
        " Op het blad “Controle” stond een filter op de kolom “Iets anders” (fout). Dat is weg."
    )
    assert (outcome["after"], outcome["chosen"], outcome["filter"]) == ([], None, True)


def test_a_table_of_a_report_is_reported(excel, path):
    outcome = excel("kept.table", path=path)
    assert outcome["text"] == f"{WELL} Op het blad “Te laat” stond een tabel; die is weg."
    assert (outcome["tables"], outcome["same"], outcome["odd"]) == (0, True, {})


def test_the_version_from_before_the_first_write_is_kept_and_can_be_brought_back(excel, path):
    outcome = excel("kept.brought_back", path=path)
    assert outcome["kept"] == outcome["plan"]
    assert (outcome["gone"], outcome["back"]) == (None, "bellen met Jan")
    assert re.fullmatch(
        r"\d overzichten zijn weer als op .* uur\. Wat iemand er .* --open\.", outcome["said"]
    )
    assert outcome["same sheet"]
    assert outcome["title"]
    assert outcome["as before"]
    assert outcome["again"] == WELL
    assert (outcome["odd"], outcome["security"]) == ({}, 1)
