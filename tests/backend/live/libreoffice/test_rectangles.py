from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.backend.live.libreoffice.rectangles import rectangles

KEYS = st.sampled_from([None, "a", "b"])


@given(st.integers(0, 6).flatmap(lambda w: st.lists(st.lists(KEYS, min_size=w, max_size=w))))
def test_every_cell_with_a_key_is_in_one_rectangle(rows):
    painted = [[None] * len(row) for row in rows]
    for key, area in rectangles(rows):
        for row in range(area.top - 1, area.bottom):
            for column in range(area.left - 1, area.right):
                assert painted[row][column] is None
                painted[row][column] = key
    assert painted == rows


def test_a_column_of_equal_cells_is_one_rectangle():
    result = rectangles([["x", "t", 1]] + [["a", "t", 1]] * 100)
    assert len(result) == 4
