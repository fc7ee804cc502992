"""Bisection of areas with mixed answers."""

from uvp_xl.backend.live.uniform_areas import near_rows, uniform_areas
from uvp_xl.grid import Area


def ask_of(cells):
    """Return a question whether all cells of an area are in `cells`; None if only some are."""

    def ask(area):
        answers = {
            (row, column) in cells
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        }
        return answers.pop() if len(answers) == 1 else None

    return ask


def test_mixed_rows_are_asked_in_halves():
    areas = list(uniform_areas(Area(1, 1, 8, 1), ask_of({(3, 1), (4, 1)})))
    assert areas == [
        (Area(1, 1, 2, 1), False),
        (Area(3, 1, 4, 1), True),
        (Area(5, 1, 8, 1), False),
    ]


def test_columns_of_a_mixed_row_are_split_only_on_request():
    ask = ask_of({(1, 2)})
    assert list(uniform_areas(Area(1, 1, 1, 2), ask)) == [(Area(1, 1, 1, 2), None)]
    assert list(uniform_areas(Area(1, 1, 1, 2), ask, split_columns=True)) == [
        (Area(1, 1, 1, 1), False),
        (Area(1, 2, 1, 2), True),
    ]


def test_a_long_gap_in_a_column_is_not_asked_about():
    assert [str(area) for area in near_rows(2, [3, 9, 20_000])] == ["B3:B9", "B20000:B20000"]
