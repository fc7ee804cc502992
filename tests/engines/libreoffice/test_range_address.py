"""Addresses and rectangles of cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.engines.libreoffice.range_address import (
    COLUMNS,
    ROWS,
    Box,
    format_address,
    parse_address,
)

ROW, COLUMN = st.integers(1, ROWS), st.integers(1, COLUMNS)


@given(ROW, COLUMN, ROW, COLUMN)
def test_an_address_comes_back(row, column, other_row, other_column):
    rectangle = Box(row, column).union(Box(other_row, other_column))
    for absolute in (True, False):
        assert parse_address(format_address(rectangle, absolute, absolute)) == rectangle


@pytest.mark.parametrize("text", ["", "A", "1", "A0", "A1:", "A1:naam", "Blad1!A1", "A1:B2:C3"])
def test_what_is_no_address_is_none(text):
    assert parse_address(text) is None


def test_whole_rows_and_columns():
    assert parse_address("$2:3") == Box(2, 1, 2, COLUMNS)
    assert parse_address("b:$C") == Box(1, 2, ROWS, 2)


def test_libreoffice_counts_from_zero():
    address = Box(2, 3, 4, 5).to_uno(1)
    assert (
        address.Sheet,
        address.StartRow,
        address.StartColumn,
        address.EndRow,
        address.EndColumn,
    ) == (
        1,
        1,
        2,
        4,
        6,
    )
