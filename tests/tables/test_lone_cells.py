"""A cell alone in its row: an item, an action or a description."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import area

LONG = "De projectplannen worden voortgezet, en cijfers kunnen leiden tot andere keuzes."


@pytest.mark.parametrize("merges", [(), (area("A3:C3"), area("A5:C5"))])
def test_a_description_below_each_action(merges):
    text = f"Activiteit|Wie|Planning\nProjectplan|OOV|2017\n{LONG}||\nKnooppunt|OOV|2017\n{LONG}||"
    table = one(sheet(text, merges=merges))
    assert table.rows == (2, 4)
    assert table.descriptions == {2: ((3, 1),), 4: ((5, 1),)}
    assert table.area.bottom == 5


@pytest.mark.parametrize("merges", [(), (area("A3:D3"),)])
def test_a_description_in_the_column_of_items(merges):
    text = f"Actiepunt|Maatregel|Wie|Planning\nA|a|OOV|2017\n{LONG}|||\nB|b|OOV|2017"
    table = one(sheet(text, merges=merges))
    assert table.rows == (2, 4)
    assert table.descriptions == {2: ((3, 1),)}


def test_a_long_measure_alone_is_an_action():
    text = f"Actiepunt|Maatregel|Wie|Planning\nA|a|OOV|2017\n|{LONG}||"
    assert one(sheet(text)).rows == (2, 3)
    text = f"Activiteit|Wie|Planning\nEerst nadenken.|OOV|2017\n{LONG}||"
    assert one(sheet(text)).rows == (2, 3)
    text = f"Activiteit|Wie|Planning\nEerst||\n{LONG}||"
    assert one(sheet(text)).rows == (2, 3)
    assert one(sheet(f"Activiteit|Wie|Planning\n{LONG}||\nb|x|1")).rows == (2, 3)
    assert one(sheet(f"Actie|Wie|Planning\n\\n|OOV|2017\n{LONG}||\nb|x|1")).rows == (2, 3, 4)


def test_items_right_below_each_other_are_actions():
    text = "Actiepunt|Maatregel|Wie|Planning\nA|a|OOV|2017\nWoonoverlast|||\nDrugs op straat|||"
    assert one(sheet(text)).rows == (2, 3, 4)
    assert one(sheet(text.replace("Woonoverlast", "|||\nWoonoverlast"))).rows == (2,)
