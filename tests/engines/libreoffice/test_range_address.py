"""Where cells stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.engines.libreoffice.range_address import COLUMNS, ROWS, Box, box, written

ROW, COLUMN = st.integers(1, ROWS), st.integers(1, COLUMNS)


@given(ROW, COLUMN, ROW, COLUMN)
def test_an_address_comes_back(row, column, other_row, other_column):
    place = Box(row, column).around(Box(other_row, other_column))
    for absolute in (True, False):
        assert box(written(place, absolute, absolute)) == place


@pytest.mark.parametrize("said", ["", "A", "1", "A0", "A1:", "A1:naam", "Blad1!A1", "A1:B2:C3"])
def test_what_is_no_address_is_none(said):
    assert box(said) is None


def test_whole_rows_and_columns():
    assert box("$2:3") == Box(2, 1, 2, COLUMNS)
    assert box("b:$C") == Box(1, 2, ROWS, 2)


def test_libreoffice_counts_from_zero():
    place = Box(2, 3, 4, 5).cells(1)
    assert (place.Sheet, place.StartRow, place.StartColumn, place.EndRow, place.EndColumn) == (
        1,
        1,
        2,
        4,
        6,
    )
