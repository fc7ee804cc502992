"""Where a text stands in its cell."""

import pytest


def test_a_text_stands_where_it_is_told(sheet):
    cells = sheet["A1:B2"]
    cells.horizontal_alignment = "center"
    cells.vertical_alignment = "top"
    cells.wrap_text = True
    assert (cells.horizontal_alignment, cells.vertical_alignment, cells.wrap_text) == (
        "center",
        "top",
        True,
    )


def test_what_differs_between_cells_is_none(sheet):
    sheet["A1"].horizontal_alignment = "right"
    sheet["A1"].vertical_alignment = "center"
    sheet["A1"].wrap_text = True
    both = sheet["A1:A2"]
    assert both.horizontal_alignment is both.vertical_alignment is both.wrap_text is None


def test_a_new_cell_is_as_in_excel(sheet):
    assert (sheet["A1"].horizontal_alignment, sheet["A1"].vertical_alignment) == (
        "general",
        "bottom",
    )


def test_an_indent_moves_a_text_and_back(sheet):
    sheet["A1"].adjust_indent(2)
    assert sheet["A1"].horizontal_alignment == "left"
    assert sheet["A1"].api.ParaIndent == 706
    sheet["A1"].adjust_indent(-3)
    assert sheet["A1"].api.ParaIndent == 0


def test_what_libreoffice_has_no_word_for_is_refused(sheet):
    with pytest.raises(NotImplementedError):
        sheet["A1"].horizontal_alignment = "distributed"
    with pytest.raises(NotImplementedError):
        sheet["A1"].vertical_alignment = "distributed"
