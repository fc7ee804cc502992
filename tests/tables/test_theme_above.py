"""The theme above a table: its heading and its objective."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import Grid
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.theme_above import is_title

HEADER = "Actiepunt|Maatregel|Planning"
TABLE = f"{HEADER}\nA|a|2020"


def above(text, name="Blad1"):
    """Return the theme of the last table on a sheet."""
    return find(sheet(text, name))[-1].above


@pytest.mark.parametrize(
    ("text", "code", "title", "cell"),
    [
        ("Prioriteit 1: Jeugd||\n", "1", "Jeugd", "A1"),
        ("||\nPrioriteit 1 - Jeugd||\nVrije tekst||\n", "1", "Jeugd", "A2"),
        ("Thema 3. Wonen||\n||\n", "3", "Wonen", "A1"),
        ("a) Verkeer||\n", "a", "Verkeer", "A1"),
        ("Jeugd||\n", "", "Jeugd", "A1"),
        ("Jeugd||\nDit thema gaat over jeugd.||\n", "", "Jeugd", "A1"),
        ("|Veilig wonen|\n", "", "Veilig wonen", "B1"),
        ("Prioriteit 1|Jeugd|\n", "1", "Jeugd", "A1"),
        ("Thema:|Jeugd|\n", "", "Jeugd", "A1"),
        ("Prioriteit 1: Jeugd||\nPrioriteit 2: Wonen||\n", "2", "Wonen", "A2"),
        ("Uitvoeringsplan Veiligheid 2020||\nGemeente Urk||\nJeugd||\n", "", "Jeugd", "A3"),
        ("Versie 2, concept||\nPeildatum: 1-1-2020||\nJeugd||\n", "", "Jeugd", "A3"),
        ("Prioriteit 1: Jeugd\\nDoel: minder overlast||\n", "1", "Jeugd", "A1"),
        ("Prioriteit 1:\\nJeugd||\n", "1", "Jeugd", "A1"),
    ],
)
def test_the_nearest_heading_is_the_theme(text, code, title, cell):
    theme = above(text + TABLE)
    assert (theme.heading.code, theme.heading.title, theme.cell) == (code, title, cell)


@pytest.mark.parametrize(
    ("name", "code", "title"),
    [
        ("1 Sociale kwaliteit", "1", "Sociale kwaliteit"),
        ("a Evenementen", "a", "Evenementen"),
        ("Prioriteit 2 - Jeugd", "2", "Jeugd"),
        ("Jeugd", "", "Jeugd"),
    ],
)
def test_without_a_heading_the_name_of_the_sheet_serves(name, code, title):
    for text in ("", "Dit is een lange toelichting op wat hieronder staat.||\n", "||\n"):
        theme = above(text + TABLE, name)
        assert (theme.heading.code, theme.heading.title, theme.cell) == (code, title, "A1")


def test_a_title_takes_its_code_from_the_name_of_the_sheet():
    theme = above(f"Sociale kwaliteit||\n{TABLE}", "1 Sociaal")
    assert (theme.heading.code, theme.heading.title) == ("1", "Sociale kwaliteit")
    theme = above(f"Sociale kwaliteit||\n{TABLE}", "Prioriteit 3 - Sociaal")
    assert (theme.heading.code, theme.heading.kind) == ("3", "priority")


@pytest.mark.parametrize(
    ("text", "objective"),
    [
        ("Jeugd||\ndoelstelling 2021||\nMinder overlast.||\n", ((3, 1, "Minder overlast."),)),
        ("Jeugd||\nDoel: rust||\nEn orde.||\n", ((2, 1, "rust"), (3, 1, "En orde."))),
        ("Jeugd||\nDoelstelling|Rust|\n", ((2, 2, "Rust"),)),
        ("Jeugd\\nDoelstelling: rust||\n", ((1, 1, "rust"),)),
        ("Jeugd||\nDoelen:||\n- een||\n||\n- twee||\n", ((3, 1, "- een"), (5, 1, "- twee"))),
        ("Doelstelling: rust||\n", ((1, 1, "rust"),)),
        ("Jeugd||\nInleiding zonder doel||\n", ()),
    ],
)
def test_the_objective_is_all_text_from_its_label_to_the_table(text, objective):
    assert above(text + TABLE).objective == objective


def test_the_second_table_has_its_own_theme_and_not_the_note_of_the_first():
    text = f"Jeugd||\n{TABLE}\nDit is een noot||\n||\nWonen||\n{TABLE}"
    assert above(text).heading.title == "Wonen"


def test_a_heading_right_below_a_table_without_a_blank_row_counts():
    assert above(f"Jeugd||\n{TABLE}\nWonen||\n{HEADER}\nB|b|2020").heading.title == "Wonen"
    text = f"Jeugd||\n{TABLE}\nThema 2: Wonen||\nDoel: rust||\n||\n{HEADER}\nB|b|2020"
    assert above(text).heading.title == "Wonen"
    assert above(text).objective


def test_a_second_table_without_a_heading_keeps_the_theme():
    first, second = find(sheet(f"Jeugd||\nDoel: rust||\n{TABLE}\n||\nExtra tekst.||\n{TABLE} 2"))
    assert second.above is first.above


def test_a_second_table_may_bring_its_own_objective():
    text = f"Jeugd||\nDoel: rust||\n{TABLE}\n||\nDoel: orde||\n{HEADER}\nB|b|2020"
    assert above(text).heading.title == "Jeugd"
    assert above(text).objective == ((6, 1, "orde"),)


@pytest.mark.parametrize("said", ["Veilig ondernemen", "Jeugd", "Wat doen we", "Thema's 2020"])
def test_a_short_text_may_be_a_title(said):
    assert is_title(said)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "x" * 121,
        "Dit is een zin.",
        "- opsomming",
        "* noot",
        "(zie bijlage)",
        "Let op:",
        "Gemeente Urk",
        "Periode 2020 - 2021",
        "Uitvoeringsplan Veiligheid 2020",
        "Portefeuillehouder Jansen",
    ],
)
def test_a_sentence_or_a_detail_of_the_plan_is_no_title(said):
    assert not is_title(said)


def test_numbers_and_dates_above_a_table_are_no_headings():
    grid = Grid("Jeugd", [[2020, "", ""], [True, 1.5, ""], *sheet(TABLE).rows])
    assert find(grid)[0].above.heading.title == "Jeugd"


def test_on_a_sheet_named_after_the_plan_the_title_says_more():
    text = "Uitvoeringsprogramma duurzaamheid 2025\n\nMaatregel|Wie|Planning\na|b|2025"
    named = one(sheet(text, name="Uitvoeringsprogramma 2025")).above
    assert named.heading.title == "Uitvoeringsprogramma duurzaamheid 2025"
    assert one(sheet(text, name="Duurzaam")).above.heading.title == "Duurzaam"
    untitled = one(sheet("Let op\n\nMaatregel|Wie|Planning\na|b|2025", name="Jaarplan")).above
    assert untitled.heading.title == "Let op"
