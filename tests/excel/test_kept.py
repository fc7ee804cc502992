"""What the user did on a report sheet is kept when it is written anew, or told with its content."""

import re

import pytest

WELL = "10 acties gelezen. De overzichten zijn ververst."
UNKNOWN = [{}, {"rows_keep_notes": True}, {"threads_are_comments": True},
           {"clear_keeps_validation": True}, {"copies_hidden_names": False}]  # fmt: skip
"""What Microsoft does not say of Excel: see the settings of the rig."""


@pytest.fixture(scope="module")
def path(small):
    return str(small)


def test_what_somebody_typed_is_told_with_where_it_still_stands(excel, path):
    told = excel("kept.typed", path=path)
    assert told["text"] == (
        f"{WELL} Op het blad “Te laat” had iemand iets getypt: I40 “bellen met Jan”. Dat is nu "
        f"weg; in de versie van {told['when']} staat het nog."
    )
    assert told["new"]
    assert told["left"] is None
    assert told["third"] == WELL


@pytest.mark.sample(1)
@pytest.mark.parametrize("setting", UNKNOWN, ids=lambda setting: next(iter(setting), "as it seems"))
def test_layout_and_notes_are_kept_and_a_thread_is_told(excel, path, setting):
    told = excel("kept.layout", path=path, **setting)
    thread = "Op het blad “Te laat” stond bij B4 een gesprek: “Klopt dit?”. Dat is weg."
    assert told["text"] == (WELL if told["thread"] else f"{WELL} {thread}")
    assert (told["width"], told["column"], told["tab"]) == (55.0, [3], 255.0)
    assert (told["view"], told["page"]) == ([85, 4], [1, 8, "Concept"])
    assert (told["note"], told["visible"], told["odd"]) == ("eigen notitie", 0, {})


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
    told = excel("kept.filtered", path=path, values=values)
    assert told["text"] == WELL
    assert told["before"] == told["after"]
    assert (told["filter"], told["chosen"], told["odd"]) == (True, chosen, {})


def test_a_filter_on_a_column_that_is_gone_is_told(excel, path):
    told = excel("kept.filtered", path=path, values=1, gone=True)
    assert told["text"].endswith(
        " Op het blad “Controle” stond een filter op de kolom “Iets anders” (fout). Dat is weg."
    )
    assert (told["after"], told["chosen"], told["filter"]) == ([], None, True)


def test_a_table_of_a_report_is_told(excel, path):
    told = excel("kept.table", path=path)
    assert told["text"] == f"{WELL} Op het blad “Te laat” stond een tabel; die is weg."
    assert (told["tables"], told["same"], told["odd"]) == (0, True, {})


def test_the_version_from_before_the_first_write_is_kept_and_can_be_brought_back(excel, path):
    told = excel("kept.brought_back", path=path)
    assert told["kept"] == told["plan"]
    assert (told["gone"], told["back"]) == (None, "bellen met Jan")
    assert re.fullmatch(
        r"\d overzichten zijn weer als op .* uur\. Wat iemand er .* --open\.", told["said"]
    )
    assert told["same sheet"]
    assert told["title"]
    assert told["as before"]
    assert told["again"] == WELL
    assert (told["odd"], told["security"]) == ({}, 1)
