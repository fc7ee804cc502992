"""What is written once above a table, for all its actions."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import area
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.table_context import in_row

TABLE = "Maatregel|Planning|Status\na|2026|loopt\nb|2026|loopt"


def names(*cells):
    return {name: cell.value for name, cell in in_row(cells, 1).items()}


@pytest.mark.parametrize(
    ("cells", "context"),
    [
        (["Portefeuillehouder: burgemeester, wethouder Zorg"],
         {"portfolio_holders": "burgemeester, wethouder Zorg"}),
        (["Trekker: OOV"], {"lead": "OOV"}),
        (["Trekker", "OOV"], {"lead": "OOV"}),
        (["Trekker:", "", "OOV"], {"lead": "OOV"}),
        (["", "Partners:", "politie", "Looptijd:", "2026"],
         {"parties": "politie", "planning": "2026"}),
        (["Looptijd", 2026], {"planning": 2026}),
        (["Trekker: OOV\nPartners: OM"], {"lead": "OOV", "parties": "OM"}),
        (["Met: politie"], {"parties": "politie"}),
        (["I.s.m.: politie"], {"parties": "politie"}),
        (["Jeugd", "Trekker: OOV"], {"lead": "OOV"}),
        (["Verantwoordelijk directeur: W. de Wit"], {}),
        (["Periode: 2022-2026"], {}),
        (["Trekker", "Planning"], {}),
        (["Trekker", "Planning: 2026"], {"planning": "2026"}),
        (["Trekker:"], {}),
        (["Trekker: -"], {}),
        (["Jeugd", "Trekker", "OOV"], {}),
        (["Partners: wij werken samen. Dat gaat goed."], {}),
        (["Partners: " + "x" * 300], {}),
        (["x" * 80 + ": OOV"], {}),
        ([3, "OOV"], {}),
        (list("abcdefghij"), {}),
        (["", ""], {}),
    ],
)  # fmt: skip
def test_a_row_with_context(cells, context):
    assert names(*cells) == context


def test_within_a_table_a_label_alone_ends_with_a_colon():
    assert in_row(["Trekker", "OOV"], 1, colon=True) == {}
    assert in_row(["Trekker:", "OOV"], 1, colon=True)["lead"].cell == "B1"


def test_context_above_a_table_is_no_theme_and_no_objective():
    table = one(sheet(f"Trekker: OOV\nJeugd\nDoel: rust\nPartners: politie\n\n{TABLE}"))
    assert table.above.heading.title == "Jeugd"
    assert [text for _, _, text in table.above.objective] == ["rust"]
    assert {name: cell.value for name, cell in table.context.items()} == {
        "lead": "OOV",
        "parties": "politie",
    }


def test_context_goes_for_the_next_table_only_under_the_same_heading():
    first, second = find(sheet(f"Trekker: OOV\n\n{TABLE}\n\nMaatregel|Wie|Planning\nc|x|2026"))
    assert first.context == second.context != {}
    first, second = find(
        sheet(f"Trekker: OOV\n{TABLE}\n\nThema: Zorg\nActie|Met wie|Planning\nc||1")
    )
    assert first.context
    assert second.context == {}


@pytest.mark.parametrize("merges", [(), (area("A3:C3"), area("A6:C6"), area("A2:C2"))])
def test_context_below_a_heading_between_the_rows(merges):
    text = (
        "Maatregel|Planning|Status\n1. Jeugd||\nTrekker: team Jeugd||\na|2026|loopt\nb|2026|loopt"
    )
    text += "\n2. Wonen||\nc|2026|loopt"
    table = one(sheet(text, merges=merges))
    assert table.rows == (4, 5, 7)
    assert [table.context_of(row).get("lead") is not None for row in table.rows] == [
        True,
        True,
        False,
    ]


def test_context_behind_a_heading_between_the_rows():
    text = (
        "Maatregel|Trekker|Planning\nThema 1: Jeugd||Met: politie\na|x|2026\nThema 2: Zorg||\nb|x|1"
    )
    table = one(sheet(text))
    assert table.rows == (3, 5)
    assert [theme.heading.title for theme in table.themes] == ["Jeugd", "Zorg"]
    assert [list(table.context_of(row)) for row in table.rows] == [["parties"], []]


def test_other_text_beside_a_label_makes_a_row_an_action():
    text = "Maatregel|Trekker|Planning\nLoop rond|Met: politie|2026\na|x|2026"
    assert one(sheet(text)).rows == (2, 3)
