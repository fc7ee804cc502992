"""A sheet as a grid of tokens."""

from tests.tables.sheets import sheet
from uvp_xl.tables.heading_token import BLANK, NO_HEADING
from uvp_xl.tables.headings import headings_with
from uvp_xl.tables.token_grid import TokenGrid


def test_a_row_is_read_when_it_is_asked_for():
    cells = TokenGrid(sheet("Actie|Prestatie|\na|b|2020"), headings_with({"prestatie": "lead"}))
    assert [token.column for token in cells.row(1)] == ["measure", "lead", ""]
    assert cells.row(1)[2] is BLANK
    assert cells.row(2)[0] is NO_HEADING
    assert cells.row(2)[2].period.text == "2020"
    assert cells.row(2) is cells.row(2)
