"""The action tables of a sheet, with anything around them."""

import pytest

from tests.tables.sheets import measures, one, sheet
from uvp_xl.grid import CellError, Grid
from uvp_xl.tables.find_tables import find

HEADER = "Actiepunt|Maatregel|Trekker|Planning"


def test_a_sheet_without_a_table_gives_none():
    for text in ("", "Beste mensen", "Begrip|Betekenis\nOOV|Openbare orde", "1|2|3\n4|5|6"):
        assert find(sheet(text)) == []
    assert find(Grid("Leeg")) == []
    assert find(Grid("Leeg", [[], []])) == []


def test_a_table_begins_in_any_row_and_column():
    table = one(sheet(f"Titel||||||\n||||||\n|||{HEADER}\n|||A|a|OOV|2020"))
    assert table.header == 3
    assert table.columns == {"item": 4, "measure": 5, "lead": 6, "planning": 7}
    assert table.rows == (4,)
    assert table.values == {"item": ["A"], "measure": ["a"], "lead": ["OOV"], "planning": [2020]}


def test_a_header_without_rows_is_a_table_without_rows():
    table = one(sheet(HEADER))
    assert table.rows == ()
    assert table.values["measure"] == []
    assert table.themes == ()


def test_several_tables_each_have_their_rows_and_theme():
    text = f"Thema 1: Jeugd|||\n{HEADER}\nA|a|OOV|2020\n|||\nThema 2: Wonen|||\n{HEADER}\nB|b|OOV|1"
    first, second = find(sheet(text))
    assert (first.rows, second.rows) == ((3,), (7,))
    assert [t.above.heading.title for t in (first, second)] == ["Jeugd", "Wonen"]


def test_tables_of_other_layouts_stand_below_each_other():
    text = f"{HEADER}|||\nA|a|OOV|2020|||\n||||||\n|||Wat|Wie|Wanneer|Kosten\n|||b|OOV|2020|500"
    first, second = find(sheet(text))
    assert (measures(first), measures(second)) == (["a"], ["b"])
    assert second.columns == {"measure": 4, "lead": 5, "planning": 6, "budget": 7}


def test_a_header_repeated_on_the_next_page_is_no_action_and_no_new_table():
    table = one(
        sheet(f"{HEADER}\nA|a|OOV|2020\n{HEADER.upper()}\n|b|OOV|2021\n|||\n{HEADER}\nC|c||")
    )
    assert table.rows == (2, 4, 7)
    assert table.values["item"] == ["A", "", "C"]


def test_a_header_with_another_year_is_another_table():
    text = f"{HEADER}\nA|a|OOV|2020\nActiepunt|Maatregel 2021|Trekker|Planning\nB|b|OOV|2021"
    assert [table.titles["measure"] for table in find(sheet(text))] == [
        "Maatregel",
        "Maatregel 2021",
    ]


def test_a_header_below_a_note_is_another_table():
    text = f"{HEADER}\nA|a|OOV|2020\n|||\nExtra|||\n{HEADER}\n|b|OOV|2021"
    assert [table.rows for table in find(sheet(text))] == [(2,), (6,)]


def test_unknown_columns_are_kept_and_their_cells_do_not_matter():
    table = one(sheet(f"{HEADER}|Locatie|Zaak\nA|a|OOV|2020|x|\n||||los|\nB|b|OOV|2020||y"))
    assert table.extra == {"Locatie": 5, "Zaak": 6}
    assert table.rows == (2, 4)


def test_columns_of_known_kinds_are_kept_and_their_cells_make_no_action():
    table = one(sheet(f"{HEADER}|Doel|Bron\nA|a|OOV|2020|x|\n||||los|\nB|b|OOV|2020||y"))
    assert (table.columns["objective"], table.columns["source"]) == (5, 6)
    assert table.rows == (2, 4)
    assert (table.values["objective"], table.values["source"]) == (["x", ""], ["", "y"])


def test_cells_of_any_kind_are_kept_as_they_are():
    error = CellError("#VERW!")
    grid = Grid("Blad1", [HEADER.split("|"), ["A", error, True, 2019.0], [error, "b", "", error]])
    assert one(grid).values == {
        "item": ["A", error],
        "measure": [error, "b"],
        "lead": [True, ""],
        "planning": [2019.0, error],
    }


def test_rows_of_different_widths_are_read():
    grid = Grid("Blad1", [["Titel"], HEADER.split("|"), ["A", "a"], [], ["B", "b", "OOV", 2020]])
    assert one(grid).rows == (3, 5)


def test_in_a_long_table_the_next_table_goes_on_with_the_last_theme():
    text = (
        f"Thema|{HEADER}\nJeugd|A|a|OOV|2020\nWonen|B|b|OOV|2020\n||||\n|{HEADER} 2021\n|C|c|OOV|1"
    )
    assert find(sheet(text))[1].above.heading.title == "Wonen"


def test_a_table_that_goes_on_under_its_heading_is_one():
    text = f"Thema 1: Jeugd|||\n{HEADER}\nA|a|OOV|2020\n|||\n"
    for again in ("Vervolg thema 1: Jeugd", "Thema 1: Jeugd (vervolg)", "(vervolg)"):
        table = one(sheet(f"{text}{again}|||\n{HEADER}\n|b|OOV|2021"))
        assert table.rows == (3, 7)
        assert {theme.heading.title for theme in table.themes} == {"Jeugd"}
    table = one(sheet(f"{text}{HEADER.replace('punt', 'punt (vervolg)')}\n|b|OOV|2021"))
    assert table.rows == (3, 6)


def test_another_layout_goes_on_with_the_theme_of_the_one_above():
    text = f"Thema 1: Jeugd|||\n{HEADER}\nA|a|OOV|2020\n|||\nVervolg thema 1: Jeugd|||\n"
    first, second = find(sheet(text + "Wat|Wie|Wanneer|Kosten\nb|Jan|2021|5"))
    assert second.above is first.above


def test_a_table_under_two_rows_of_headings():
    table = one(sheet("|Partijen||\nActie|intern|extern|Planning\na|VTH|OM|2020"))
    assert (table.header, table.rows) == (1, (3,))
    assert table.values["parties_external"] == ["OM"]
    assert [table.heading(name) for name in ("measure", "parties", "lead")] == ["A2", "B2", "A1"]


def test_letters_with_blanks_between_them_are_a_heading():
    assert measures(one(sheet("M A A T R E G E L|T R E K K E R|Planning\na|OOV|2020"))) == ["a"]


@pytest.mark.parametrize(
    ("above", "below", "names"),
    [
        ("Realisatie|", "Gereed|Datum", ["done", "done_on"]),
        ("Afgerond|", "ja/nee|datum", ["done", "done_on"]),
        ("Voortgang|", "Afgerond?|Afgerond op", ["done", "done_on"]),
        ("Stand van zaken|", "% gereed|Toelichting", ["percentage_done", "remark"]),
        ("Status|Trekker", "|Gereed", ["status", "lead"]),
    ],
)
def test_completion_below_a_heading_for_both(above: str, below: str, names: list[str]):
    table = one(sheet(f"Actie|Planning|{above}\n||{below}\na|2020|ja|1-3-2020"))
    assert [name for name, number in table.columns.items() if number > 2] == names
    assert table.rows == (3,)


def test_a_heading_of_completion_below_another_keeps_both_words():
    table = one(sheet("Actie|Planning|Afgerond|\n||ja/nee|datum\na|2020|ja|1-3-2020"))
    assert table.titles["done"] == "Afgerond: ja/nee"
