"""Whether a column "Prioriteit" has levels or themes."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.tables.find_tables import find

MEASURES = (
    "voorlichting op scholen",
    "controles in het centrum",
    "pilot met sensoren",
    "spreekuur",
)


def table(cells, heading="Prioriteit", above="Thema 1: Duurzaamheid"):
    """Return a table with these cells in its column of priorities."""
    rows = "\n".join(f"{MEASURES[n]}|Jan|{cell}|2025" for n, cell in enumerate(cells))
    return one(sheet(f"{above}\n\nMaatregel|Wie|{heading}|Planning\n{rows}"))


@pytest.mark.parametrize(
    "cells",
    [
        (1, 2, 1, 3),
        ("hoog", "middel", "laag"),
        ("Hoog", "", "Zeer hoog"),
        ("Must", "Should", "Could"),
        ("must have", "could have", "won't have"),
        ("A", "B", "A"),
        ("P1", "P2", "P1"),
        ("Prio 1", "Prio 2"),
        ("urgent", "niet urgent", "spoed"),
        ("1 (hoog)", "2 - middel", "3: laag"),
        ("+", "++", "-"),
        ("1", "2", "2"),
        (1, 1, 1),
    ],
)
def test_levels_are_the_priority_of_an_action(cells):
    found = table(cells)
    assert "theme" not in found.columns
    assert found.titles["priority"] == "Prioriteit"
    assert len(found.values["priority"]) == len(cells)
    title = "Duurzaamheid"
    assert [theme.heading.title for theme in found.themes] == [title] * len(cells)


@pytest.mark.parametrize(
    ("cells", "titles"),
    [
        (("Prioriteit 1: Jeugd", "", "Prioriteit 2: Wonen"), ["Jeugd", "Jeugd", "Wonen"]),
        (("Jeugd", "Wonen", "Jeugd"), ["Jeugd", "Wonen", "Jeugd"]),
        (("1. Jeugd", "2. Wonen"), ["Jeugd", "Wonen"]),
    ],
)
def test_titles_are_themes(cells, titles):
    found = table(cells)
    assert "priority" not in found.columns
    assert [theme.heading.title for theme in found.themes] == titles


def test_different_numbers_above_blanks_are_themes_without_a_title():
    assert "theme" in table((1, "", 2, "")).columns


@pytest.mark.parametrize("cells", [("", ""), ("hoog", "Jeugd"), ("ja", True)])
def test_other_cells_are_no_levels(cells):
    assert "priority" not in table(cells).columns


def test_a_priority_beside_a_theme():
    text = "Thema|Maatregel|Wie|Prioriteit|Planning\nJeugd|a|b|hoog|2025\nWonen|c|d|laag|2025"
    found = one(sheet(text))
    assert found.values["priority"] == ["hoog", "laag"]
    assert [theme.heading.title for theme in found.themes] == ["Jeugd", "Wonen"]
    assert "Prioriteit" not in found.extra


def test_a_heading_of_both_is_a_theme():
    assert "theme" in table((1, 2, 1), "Prioritair thema").columns


def test_a_repeated_header_does_not_end_the_table():
    header = "Maatregel|Wie|Prioriteit|Planning\n"
    assert len(find(sheet(f"{header}a|b|hoog|2025\n{header}c|d||2025"))) == 1
