"""Conditional formats and data bars."""

import openpyxl
import pytest

RED, PINK = (156, 0, 6), (248, 203, 173)


def rules(cells):
    return [(rule.type, rule.operator, rule.formula1) for rule in cells.conditional_formats]


def test_a_rule_by_value_is_told_back(sheet):
    made = sheet["A1:A9"].conditional_formats.add_cell_value(
        "equal_to", '="te laat"', fill_color=PINK, font_color=RED, font_bold=True, font_italic=False
    )
    (rule,) = sheet["A5"].conditional_formats
    for one in (made, rule):
        assert (one.type, one.operator, one.formula1) == ("cell_value", "equal_to", '"te laat"')
        assert (one.fill_color, one.font_color, one.font_bold) == (PINK, RED, True)
        assert one.stop_if_true is True
        assert one.formula2 is one.formula is one.bar_color is one.gradient is None
    assert len(sheet["B1"].conditional_formats) == 0


def test_a_rule_between_has_two_ends(sheet):
    cells = sheet["A1:A9"]
    cells.conditional_formats.add_cell_value("between", 1, 5, fill_color=PINK, font_italic=True)
    rule = cells.conditional_formats[0]
    assert (rule.operator, rule.formula1, rule.formula2) == ("between", "1", "5")
    assert rule.font_color is None


def test_a_rule_by_formula_knows_other_sheets(book, sheet):
    book.sheets.add("Te laat", after=sheet)
    rule = sheet["A1:A9"].conditional_formats.add_custom("=A1>'Te laat'!$B$2", fill_color=PINK)
    assert (rule.type, rule.formula) == ("custom", "=A1>'Te laat'!$B$2")
    assert rule.operator is rule.formula1 is None


def test_a_bar_is_told_back(sheet):
    bar = sheet["A1:A9"].conditional_formats.add_data_bar("#63C384", minimum=0, gradient=False)
    assert (bar.type, bar.bar_color, bar.gradient) == ("data_bar", (99, 195, 132), False)
    assert bar.fill_color is bar.operator is None


def test_rules_go_one_by_one_or_where_cells_are_cleared(sheet):
    cells = sheet["A1:A9"]
    cells.conditional_formats.add_cell_value("greater_than", 3, fill_color=PINK)
    cells.conditional_formats.add_data_bar("#63C384", minimum=0, maximum=9)
    sheet["A1:A4"].conditional_formats.clear()
    assert rules(sheet["A1:A4"]) == []
    assert len(rules(sheet["A5:A9"])) == 2
    with pytest.raises(NotImplementedError):
        cells.conditional_formats[0].delete()
    sheet["C1"].conditional_formats.add_cell_value("equal_to", 3, fill_color=PINK)
    sheet["C1"].conditional_formats[0].delete()
    assert rules(sheet["C1"]) == []
    cells.conditional_formats.clear()
    assert rules(cells) == []


def test_what_this_product_does_not_use_is_refused(sheet):
    with pytest.raises(NotImplementedError):
        sheet["A1"].conditional_formats.add_color_scale(["#000000", "#FFFFFF"])


def test_rules_reach_the_file_and_come_back(app, book, sheet, tmp_path):
    formats = sheet["A1:A9"].conditional_formats
    formats.add_data_bar("#63C384", minimum=0, gradient=False)
    formats.add_cell_value("equal_to", '="te laat"', fill_color=PINK, font_color=RED)
    path = tmp_path / "regels.xlsx"
    book.save(path)
    book.close()
    found = {
        rule.type: rule
        for area in openpyxl.load_workbook(path).active.conditional_formatting
        for rule in area.rules
    }
    assert sorted(found) == ["cellIs", "dataBar"]
    rule = found["cellIs"]
    assert (rule.operator, rule.formula) == ("equal", ['"te laat"'])
    assert (rule.dxf.fill.bgColor.rgb, rule.dxf.font.color.rgb) == ("FFF8CBAD", "FF9C0006")
    again = app.books.open(path).sheets[0]["A1:A9"]
    assert {rule.type for rule in again.conditional_formats} == {"cell_value", "data_bar"}
