from uvp_xl.backend.fresh.opendocument.conditional_formats import StyleRule, add_rules, style_rule
from uvp_xl.backend.fresh.opendocument.odf_elements import create_root, serialise
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Bar, Condition, Sheet


def test_text_is_quoted():
    late = Condition(Area(1, 1, 1, 1), "equals", 'Te "laat"', "FFFFFF", "CC0000")
    assert style_rule(late) == StyleRule('="Te ""laat"""', "Regel_FFFFFF_CC0000")


def test_rules_and_bars_apply_to_their_areas():
    table = create_root("office:body")
    red = Condition(Area(3, 1, 9, 1), "greater", 0, "9C0006", "FFE5E5")
    add_rules(table, Sheet("A", (), conditions=(red,), bars=(Bar(Area(1, 2, 9, 2), "BFD7EF"),)))
    xml = serialise(table).decode()
    assert "target-range-address=\"'A'.A3:'A'.A9\"><calcext:condition " in xml
    assert 'calcext:value="&gt;0"' in xml
    assert "target-range-address=\"'A'.B1:'A'.B9\"><calcext:data-bar " in xml
    assert 'positive-color="#bfd7ef"' in xml


def test_without_any_nothing_is_added():
    table = create_root("office:body")
    add_rules(table, Sheet("A", ()))
    assert len(table) == 0
