"""Normalisation of tables as written to actions."""

import datetime as dt

import pytest

from tests.tables.sheets import sheet
from uvp_xl.columns import ACTION_COLUMNS
from uvp_xl.grid import Grid, SeenText
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry
from uvp_xl.normalise.actions import Normalised, each, normalise
from uvp_xl.tables.find_tables import find

HEADER = "Actiepunt|Maatregel|PH|Partijen|Trekker|Planning|Begroting|Status|Voortgang|Toelichting\n"


def read(text, years=(2020,), register=None, **more):
    """Return the actions on one sheet."""
    return normalise(find(sheet(text, **more)), register or Register(), years)


def test_a_plan_without_tables_has_no_actions():
    found = normalise([], Register(), ())
    assert len(found) == 0
    assert len(Normalised()) == 0
    assert all(found.texts[name] == [] for name in ACTION_COLUMNS)


def test_every_cell_is_read_into_its_column():
    row = "Buurt|Voorlichting|bgm|politie, OM|OOV|Q1 2021|€ 500|gereed|50%|let op"
    found = read(HEADER + row)
    assert [found.texts[name][0] for name in ACTION_COLUMNS] == row.split("|")
    assert found.items == ["Buurt"]
    assert found.holders[0].names == ("burgemeester",)
    assert found.parties[0].names == ("politie", "OM")
    assert found.planning[0].end == dt.date(2021, 3, 31)
    assert found.budget[0].minimum == 500
    assert found.status[0].phase == "done"
    assert (found.rows, found.table, len(found.themes)) == ([2], [0], 1)


def test_what_a_table_lacks_is_empty():
    found = read("Maatregel|Trekker|Planning\na|OOV|2020")
    assert found.items == [""]
    assert found.raw["budget"] == found.texts["budget"] == [""]
    assert (found.holders[0].names, found.parties[0].names) == ((), ())
    assert (found.budget[0].kind, found.status[0].phase) == ("empty", None)


def test_cells_are_kept_as_written_and_as_clean_text():
    found = read(HEADER + "A|doen\\n<b>en</b>  laten||||2020||||")
    assert found.raw["measure"] == ["doen\n<b>en</b>  laten"]
    assert found.texts["measure"] == ["doen en laten"]
    assert found.raw["planning"] == [2020]
    assert found.texts["planning"] == ["2020"]


def test_a_planning_without_a_year_is_that_of_the_plan():
    assert read(HEADER + "A|a||||Q3||||", (2022,)).planning[0].start == dt.date(2022, 7, 1)
    assert read(HEADER + "A|a||||Q3||||", (2022, 2023)).planning[0].kind == "unknown"


def test_progress_serves_where_there_is_no_status():
    found = read(HEADER + "A|a||||||gereed|loopt|\nB|b|||||||loopt|\nC|c|||||||||")
    assert [status.phase for status in found.status] == ["done", "in_progress", None]


def test_of_a_history_in_the_progress_the_last_date_counts():
    found = read(HEADER + "A|a|||||||12-9-2026: gereed 1-2-2026: gestart|")
    assert [status.phase for status in found.status] == ["done"]


def test_planning_lead_budget_and_status_are_never_taken_over():
    found = read(HEADER + "A|a|bgm|OM|OOV|2020|€ 5|gereed||x\n|b||||||||")
    assert [found.texts[n][1] for n in ("lead", "planning", "budget", "status", "remark")] == [
        ""
    ] * 5
    assert (found.planning[1].kind, found.budget[1].kind) == ("empty", "empty")
    assert found.status[1].phase is None


def test_what_is_taken_over_says_from_which_row():
    found = read(HEADER + "A|a|bgm|OM||||||\n\n|b||||||||\n|c|weth. RO||||||")
    assert found.items == ["A", "A", "A"]
    assert found.taken == {
        "item": [0, 2, 2],
        "portfolio_holders": [0, 2, 0],
        "parties": [0, 2, 0],
        "objective": [0, 0, 0],
    }
    assert [p.names for p in found.parties] == [("OM",), ("OM",), ()]
    assert found.asked == (2,)


def test_nothing_is_taken_over_from_another_table_or_theme():
    text = f"{HEADER}A|a|bgm|OM||||||\n\nThema 2: Wonen\n{HEADER}|b||||||||"
    found = read(text)
    assert found.items == ["A", ""]
    assert (found.table, found.rows) == ([0, 1], [2, 6])
    long = read("Thema|" + HEADER + "Jeugd|A|a|bgm|OM||||||\nWonen||b||||||||\n||c||||||||")
    assert long.items == ["A", "", ""]
    assert [h.names for h in long.holders] == [("burgemeester",), (), ()]


def test_without_a_column_of_items_every_row_stands_for_itself():
    found = read("Maatregel|PH|Partijen|Planning\na|Wethouder|OM|2020\nb|Jeugd||2020\nc|||2020")
    assert found.items == ["", "", ""]
    assert [h.names for h in found.holders] == [("wethouder",), ("Jeugd",), ()]
    assert [p.names for p in found.parties] == [("OM",), (), ()]
    assert (found.split, found.asked) == ({}, ())


def test_cells_of_blanks_are_empty():
    found = read(HEADER + "A|a|bgm|OM||||||\n␠|b|<br>|␠|||||␠|")
    assert found.items == ["A", "A"]
    assert found.holders[1].names == ("burgemeester",)
    assert found.parties[1].names == ("OM",)


SPLIT = HEADER + "A|a|Burgemeester Wethouder|OM||||||\n|b|Economische Zaken|||||||"


def test_a_holder_over_two_rows_is_one_for_both():
    found = read(SPLIT)
    assert [h.names for h in found.holders] == [("burgemeester", "wethouder Economische Zaken")] * 2
    assert found.split == {0: "Burgemeester Wethouder Economische Zaken"}
    assert found.taken["portfolio_holders"] == [0, 2]


def test_rows_below_a_holder_over_two_rows_have_the_whole_of_it():
    found = read(SPLIT + "\n|c||||||||\n|d|bgm|||||||\n|e||||||||")
    assert [h.names for h in found.holders] == [
        *[("burgemeester", "wethouder Economische Zaken")] * 3,
        *[("burgemeester",)] * 2,
    ]
    assert found.taken["portfolio_holders"] == [0, 2, 2, 0, 5]


@pytest.mark.parametrize(
    "below",
    ["B|b|Economische Zaken|||||||", "|b|burgemeester|||||||", "|b|n.v.t.|||||||", "|b||||||||"],
)
def test_another_row_does_not_go_on_with_the_holder_above(below):
    found = read(HEADER + "A|a|Wethouder||||||||\n" + below)
    assert found.split == {}
    assert found.holders[0].without_portfolio


def test_a_holder_does_not_go_on_in_another_theme():
    text = f"Thema|{HEADER}Jeugd|A|a|Wethouder||||||\nWonen||b|Economische Zaken|||||||"
    found = read(text)
    assert found.split == {}
    assert found.holders[1].names == ("Economische Zaken",)


def test_a_holder_of_the_register_is_no_continuation():
    own = Register(holders=(Entry("Jansen"),), sheet="Register")
    assert read(HEADER + "A|a|Wethouder||||||||\n|b|Jansen|||||||", register=own).split == {}


def test_names_are_those_of_the_register():
    own = Register(
        (Entry("MO/RO", aliases=("team MO",)),), (Entry("burgemeester X", aliases=("bgm",)),)
    )
    found = read(HEADER + "A|a|bgm|team MO, MO/RO||||||", register=own)
    assert found.parties[0].names == ("MO/RO",)
    assert found.holders[0].names == ("burgemeester X",)


def test_an_action_knows_its_cells():
    found = read("||\n||\n|" + HEADER + "|A|a|bgm|||||||", name="Jeugd")
    assert found.cell(0, "item") == ("Jeugd", "B4")
    assert found.cell(0, "status") == ("Jeugd", "I4")
    alone = read(HEADER + "Buurt|||||||||\n|a||||2020||||")
    assert (alone.items, alone.cell(0, "item")[1]) == (["Buurt"], "A2")
    assert alone.taken["item"] == [0]


def test_each_distinct_value_is_read_once_and_1_is_not_true():
    seen = []

    def note(value):
        seen.append(value)
        return repr(value)

    values = [1, 1.0, True, "1", 1, "a", "a", 1.0, True]
    assert each(values, note) == [repr(value) for value in values]
    assert [repr(value) for value in seen] == ["1", "1.0", "True", "'1'", "'a'"]
    assert each(["b", "b", "c"], str.upper) == ["B", "B", "C"]
    assert each([], note) == []


def test_merged_cells_read_as_blank_ones():
    rows = [HEADER.strip().split("|"), ["A", "a", "bgm", "OM"], ["", "b"], ["", "c"]]
    found = normalise(find(Grid("Blad1", rows)), Register(), ())
    assert [h.names for h in found.holders] == [("burgemeester",)] * 3
    assert [p.names for p in found.parties] == [("OM",)] * 3


def test_a_struck_item_ends_the_item_above_it():
    header, *rows = sheet(
        HEADER + "A|a|bgm|OM|||||\nB|b||GGD|||||\n|c|||||||\n|d|||||||\nE|e|bgm|OM|||||"
    ).rows
    for struck in (SeenText("", "B", "B"), SeenText(", ", "B, ", "B")):
        rows[1] = [struck, *rows[1][1:]]
        found = normalise(find(Grid("Blad1", [header, *rows])), Register(), (2020,))
        assert found.items == ["A", "", "", "", "E"]
        assert [one.names for one in found.parties[1:4]] == [("GGD",)] * 3
        assert [one.names for one in found.holders[1:4]] == [()] * 3
        assert found.taken["item"] == [0] * 5
        assert found.taken["parties"] == [0, 0, 3, 3, 0]
