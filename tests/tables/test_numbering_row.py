"""A row right below a header that counts its columns."""

import pytest

from uvp_xl.tables.numbering_row import is_numbering


@pytest.mark.parametrize(
    "cells",
    [
        ["(1)", "(2)", "(3)"],
        [1, 2, 3, 4],
        [1.0, 2.0, 3.0],
        ["kolom 1", "kolom 2", "kolom 3"],
        ["", "1.", " ", "2.", "3."],
        ["a.", "b.", "c."],
        ["(i)", "(ii)", "(iii)"],
    ],
)
def test_a_numbering(cells):
    assert is_numbering(cells)


@pytest.mark.parametrize(
    "cells",
    [[1, 2], [1, 2, 4], ["a", "b", "c"], [1, "Jeugd", 3], [True, 2, 3], ["", " ", 1, " "],
     [1.5, 2, 3], [2, 3, 4], ["(1)", " ", "(2)"], [f"{n}" for n in range(2, 20)]],
)  # fmt: skip
def test_no_numbering(cells):
    assert not is_numbering(cells)


def test_roman_numbers_end():
    assert not is_numbering([f"({n})" for n in "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv "
                             "xv".split()])  # fmt: skip
