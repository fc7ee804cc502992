"""Lone titles between the rows are sub-headings, merged or not."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import area
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.sub_headings import has_phase_word, stage

WIDE = "ABCDEFG"


def titles(text, *merged, **more):
    """Return row and theme of each action, without merges and with these rows merged."""
    width = text.strip("\n").split("\n")[0].count("|")
    areas = tuple(area(f"A{row}:{WIDE[width]}{row}") for row in merged)
    results = [
        [(row, theme.heading.title) for row, theme in zip(t.rows, t.themes, strict=True)]
        for t in (one(sheet(text, **more)), one(sheet(text, merges=areas, **more)))
    ]
    assert results[0] == results[1]
    return results[0]


def test_titles_above_all_actions_of_a_table_with_one_column_of_text():
    text = (
        "Activiteit|Jaar|Wie\nJeugd||\na plan|2026|OOV\nb plan|2026|OOV\nWonen||\nc plan|2026|OOV"
    )
    assert titles(text, 2, 5) == [(3, "Jeugd"), (4, "Jeugd"), (6, "Wonen")]
    assert one(sheet(text)).doubtful == ()


def test_numbered_titles_above_numbered_actions():
    text = "Activiteit|Jaar|Wie\n0.1 Los|2026|OOV\n1. Jeugd||\n1.1 Een|2026|OOV\n1.2 Twee|2026|OOV"
    assert titles(text, 3) == [(2, "Blad1"), (4, "Jeugd"), (5, "Jeugd")]


def test_nested_numbered_titles():
    text = "Activiteit|Jaar|Wie\n1. Jeugd||\n1.1 School||\n1.1.1 Een|2026|OOV\n1.2 Straat||"
    text += "\n1.2.1 Twee|2026|OOV"
    assert titles(text, 2, 3, 5) == [(4, "School"), (6, "Straat")]


def test_numbers_in_their_own_column():
    text = "Nr|Maatregel|Wie|Jaar\n1|Jeugd||\n1.1|Een|OOV|2026\n2|Wonen||\n2.1|Twee|OOV|2026"
    assert titles(text) == [(3, "Jeugd"), (5, "Wonen")]
    table = one(sheet(text))
    assert [theme.heading.code for theme in table.themes] == ["1", "2"]
    text = "Nr|Maatregel|Wie|Jaar\n1|Jeugd||\n2|Een|OOV|2026"
    assert titles(text) == [(2, "Blad1"), (3, "Blad1")]


def test_words_in_the_column_of_numbers():
    text = "Nr|Maatregel|Wie|Jaar\n1|Los|OOV|2026\nJeugd|||\n2|Een|OOV|2026"
    assert titles(text, 3) == [(2, "Blad1"), (4, "Jeugd")]


def test_one_title_at_the_start_or_below_a_blank_row_is_asked_about():
    text = "Activiteit|Wie|Jaar\nJeugd||\na plan|OOV|2026"
    assert titles(text, 2) == [(3, "Jeugd")]
    assert one(sheet(text)).doubtful == ((2, 1),)
    text = "Activiteit|Wie|Jaar\na plan|OOV|2026\n||\nWonen||\nb plan|OOV|2026"
    assert titles(text, 4) == [(2, "Blad1"), (5, "Wonen")]
    assert one(sheet(text)).doubtful == ((4, 1),)


def test_a_lone_measure_among_others_is_an_action():
    text = "Activiteit|Wie|Jaar\na plan|OOV|2026\nBuurt bezoeken||\nb plan|OOV|2026"
    assert one(sheet(text)).rows == (2, 3, 4)
    text = "Activiteit|Wie|Jaar\n1. Eerste plan||\n2. Tweede plan|OOV|2026"
    assert one(sheet(text)).rows == (2, 3)
    text = "Activiteit|Wie|Jaar\nEen plan||\nNog een plan||\nEn nog een|OOV|2026"
    assert one(sheet(text)).rows == (2, 3, 4)


def test_titles_below_a_theme_with_a_code():
    text = "Prioriteit 1: Veilig|||\nActiepunt|Maatregel|Wie|Jaar\nJeugd|||\nA|a|OOV|2026\n"
    text += "Wonen|||\nB|b|OOV|2026"
    assert titles(text, 3, 5) == [(4, "Jeugd"), (6, "Wonen")]


def test_a_title_above_measures_without_item_is_their_item():
    text = "Actiepunt|Maatregel|Wie|Jaar\nA|a|OOV|2026\nJeugd|||\n|b|OOV|2026"
    assert titles(text, 3) == [(2, "Blad1"), (4, "Blad1")]
    assert one(sheet(text)).values["item"] == ["A", "Jeugd"]


@pytest.mark.parametrize("between", ["Doel: minder overlast|||", "2026|||", "Met: politie|||"])
def test_a_goal_a_year_or_context_below_a_title(between):
    text = f"Actiepunt|Maatregel|Wie|Jaar\nJeugd|||\n{between}\nA|a|OOV|2026\nWonen|||\nB|b|OOV|1"
    assert titles(text, 2, 3, 5) == [(4, "Jeugd"), (6, "Wonen")]


def test_a_title_that_nothing_follows_is_told_by_its_kind():
    text = "Actiepunt|Maatregel|Wie|Jaar\nA|a|OOV|2026\nLaatste|||\n\n\n\n\n\n\nB|b|OOV|2026"
    assert one(sheet(text)).row_kinds[3] == "unread"


def test_years_and_phases():
    assert stage(2026) == stage(2026.0) == stage("Planning 2026") == "period"
    assert stage("Fase 1: start") == stage("Voorbereidingsfase") == "phase"
    assert stage(5) is stage(True) is stage("Jeugd") is None
    assert has_phase_word("Fase 2")


def test_a_year_keeps_the_theme_above_it():
    text = "Actie|Wie|Planning\nThema 1: Jeugd||\n2026||\na|OOV|Q1\n2027||\nb|OOV|Q1"
    assert titles(text, 2, 3, 5) == [(4, "Jeugd"), (6, "Jeugd")]
    assert one(sheet(text)).stages == {4: "2026", 6: "2027"}


def test_a_phase_is_the_theme_only_where_there_is_no_other():
    text = "Actie|Wie|Planning\nVoorbereiding||\na plan|OOV|2026\nUitvoering||\nb plan|OOV|2026"
    assert titles(text, 2, 4) == [(3, "Voorbereiding"), (5, "Uitvoering")]
    assert titles(f"Thema 1: Jeugd\n{text}", 3, 5) == [(4, "Jeugd"), (6, "Jeugd")]


def test_a_phase_word_alone_among_actions_is_an_action():
    text = "Actie|Wie|Planning\na plan|OOV|2026\nEvaluatie||\nb plan|OOV|2026"
    assert one(sheet(text)).rows == (2, 3, 4)
    text = "Actie|Wie|Planning\nEvaluatie||\nb plan|OOV|2026"
    assert one(sheet(text)).doubtful == ((2, 1),)


def test_a_stage_ends_at_the_next_theme():
    text = "Actie|Wie|Planning\n2026||\na|OOV|Q1\nThema 2: Zorg||\nb|OOV|Q1"
    assert one(sheet(text)).stages == {3: "2026"}


def test_a_title_above_a_repeated_header_is_no_question():
    text = (
        "Horeca|\nMaatregel|Planning\na plan|2026\nb plan|2026\n|\n"
        "Wonen|\nMaatregel|Planning\nc plan|2026\nd plan|2026"
    )
    tables = find(sheet(text))
    assert [(t.themes[0].heading.title, t.rows, t.doubtful) for t in tables] == [
        ("Horeca", (3, 4), ()),
        ("Wonen", (8, 9), ()),
    ]
