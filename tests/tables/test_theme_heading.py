"""Headings of themes and labels of objectives, as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.tables.theme_heading import (
    LONGEST,
    Heading,
    coded,
    is_bare_label,
    labelled,
    objective,
    plain,
)


@pytest.mark.parametrize(
    ("said", "code", "title", "kind"),
    [
        ("Prioriteit 1: Sociale kwaliteit", "1", "Sociale kwaliteit", "priority"),
        ("Prioriteit 1 - Jeugd", "1", "Jeugd", "priority"),
        ("PRIORITEIT 2 – Jeugd", "2", "Jeugd", "priority"),
        ("Prioriteit 3 Jeugd", "3", "Jeugd", "priority"),
        ("Prioriteit 3. Jeugd en veiligheid", "3", "Jeugd en veiligheid", "priority"),
        ("Prioriteit 4:\nOndermijning", "4", "Ondermijning", "priority"),
        ("Prioriteit II: Jeugd", "ii", "Jeugd", "priority"),
        ("Prioriteit 1:", "1", "Prioriteit 1", "priority"),
        ("Prioriteit 5: 24-uurs opvang", "5", "24-uurs opvang", "priority"),
        ("Thema 3. Wonen", "3", "Wonen", "priority"),
        ("Thema 3.1: Wonen", "3.1", "Wonen", "priority"),
        ("Thema b: Wonen", "b", "Wonen", "strategic"),
        ("Thema: Jeugd", "", "Jeugd", "priority"),
        ("Thema: 1. Jeugd", "1", "Jeugd", "priority"),
        ("Prioritair thema 2: Jeugd", "2", "Jeugd", "priority"),
        ("Veiligheidsthema 2 – Wonen", "2", "Wonen", "priority"),
        ("Speerpunt A) Drugs", "a", "Drugs", "strategic"),
        ("Programmalijn 1: Zorg", "1", "Zorg", "priority"),
        ("Strategisch thema a: Veiligheid (6.1)", "a", "Veiligheid", "strategic"),
        ("Strategische thema 1: Veiligheid (par. 6.1.2)", "1", "Veiligheid", "strategic"),
        ("Strategisch thema - Jeugd (§ 3)", "", "Jeugd", "strategic"),
        ("Strategisch thema c: Wonen (fase 2)", "c", "Wonen (fase 2)", "strategic"),
        ("<b>Prioriteit 1:</b>\u00a0Jeugd", "1", "Jeugd", "priority"),
    ],
)
def test_a_labelled_heading(said, code, title, kind):
    assert labelled(said) == plain(said) == Heading(code, title, kind)


@pytest.mark.parametrize(
    "said",
    [
        "Jeugd",
        "Thema Jeugd",
        "Thema's: jeugd en wonen",
        "Themabijeenkomst: jeugd",
        "Prioriteiten: jeugd",
        "Prioriteiten 2020",
        "Thema 1 gaat over jeugd en veiligheid.",
        "Prioriteit a is belangrijk",
        "Speerpunt 2018: drugs",
        "Actiepunt 1: controles",
        "Prioriteit 1: " + "x" * LONGEST,
        "",
        5,
        True,
    ],
)
def test_what_is_no_labelled_heading(said):
    assert labelled(said) is None


@pytest.mark.parametrize(
    ("said", "code", "title"),
    [
        ("a. Veilige evenementen", "a", "Veilige evenementen"),
        ("a) Verkeer", "a", "Verkeer"),
        ("B: Verkeer", "b", "Verkeer"),
        ("c – Verkeer", "c", "Verkeer"),
        ("a Subjectieve veiligheid", "a", "Subjectieve veiligheid"),
        ("1 Sociale kwaliteit", "1", "Sociale kwaliteit"),
        ("2 verkeer", "2", "verkeer"),
        ("1. Jeugd", "1", "Jeugd"),
        ("1.Jeugd", "1", "Jeugd"),
        ("1) Jeugd", "1", "Jeugd"),
        ("10 - Jeugd (3.2)", "10", "Jeugd"),
        ("3.1 Jeugd", "3.1", "Jeugd"),
        ("1. 24-uurs opvang", "1", "24-uurs opvang"),
    ],
)
def test_a_heading_that_begins_with_a_code(said, code, title):
    found = coded(said)
    assert (found.code, found.title) == (code, title)
    assert found.kind == ("priority" if code[0].isdigit() else "strategic")
    assert plain(said) == found


@pytest.mark.parametrize(
    "said",
    [
        "Jeugd",
        "n.v.t.",
        "m.b.t. jeugd",
        "o.a. jeugd",
        "e-mail",
        "A-team",
        "u kunt bellen",
        "U Kunt bellen",
        "a subjectieve veiligheid",
        "10.000 stappen",
        "1-2-2020 overleg",
        "7-stappenmodel",
        "24 uurs aanpak",
        "60 km zones",
        "2020 plannen",
        "1",
        "a.",
        12,
    ],
)
def test_what_begins_with_no_code(said):
    assert coded(said) is None


def test_a_text_without_a_code_is_a_title():
    assert plain(" Veilig\nwonen ") == Heading("", "Veilig wonen", "priority")


@pytest.mark.parametrize("said", ["Prioriteit", "Thema:", "Prioriteit 1", "strategisch thema b."])
def test_a_label_alone_wants_a_title_beside_it(said):
    assert is_bare_label(said)


@pytest.mark.parametrize("said", ["Thema Jeugd", "Prioriteiten", "Jeugd", "", 3])
def test_what_is_more_or_less_than_a_label(said):
    assert not is_bare_label(said)


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("doelstelling", ""),
        ("Doelstelling 2021", ""),
        ("kwalitatieve doelstelling 2021", ""),
        ("Kwalitatieve en kwantitatieve doelstelling 2020-2021", ""),
        ("Doelen:", ""),
        ("Doelstelling(en)", ""),
        ("Subdoelen", ""),
        ("Onze doelstelling voor 2021", ""),
        ("Doelstelling 2020 t/m 2023:", ""),
        ("Ambitie", ""),
        ("Wat willen we bereiken?", ""),
        ("Doel: minder overlast", "minder overlast"),
        ("Doel 1: minder overlast", "minder overlast"),
        ("Doel van dit thema: minder overlast", "minder overlast"),
        ("Hoofddoelstelling. Minder overlast.", "Minder overlast."),
        ("doelstelling 2021\nHet aantal\nneemt af", "Het aantal\nneemt af"),
        ("Wat willen we bereiken? Minder overlast", "Minder overlast"),
    ],
)
def test_the_label_of_an_objective(said, behind):
    assert objective(said) == behind


@pytest.mark.parametrize(
    "said",
    [
        "Doelgroep: jongeren",
        "Doelgroepen in beeld",
        "Doelmatigheid: hoog",
        "Doel is om goed voorbereid te blijven.",
        "Het doel van de aanpak is minder overlast",
        "Jeugd",
        "",
        2021,
    ],
)
def test_what_is_no_label_of_an_objective(said):
    assert objective(said) is None


@given(st.text())
def test_any_text_is_a_heading(said):
    assert plain(said).kind in ("priority", "strategic")
    objective(said)
    is_bare_label(said)


@pytest.mark.parametrize(
    "hostile",
    [
        "thema " * 5_000,
        "Prioriteit 1 " + " - " * 8_000,
        "w w w " * 5_000 + "doel",
        "doel" + " " * 30_000 + "x",
        "doel 1-" + "–-1 " * 8_000 + "x",
        "1." * 16_000,
        "Wat willen we bereiken " + " " * 30_000,
    ],
)
def test_hostile_text_is_read_at_once(hostile):
    assert labelled(hostile) is None
    assert coded(hostile) is None
    objective(hostile)
