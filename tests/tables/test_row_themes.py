"""The theme of each row of a table."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.tables.theme_heading import Heading


def themes(text, **more):
    """Return code and title of the theme of each row."""
    found = one(sheet(text, **more)).themes
    return [(theme.heading.code, theme.heading.title) for theme in found]


def test_without_a_column_all_rows_have_the_theme_above():
    text = "Prioriteit 1: Jeugd||\nWat|Wie|Wanneer\na|OOV|2020\nb|OOV|2020"
    assert themes(text) == [("1", "Jeugd")] * 2


def test_a_theme_column_holds_downwards():
    text = "Thema|Wat|Wie|Wanneer\na. Jeugd|x|OOV|2020\n|y|OOV|2020\nb. Wonen|z|OOV|2020"
    assert themes(text) == [("a", "Jeugd"), ("a", "Jeugd"), ("b", "Wonen")]


def test_above_the_first_theme_of_a_column_the_theme_above_counts():
    text = "Algemeen|||\nThema|Wat|Wie|Wanneer\n|x|OOV|2020\nJeugd|y|OOV|2020"
    assert themes(text) == [("", "Algemeen"), ("", "Jeugd")]


def test_one_theme_written_in_two_ways_is_one_theme():
    table = one(sheet("Thema|Wat|Wie|Wanneer\nJeugd|x|OOV|1\nWonen|y|OOV|1\nJEUGD␠|z|OOV|1"))
    assert table.themes[0] is table.themes[2]
    assert [theme.cell for theme in table.themes] == ["A2", "A3", "A2"]


def test_a_theme_alone_in_its_column_is_that_of_the_rows_below_it():
    text = "Thema|Wat|Wie|Wanneer\nJeugd|||\n|x|OOV|2020\nWonen|||\n|y|OOV|2020\n|z|OOV|2020"
    assert themes(text) == [("", "Jeugd"), ("", "Wonen"), ("", "Wonen")]


@pytest.mark.parametrize("levels", [("hoog", "laag"), ("Hoog", ""), ("Midden", "LAAG")])
def test_a_column_of_priority_levels_names_no_themes(levels):
    text = f"Prioriteit|Wat|Wie|Wanneer\n{levels[0]}|x|OOV|2020\n{levels[1]}|y|OOV|2020"
    assert themes(text, name="1 Jeugd") == [("1", "Jeugd")] * 2


def test_sections_have_their_objective():
    text = (
        "Actiepunt|Wat|Wie|Wanneer\nThema a: Jeugd|||\nDoelstelling:|||\nMinder overlast.|||\n"
        "A|x|OOV|2020\nThema b: Wonen|||\nDoel: rust|||\nB|y|OOV|2020"
    )
    table = one(sheet(text))
    first, second = table.themes
    assert first.heading == Heading("a", "Jeugd", "strategic")
    assert first.objective == ((4, 1, "Minder overlast."),)
    assert (first.cell, second.cell) == ("A2", "A6")
    assert second.objective == ((7, 1, "rust"),)
    assert table.above is first


def test_a_section_further_on_leaves_the_theme_above_the_first_rows():
    text = "Algemeen|||\nActiepunt|Wat|Wie|Wanneer\nA|x|OOV|2020\nThema b: Wonen|||\nB|y|OOV|2020"
    table = one(sheet(text))
    assert themes(text) == [("", "Algemeen"), ("b", "Wonen")]
    assert table.above is table.themes[0]


def test_a_label_with_the_title_in_the_next_cell_is_a_section():
    text = "Actiepunt|Wat|Wie|Wanneer\nA|x|OOV|1\n|||\nPrioriteit 2|Wonen||\nB|y|OOV|1"
    assert themes(text) == [("", "Blad1"), ("2", "Wonen")]


def test_a_column_with_the_objective_of_each_theme():
    table = one(
        sheet(
            "Thema|Doelstelling|Actie|Wie|Planning\nJeugd|Rust|a|OOV|2020\n||b|OOV|2020\n"
            "Wonen|Een|c|OOV|2020\n|Twee|d|OOV|2020"
        )
    )
    assert [theme.objective for theme in table.themes] == [((2, 2, "Rust"),)] * 2 + [()] * 2
    assert table.above == table.themes[0]
    assert table.themes[0] is table.themes[1]
