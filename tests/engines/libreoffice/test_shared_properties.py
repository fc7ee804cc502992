"""Properties of many cells at once."""

from uvp_xl.engines.libreoffice.range_address import Box
from uvp_xl.engines.libreoffice.shared_properties import format_keys, set_property, shared_property


def test_a_shared_property_is_returned_and_a_mixed_one_is_none(sheet):
    cells = sheet["B2:C3"].impl
    assert shared_property(cells, "CharHeight") == 10
    sheet["C3"].api.CharHeight = 12
    assert shared_property(cells, "CharHeight") is None


def test_every_cell_has_its_own_number_format(sheet):
    sheet["C3:D4"].number_format = "0%"
    cells = sheet["B2:D5"].impl
    assert format_keys(cells) == [[0, 0, 0], [0, 10, 10], [0, 10, 10], [0, 0, 0]]
    assert format_keys(sheet["C3:D4"].impl) == [[10, 10], [10, 10]]


def test_parts_are_changed_in_one_go(sheet):
    set_property(sheet["B2:D5"].impl, [Box(1, 1), Box(3, 2, 2, 2)], "NumberFormat", 10)
    assert format_keys(sheet["B2:D5"].impl) == [[10, 0, 0], [0, 0, 0], [0, 10, 10], [0, 10, 10]]
