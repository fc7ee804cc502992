"""The lines around and between cells."""

import openpyxl
import pytest

GREY = (209, 213, 219)


def test_all_sides_are_drawn_at_once(sheet):
    cells = sheet["B2:C4"]
    cells.borders.set("all", line_style="continuous", weight="thin", color="#D1D5DB")
    assert (cells.borders.line_style, cells.borders.weight, cells.borders.color) == (
        "continuous",
        "thin",
        GREY,
    )
    assert sheet["B2:C5"].borders.line_style is None
    assert [border.line_style for border in cells.borders] == ["continuous"] * 6 + [None] * 2


@pytest.mark.parametrize("style", ["dot", "dash", "double", "dash_dot", "dash_dot_dot"])
def test_every_style_is_told_back(sheet, style):
    sheet["B2"].borders["edge_top"].line_style = style
    assert sheet["B2"].borders["edge_top"].line_style == style
    assert sheet["B2"].borders["edge_bottom"].line_style is None


def test_one_side_is_changed_piece_by_piece(sheet):
    side = sheet["B2"].borders["edge_left"]
    side.color = "#D1D5DB"
    side.weight = "medium"
    assert (side.line_style, side.weight, side.color) == ("continuous", "medium", GREY)
    assert side.api.Color == 0xD1D5DB
    assert sheet["B2"].borders.api.LeftLine.Color == 0xD1D5DB
    side.line_style = None
    assert (side.line_style, side.weight, side.color) == (None, None, None)


def test_lines_have_setters_for_all_sides(sheet):
    borders = sheet["B2:C3"].borders
    borders.line_style = "continuous"
    borders.weight = "thick"
    borders.color = GREY
    assert (borders.line_style, borders.weight, borders.color) == ("continuous", "thick", GREY)
    impl = borders.impl
    impl.line_style, impl.weight, impl.color = "dot", "thin", (0, 0, 0)
    assert (impl.line_style, impl.weight, impl.color) == ("dot", "thin", (0, 0, 0))
    borders.clear()
    impl.clear()
    assert borders.line_style is None


def test_lines_reach_the_file(book, sheet, tmp_path):
    for number, weight in enumerate(["hairline", "thin", "medium", "thick"], 1):
        sheet.range((2, 2 * number)).borders.set("outside", weight=weight, color=GREY)
    sheet["B5"].borders["diagonal_up"].line_style = "continuous"
    path = tmp_path / "lijnen.xlsx"
    book.save(path)
    found = openpyxl.load_workbook(path).active
    sides = [found.cell(2, 2 * number).border.left for number in range(1, 5)]
    assert [side.style for side in sides] == ["hair", "thin", "medium", "thick"]
    assert {side.color.rgb for side in sides} == {"FFD1D5DB"}
    assert found["B5"].border.diagonalUp
