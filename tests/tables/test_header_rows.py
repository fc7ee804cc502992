"""Headings over several rows."""

import pytest

from tests.tables.sheets import sheet
from uvp_xl.grid import area
from uvp_xl.tables.header_rows import extent, leaves
from uvp_xl.tables.headings import HEADINGS
from uvp_xl.tables.token_grid import TokenGrid


def rows_of(text, main, *merges):
    """Return the first and last row of the header with this main row."""
    return extent(TokenGrid(sheet(text, merges=tuple(map(area, merges)))), main)


@pytest.mark.parametrize(
    ("text", "main", "rows"),
    [
        ("Actie|Wie|Planning\na|Jan|2020", 1, (1, 1)),
        ("Actie|Partijen||Planning\n|intern|extern|\na|OOV|OM|2020", 1, (1, 2)),
        ("|Partijen||\nActie|intern|extern|Planning\na|OOV|OM|2020", 2, (1, 2)),
        ("Actie|Wie|2020||2021|\n||Q1|Q2|Q1|Q2\na|Jan|x|||", 1, (1, 2)),
        ("Actie|Wie|Planning|||\n||2020||2021|\n||Q1|Q2|Q1|Q2", 1, (1, 3)),
        ("||Planning|||\n||2020||2021|\nActie|Wie|Q1|Q2|Q1|Q2", 3, (1, 3)),
        ("Actie|Wie|||Kosten\n||2020|2021|\na|Jan|x||5", 1, (1, 2)),
        ("Wat||Wie|\nActie|Locatie|Trekker|Partners\na|b|Jan|OM", 1, (1, 1)),
        ("Wat||Wie|\nActiepunt|Maatregel|Trekker|Partners\na|b|Jan|OM", 1, (1, 2)),
        ("Thema 1: Jeugd||\nActie|Wie|Planning\na|Jan|2020", 2, (2, 2)),
        ("2020|||\nActie|Wie|Q1|Q2\na|Jan|x|", 2, (2, 2)),
        ("Actie|Wie|Planning\n||2020\na|Jan|2020", 1, (1, 1)),
        ("Actie|Wie|Planning\nActie|Wie|Planning\na|Jan|2020", 1, (1, 1)),
        ("a|Jan|x|x\nActie|Wie|2020|2021\nb|Jan|x|", 2, (2, 2)),
        ("Actie|Wie|Planning", 1, (1, 1)),
    ],
)
def test_the_rows_of_a_header(text, main, rows):
    assert rows_of(text, main) == rows


def test_merges_tell_what_a_heading_stands_above():
    kosten = "Actie|Wie|Kosten||Planning\n||incidenteel|structureel|\na|Jan|5|6|2020"
    assert rows_of(kosten, 1) == rows_of(kosten, 1, "C1:D1") == (1, 2)
    neutral = "||Uitvoering||\nActie|Wie|2020|2021|\na|Jan|x||"
    assert rows_of(neutral, 2) == (2, 2)
    assert rows_of(neutral, 2, "C1:D1") == (1, 2)
    above = "Algemeen||Kosten\nActie|Planning|\na|2020|5"
    assert rows_of(above, 2, "A1:B1", "C1:C2") == (1, 2)


def test_a_leaf_knows_what_stands_above_it():
    grid = sheet(
        "Actie|Planning 2020||Partijen|\n|Q1|Q2|intern|extern\na|x|||OM",
        merges=(area("B1:C1"), area("A1:A2")),
    )
    found = leaves(TokenGrid(grid), 1, 2)
    assert [(leaf.number, leaf.row, leaf.field, leaf.year) for leaf in found] == [
        (1, 1, "", 0),
        (2, 2, "planning", 2020),
        (3, 2, "planning", 2020),
        (4, 2, "parties", 0),
        (5, 2, "parties", 0),
    ]
    assert [leaf.above for leaf in found][1:4] == ["Planning 2020"] * 2 + ["Partijen"]


def test_families():
    assert [HEADINGS[v].family for v in (2020, "intern", "t/m", "Trekker")] == [
        "calendar",
        "side",
        "bound",
        None,
    ]
