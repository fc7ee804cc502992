"""The list of themes at the front against the tables."""

from tests.rules.plans import found

FRONT = """
[Plan]
| Thema's |          |
| {}      | {}       |
| {}      | {}       |
| {}      | {}       |
"""
TABLES = "".join(
    f"""
[{title}]
| Thema {number}: {title} |           |          |
| Actiepunt               | Maatregel | Planning |
| Preventie               | Bellen    | 2020     |
"""
    for number, title in ((1, "Jeugd"), (2, "Wonen"), (3, "Verkeer"))
)


def told(*announced):
    """Return the cells and messages for a plan that announces these codes and titles."""
    hits = found("themas-verschillen", FRONT.format(*announced) + TABLES)
    return [(finding.cell, finding.message) for finding in hits]


def test_the_same_list_is_right():
    assert told(1, "Jeugd", 2, "Wonen", 3, "Verkeer") == []


def test_another_order_is_reported_once_for_each_theme_that_must_move():
    [(cell, message)] = told(2, "Wonen", 1, "Jeugd", 3, "Verkeer")
    assert cell == "B2"
    assert "andere volgorde" in message
    [(cell, message)] = told(3, "Verkeer", 1, "Jeugd", 2, "Wonen")
    assert (cell, "“Verkeer” staat hier vooraan" in message) == ("B2", True)


def test_another_letter_and_another_name_are_no_matter_of_order():
    assert [cell for cell, _ in told(1, "Jeugd", 4, "Wonen", 3, "Verkeer")] == ["B3"]
    [(_, message)] = told(1, "Jeugd", 2, "Bouw", 3, "Verkeer")
    assert message.startswith("Thema “Wonen” staat niet in de lijst vooraan")


def test_a_theme_without_a_table_is_no_matter_of_this_rule():
    front = FRONT.format(1, "Jeugd", 2, "Wonen", 3, "Verkeer")
    assert found("themas-verschillen", f"{front}| 4 | Ondermijning |\n{TABLES}") == []


def test_themes_without_any_code_may_be_numbered_in_the_list():
    themes = "".join(f"\n| {title} | a | Bellen | 2020 |" for title in ("Jeugd", "Wonen"))
    front = "[Plan]\n| Thema's | |\n| 1 | Jeugd |\n| 2 | Wonen |\n[Acties]\n"
    text = f"{front}| Thema | Actiepunt | Maatregel | Planning |{themes}"
    assert found("themas-verschillen", text) == []


def test_a_typo_in_a_title_is_reported_once():
    [(cell, message)] = told(1, "Jeugd", 2, "Wonen", 3, "Verkeeer")
    assert cell == "B4"
    assert "heet op blad “Verkeer” “Verkeer”" in message


def test_years_behind_a_title_are_no_part_of_it():
    assert told(1, "Jeugd 2020-2021", 2, "Wonen (2020)", 3, "Verkeer") == []


def test_a_list_of_which_no_theme_has_a_table_lists_something_else():
    assert [cell for cell, _ in told(1, "Sociaal domein", 2, "Brandveiligheid", 3, "Hulp")] == [
        "A1", "A1", "A1",
    ]  # fmt: skip
    assert all(
        "lijst vooraan" in text for _, text in told(1, "Sociaal domein", 2, "Vuur", 3, "Hulp")
    )
    front = FRONT.format(1, "Jeugd", 2, "Wonen", 3, "Verkeer")
    cards = "[Kaart]\n| Doel | Minder overlast |\n| Wie | OOV |"
    assert found("themas-verschillen", front + cards) == []
