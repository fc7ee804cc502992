import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.sheets.row_height import HIGHEST, height, lines, width
from uvp_xl.sheets.sheet_model import Cell, Style

WRAPPED = Style(wrap=True)
LONG = "een twee drie vier vijf zes " * 15


def test_one_line_is_left_to_the_spreadsheet() -> None:
    assert height([(Cell("kort", WRAPPED), 20), (Cell(2019, WRAPPED), 2), (Cell(), 5)]) == 0


def test_the_longest_text_decides() -> None:
    short, long = (Cell("twee korte woorden", WRAPPED), 8), (Cell(LONG, WRAPPED), 30)
    assert height([short]) < height([long]) == height([short, long])


def test_what_does_not_wrap_needs_no_height() -> None:
    assert height([(Cell(LONG, Style()), 10)]) == 0


def test_bold_indented_and_large_letters_need_more() -> None:
    for look in (
        Style(wrap=True, bold=True),
        Style(wrap=True, indent=3),
        Style(wrap=True, size=14),
    ):
        assert height([(Cell(LONG, look), 40)]) > height([(Cell(LONG, WRAPPED), 40)])


def test_no_row_is_higher_than_excel_can_draw() -> None:
    assert height([(Cell(LONG * 100, WRAPPED), 10)]) == HIGHEST


@pytest.mark.parametrize(
    ("text", "room", "count"),
    [("", 10, 1), ("a\nb\nc", 10, 3), ("a\n\nb", 10, 3), ("aaaa aaaa", 2.5, 2), ("a" * 40, 5, 5)],
)
def test_lines(text: str, room: float, count: int) -> None:
    assert lines(text, room) == count


@given(st.text(max_size=200), st.floats(1, 60))
def test_a_wider_column_never_needs_more_lines(text: str, room: float) -> None:
    assert lines(text, room) >= lines(text, room * 2) >= text.count("\n") + 1


@given(st.text(alphabet="abcdefgh mWI(", min_size=1, max_size=60))
def test_a_heading_fits_in_the_width_made_for_it(heading: str) -> None:
    cell = Cell(heading, Style(bold=True, wrap=True))
    most = len(heading.split(" "))
    assert height([(cell, width(heading))]) <= most * 12.8 + 4
