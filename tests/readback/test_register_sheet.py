"""The sheet Register, as a municipality fills it in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tables.sheets import sheet
from uvp_xl.grid import Grid
from uvp_xl.names import parties
from uvp_xl.readback.register_sheet import SHARED, read

PARTNERS = "Naam|Aliassen|Voluit|Soort"
OM = "OM|het OM; O.M.|Openbaar Ministerie|extern"


def partners(text):
    """Return name and row of the partners on a sheet Register."""
    return [(entry.name, entry.row) for entry in read([sheet(text, "Register")]).partners]


def holders(text):
    """Return name and row of the portfolio holders on a sheet Register."""
    return [(entry.name, entry.row) for entry in read([sheet(text, "Register")]).holders]


def test_without_the_sheet_the_register_is_empty():
    found = read([sheet(f"{PARTNERS}\n{OM}", "Namen")])
    assert (found.sheet, found.partners, found.holders) == ("", (), ())
    assert read([]).sheet == ""


def test_the_sheet_is_found_by_its_name_in_any_case():
    assert read([Grid("Plan"), sheet(f"{PARTNERS}\n{OM}", "REGISTER ")]).sheet == "REGISTER "


def test_all_columns_are_read():
    (entry,) = read([sheet(f"{PARTNERS}\n{OM}", "Register")]).partners
    assert (entry.name, entry.kind, entry.written_out) == ("OM", "extern", "Openbaar Ministerie")
    assert entry.aliases == ("het OM", "O.M.")
    assert (entry.row, entry.regional) == (2, "")


@pytest.mark.parametrize(
    "header",
    [
        "Partner|Schrijfwijzen|Betekenis|Type",
        "PARTIJ|Ook geschreven als|Volledige naam|Intern/extern",
        "Organisatie|Synoniemen|Uitgeschreven|Soort (intern, extern)",
    ],
)
def test_columns_have_other_words(header):
    (entry,) = read([sheet(f"{header}\n{OM}", "Register")]).partners
    assert (entry.kind, entry.written_out, len(entry.aliases)) == (
        "extern",
        "Openbaar Ministerie",
        2,
    )


def test_columns_stand_in_any_order_and_unknown_ones_do_not_matter():
    text = "Soort|Kleur|Naam|Bron|Aliassen\nextern|rood|OM|web|het OM\n|||x|"
    (entry,) = read([sheet(text, "Register")]).partners
    assert (entry.name, entry.kind, entry.aliases) == ("OM", "extern", ("het OM",))


def test_aliases_stand_on_lines_or_behind_semicolons():
    (entry,) = read([sheet("Naam|Aliassen\nOM|O.M.\\nhet OM; Openbaar Min.;", "Register")]).partners
    assert entry.aliases == ("O.M.", "het OM", "Openbaar Min.")


def test_a_name_may_hold_a_separator():
    text = "Naam|Aliassen\nMO/RO|team M, O en R\nZorggroep Oude\\nen Nieuwe Land|"
    assert partners(text) == [("MO/RO", 2), ("Zorggroep Oude en Nieuwe Land", 3)]


def test_below_titles_and_with_blank_rows():
    text = f"Register van partijen|||\nVul aan.|||\n|||\n{PARTNERS}\n{OM}\n|||\nGGD|||"
    assert partners(text) == [("OM", 5), ("GGD", 7)]


def test_two_tables_side_by_side():
    text = f"{PARTNERS}||Portefeuillehouder|Aliassen\n{OM}||burgemeester|bgm\nGGD||||||"
    assert partners(text) == [("OM", 2), ("GGD", 3)]
    assert holders(text) == [("burgemeester", 2)]


def test_two_tables_side_by_side_that_begin_in_other_rows():
    text = (
        f"{PARTNERS}|||\n{OM}|||\nGGD|||||Portefeuillehouder|Aliassen\n"
        "Halt|||||burgemeester|bgm\n|||||wethouder Jeugd|"
    )
    assert partners(text) == [("OM", 2), ("GGD", 3), ("Halt", 4)]
    assert holders(text) == [("burgemeester", 4), ("wethouder Jeugd", 5)]


@pytest.mark.parametrize(
    "between", ["", "\n|||", "\n|||\nPortefeuillehouders|||", "\n|||\nCollege|||\n"]
)
def test_two_tables_below_each_other(between):
    text = f"{PARTNERS}\n{OM}\nCarrefour|||{between}\nPortefeuillehouder|Aliassen||\nbgm|b||"
    assert partners(text) == [("OM", 2), ("Carrefour", 3)]
    assert [name for name, _ in holders(text)] == ["bgm"]


def test_partners_may_stand_in_two_tables():
    text = "Partner|Soort\nOM|extern\n\nPartij|Soort\nVTH|intern"
    assert partners(text) == [("OM", 2), ("VTH", 5)]


def test_a_list_of_names_alone_is_read():
    assert partners("Partners\nOM\n\nGGD") == [("OM", 2), ("GGD", 4)]
    assert holders("Portefeuillehouders\nburgemeester") == [("burgemeester", 2)]


def test_the_last_name_of_a_sheet_is_no_title():
    assert partners("Naam|Soort\nOM|extern\n|\nGGD|") == [("OM", 2), ("GGD", 4)]


@pytest.mark.parametrize("text", ["", "Beste mensen|hier staat niets", "OM|extern\nGGD|extern"])
def test_a_sheet_without_a_header_has_no_names(text):
    found = read([sheet(text, "Register")])
    assert (found.sheet, found.partners, found.holders) == ("Register", (), ())


def test_a_header_without_names_has_none():
    assert partners(PARTNERS) == []
    assert partners(f"{PARTNERS}\n|||\n|x||extern") == []


def test_names_of_any_kind_of_value_are_read_as_text():
    grid = Grid("Register", [["Naam", "Soort"], [2020.0, True], [" \u00a0", "extern"]])
    assert [(e.name, e.kind) for e in read([grid]).partners] == [("2020", "")]


def test_where_an_alias_can_be_added():
    text = f"x|y\n{PARTNERS}||Portefeuillehouder|Schrijfwijzen\n{OM}||burgemeester|\nGGD||||||"
    found = read([sheet(text, "Register")])
    assert [(e.alias_cell, e.alias_text) for e in found.partners] == [
        ("B3", "het OM; O.M."),
        ("B4", ""),
    ]
    assert found.holders[0].alias_cell == "G3"


def test_without_a_column_of_aliases_there_is_no_place_for_one():
    (entry,) = read([sheet("Naam|Soort\nOM|extern", "Register")]).partners
    assert (entry.alias_cell, entry.alias_text) == ("", "")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{PARTNERS}\n{OM}", "A3"),
        (f"{PARTNERS}\n{OM}\n|||\nGGD|||", "A5"),
        (f"{PARTNERS}", "A2"),
        (f"{PARTNERS}\n{OM}\n|||\n|||", "A3"),
        (f"{PARTNERS}||Portefeuillehouder|Aliassen\n{OM}||bgm|b\n||||||x|", "A3"),
        (f"{PARTNERS}\n{OM}\n|||\n|||\n|||\nPortefeuillehouder|Aliassen||\nbgm|b||", "A3"),
        (f"{PARTNERS}\n{OM}\n|||\n|||\nHouders|||\nPortefeuillehouder|Aliassen||\nb|c||", "A3"),
        (f"{PARTNERS}\n{OM}\n|||\nHouders|||\nPortefeuillehouder|Aliassen||\nb|c||", None),
        (f"{PARTNERS}\n{OM}\nPortefeuillehouder|Aliassen||\nbgm|b||", None),
        (f"{PARTNERS}\n{OM}\n|||noot", "A4"),
        ("Portefeuillehouder|Aliassen\nbgm|b", None),
        ("", None),
    ],
)
def test_the_first_free_row_below_the_partners(text, name):
    assert read([sheet(text, "Register")]).free_row.get("name") == name


def test_the_free_row_has_all_columns():
    text = "Soort|Naam|Kleur|Aliassen\nextern|OM|rood|"
    free = read([sheet(text, "Register")]).free_row
    assert free == {"kind": "A3", "name": "B3", "aliases": "D3"}


def test_an_accepted_alias_is_used_from_then_on():
    text = "Naam|Aliassen|Soort\nCarrefour|Carefour; de Karrefour|extern\nBuurtzon|Zon/Buurt, Urk|"
    register = read([sheet(text, "Register")])
    found = parties.read("politie, Carefour en de karrefour, Zon / Buurt, Urk", register)
    assert (found.names, found.issues) == (("politie", "Carrefour", "Buurtzon"), ())
    assert [slip.text for slip in parties.aliases("Carefour/OM", register)] == ["Carefour"]
    assert register.kind("Carefour") == "extern"


CELL = st.sampled_from(
    ["Naam", "Soort", "Portefeuillehouder", "Aliassen", "OM", "extern", "", "x;y"]
)


@given(st.lists(st.lists(CELL, max_size=6), max_size=6))
def test_any_sheet_is_read(rows):
    found = read([Grid("Register", rows)])
    assert all(entry.name for entry in (*found.partners, *found.holders))


def test_workbooks_with_the_same_texts_share_a_register():
    text = f"{PARTNERS}\n{OM}"
    assert read([sheet(text, "Register")]) is read([sheet(text, "Register")])
    assert read([sheet(text, "register")]).sheet == "register"


@pytest.mark.parametrize("other", [1, True, "x" * SHARED], ids=["number", "box", "long"])
def test_a_register_with_more_than_short_texts_is_its_own(other):
    grids = [[Grid("Register", [["Naam", "Voluit"], ["OM", other]])] for _ in range(2)]
    first, second = map(read, grids)
    assert first is not second
    assert first.partners == second.partners
