from uvp_xl.backend.fresh.opendocument import cell_addresses
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Link


def test_names_of_sheets_are_always_quoted():
    assert cell_addresses.cell_address("A", 1, 2) == "'A'.B1"
    assert cell_addresses.area_address("Thema's", Area(1, 1, 2, 2)) == "'Thema''s'.A1:'Thema''s'.B2"


def test_a_link_stays_inside_the_document():
    assert cell_addresses.link_target(Link("http://x", "A1")) == "#'http://x'.A1"
