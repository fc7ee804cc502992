"""Unknown columns of a read table whose cells show that they are its planning or status."""

import pytest

from tests.tables.sheets import sheet
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.likely_columns import likely_columns


def likely(text, told=()):
    grid = sheet(text)
    (table,) = find(grid)
    return [(one.title, one.name) for one in likely_columns(grid, table, told)]


HEAD = "Maatregel|Trekker|Partijen|{}\n"
ROWS = "Bellen|OOV|politie|{}\nMailen|VTH|OM|{}\nSchrijven|OOV|GGD|{}"


@pytest.mark.parametrize(
    ("heading", "cells", "name"),
    [
        ("Temperatuur", ("loopt", "gereed", "loopt"), "status"),
        ("Verwachting", ("Q1 2026", "eind 2026", "2027"), "planning"),
        ("Verwachting", ("Q1 2026", "", ""), ""),
        ("Volgorde", ("1", "2", "3"), ""),
        ("Vergaderdatum", ("1-3-2026", "2-3-2026", "3-3-2026"), ""),
        ("Locatie", ("Urk", "Ens", "Luttelgeest"), ""),
        ("Belang", ("hoog", "laag", "hoog"), ""),
    ],
)
def test_by_its_cells(heading, cells, name):
    found = likely(HEAD.format(heading) + ROWS.format(*cells))
    assert found == ([(heading, name)] if name else [])


def test_not_when_it_was_explained_or_the_table_has_that_column():
    text = HEAD.format("Temperatuur") + ROWS.format("loopt", "gereed", "loopt")
    assert likely(text, {"temperatuur"}) == []
    both = HEAD.format("Status|Temperatuur") + ROWS.format("loopt|a", "loopt|b", "loopt|c")
    assert likely(both) == []
