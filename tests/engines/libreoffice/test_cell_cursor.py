import pytest

from uvp_xl.engines.libreoffice.cell_cursor import CellCursor
from uvp_xl.engines.libreoffice.range_address import COLUMNS, ROWS, Box

BOXES = [
    Box(1, 1), Box(5, 3, 2, 2), Box(5, 3, 4, 1), Box(ROWS, COLUMNS), Box(1, 1, ROWS, COLUMNS),
    Box(2, 2, 3, 3), Box(3, 3, 3, 3), Box(1, 4, ROWS, 2), Box(9, 9),
]  # fmt: skip


@pytest.fixture
def cursor(book, sheet):
    """Return a cursor on the first sheet of a new workbook."""
    return CellCursor(book.api, sheet.api)


def test_it_goes_from_anywhere_to_anywhere(cursor):
    for start in BOXES:
        for box in BOXES:
            cursor.move_to(start)
            assert Box.from_uno(cursor.move_to(box).RangeAddress) == box


def test_it_finds_what_is_used_or_merged(cursor, sheet):
    assert cursor.used_area() == Box(1, 1)
    sheet["B2:C4"].value = 1
    sheet["F7"].value = 1
    sheet["E6:F7"].merge()
    sheet["F9"].value = 1
    assert cursor.used_area() == Box(2, 2, 8, 5)
    assert cursor.merged_area(Box(7, 6)) == Box(6, 5, 2, 2)


def test_properties_are_set_on_many_ranges_at_once_and_only_those(cursor, sheet):
    cursor.ranges([Box(1, 1), Box(3, 1, 2, 2)]).CharWeight = 150.0
    cursor.ranges([Box(1, 2)]).CharHeight = 20.0
    bold = [
        sheet.range((row, column)).api.CharWeight > 100 for row in (1, 2, 3, 4) for column in (1, 2)
    ]
    assert bold == [True, False, False, False, True, True, True, True]
    assert [sheet[cell].api.CharHeight for cell in ("A1", "B1")] == [10.0, 20.0]
