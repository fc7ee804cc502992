"""The rows below a header: actions, headings, notes, totals or labels."""

import pytest

from tests.tables.sheets import measures, one, sheet
from uvp_xl.grid import area
from uvp_xl.tables.find_headers import headers
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.row_kinds import TableRows

HEADER = "Actiepunt|Maatregel|PH|Partijen|Trekker|Planning|Begroting\n"
SHORT = "Actie|Trekker|Planning\n"
NUMBERED = "Nr|Thema|Actiepunt|Maatregel|Trekker|Planning\n"


def rows(text, **more):
    """Return the Excel rows of the actions of the one table on a sheet."""
    return list(one(sheet(text, **more)).rows)


@pytest.mark.parametrize(
    "row",
    [
        "A|a|bgm|OM|OOV|2020|500",
        "|a||||2020|",
        "|a|||||",
        "A|a|||||",
        "A||bgm|OM|||",
        "||bgm|OM|||",
        "Totaal aanpak jeugd|Overleg||OM||2020|",
        "Totaal|Overleg|||||",
        "Toelichting|Uitleg geven|||OOV||",
        "0|a|||||",
    ],
)
def test_a_row_of_a_table_is_an_action(row):
    assert rows(f"{HEADER}A|a|bgm|OM|OOV|2020|\n{row}") == [2, 3]


@pytest.mark.parametrize(
    "row",
    [
        "||||||",
        "␠||␠||||",
        "<br>||||||",
        "Losse tekst||||||",
        "* onder voorbehoud||||||",
        "Totaal||||||12000",
        "Totaal|||||2020|12000",
        "Subtotaal prioriteit 1||||||12000",
        "TOTAAL GENERAAL||||||",
        "Eindtotaal:|12000|||||",
        "|||||Totaal|12000",
        "Totalen||||||5",
    ],
)
def test_a_row_that_is_no_action(row):
    assert rows(f"{HEADER}A|a|bgm|OM|OOV|2020|\n{row}") == [2]
    assert rows(f"{HEADER}A|a|bgm|OM|OOV|2020|\n{row}\nB|b|bgm|OM|OOV|2020|") == [2, 4]


def test_blank_rows_do_not_end_a_table():
    assert rows(f"{HEADER}A|a|||||2020\n\n\n|b|||||\n\nC|c||||2020|") == [2, 5, 7]


def test_a_lone_measure_is_an_action_wherever_it_stands():
    assert rows(f"{HEADER}A|a|bgm|OM|OOV|2020|\n|b|||||\n||||||\n|c|||||") == [2, 3, 5]


def test_in_the_first_column_a_lone_text_below_a_blank_row_is_a_note():
    text = f"{SHORT}a|OOV|2020\nb||\n||\n"
    assert rows(f"{text}noot onder de tabel||") == [2, 3]
    assert rows(f"{text}c||\nd|OOV|2020") == [2, 3, 5, 6]


@pytest.mark.parametrize(
    "label", ["Legenda:", "Toelichting", "Noot:", "NB", "* let op", "Bron: CBS"]
)
def test_notes_of_two_columns_below_a_table_end_it(label):
    text = f"{HEADER}A|a|bgm|OM|OOV|2020|\n||||||\n{label}|groen is goed|||||\nOOV|veiligheid|||||"
    assert rows(text) == [2]


@pytest.mark.parametrize(
    "label", ["Doelstelling", "Portefeuillehouder:", "Prioriteit 2", "Trekker"]
)
def test_what_stands_beside_a_label_is_no_action(label):
    text = f"{HEADER}A|a|bgm|OM|OOV|2020|\n||||||\n{label}|iets|||||\n{HEADER}B|b|||||2020"
    assert [list(table.rows) for table in find(sheet(text))] == [[2], [6]]


def test_an_item_alone_in_a_row_is_that_of_the_measures_below_it():
    table = one(sheet(f"{HEADER}A|a||||2020|\nBuurt||||||\n|b||||2020|\n|c||||2020|\nD|d||||2020|"))
    assert list(table.rows) == [2, 4, 5, 6]
    assert table.values["item"] == ["A", "Buurt", "", "D"]
    assert [table.cell(row, "item") for row in table.rows] == ["A2", "A3", "A5", "A6"]
    assert table.cell(4, "measure") == "B4"


def test_an_item_alone_above_a_label_is_no_item():
    table = one(sheet(f"{HEADER}A|a||||2020|\nBuurt||||||\n|Trekker:|jan||||\n|c||||2020|"))
    assert list(table.rows) == [2, 5]
    assert table.values["item"] == ["A", ""]


def test_an_item_alone_before_another_item_is_left_alone():
    assert rows(f"{HEADER}A|a||||2020|\nBuurt||||||\nC|c||||2020|\nLaatste||||||") == [2, 4]


def test_numbers_and_themes_that_are_filled_in_beforehand_are_no_actions():
    text = f"{NUMBERED}1|Jeugd|A|a|OOV|2020\n2|||||\n3|Jeugd||||\n|||||"
    assert rows(text) == [2]


def test_a_number_makes_a_lone_item_or_measure_an_action():
    text = f"{NUMBERED}1|Jeugd|A|a|OOV|2020\n2||B|||\n3||C|c||\n4|||d||\n5|||||2020"
    assert rows(text) == [2, 3, 4, 5, 6]
    first = "Nr|Actie|Trekker|Planning\n1|a|OOV|2020\n|||\n2|b||"
    assert rows(first) == [2, 4]


def test_unknown_columns_alone_make_no_action():
    assert rows("Actiepunt|Maatregel|Planning|Bron\nA|a|2020|x\n|||y\nB|b|2020|z") == [2, 4]


def test_sections_are_headings_in_the_table_and_no_actions():
    grid = sheet(
        f"{HEADER}Prioriteit 1: Jeugd||||||\nA|a||||2020|\nPrioriteit 2|Wonen|||||\nB|b|||||"
    )
    table_rows = TableRows(grid, next(headers(grid)))
    table_rows.read(1, grid.height)
    assert table_rows.actions == [3, 5]
    assert table_rows.sections == [(2, 1), (4, 1)]
    assert table_rows.end == 5


def test_a_wide_merged_title_is_a_section():
    text = (
        f"{HEADER}Jeugd||||||\nA|a||||2020|\nDit is een zin.||||||\nB|b||||2020|\n"
        "Wonen||||||\nC|c|||||5"
    )
    table = one(sheet(text, merges=(area("A2:G2"), area("A4:G4"), area("A6:G6"), area("A3:A4"))))
    assert list(table.rows) == [3, 5, 7]
    assert [theme.heading.title for theme in table.themes] == ["Jeugd", "Jeugd", "Wonen"]


def test_the_table_of_a_sheet_keeps_its_rows_as_written():
    table = one(sheet(f"{HEADER}A|␠a␠||||2020|x"))
    assert measures(table) == [" a "]
    assert table.values["planning"] == [2020]


def test_a_title_in_the_first_column_is_a_theme_of_the_rows_below():
    text = "Actiepunt|Maatregel|Wie|Planning\nJeugd|||\nA|a|OOV|2020\n|b|OOV|2020\n"
    text += "Wonen|||\nB|c|OOV|2020"
    table = one(sheet(text))
    assert [theme.heading.title for theme in table.themes] == ["Jeugd", "Jeugd", "Wonen"]
    assert table.doubtful == ()
    assert table.rows == (3, 4, 6)


def test_a_lone_title_may_be_an_item_without_a_measure():
    text = "Actiepunt|Maatregel|Wie|Planning\nA|a|OOV|2020\nWonen|||\nB|c|OOV|2020"
    assert one(sheet(text)).doubtful == ((3, 1),)
    assert one(sheet(text.replace("Wonen", "A.3"))).doubtful == ()


def test_a_total_in_the_column_of_numbers_is_no_action():
    text = "Nr|Actiepunt|Maatregel|Wie|2020|2021\n1|A|a|OOV|500|600\nTotaal||||500|600"
    assert one(sheet(text)).rows == (2,)


def test_a_theme_may_stand_in_a_column_that_is_unknown():
    text = "Waarom|Actiepunt|Maatregel|Wie\nx|A|a|OOV\nThema 2: Wonen|||\nx|B|b|OOV\n"
    text += "los|||\nx||c|OOV"
    table = one(sheet(text))
    assert [theme.heading.title for theme in table.themes] == ["Blad1", "Wonen", "Wonen"]


def test_rows_of_blanks_alone_are_no_end():
    text = "Actiepunt|Maatregel|Wie\nA|a|OOV\n|␠|\n|␠|\n|b|OOV"
    assert one(sheet(text)).rows == (2, 5)


def test_a_year_merged_over_the_table_is_no_theme():
    grid = sheet("Actiepunt|Maatregel|Wie\n2020||\nA|a|OOV", merges=(area("A2:C2"),))
    assert one(grid).themes[0].heading.title == "Blad1"
