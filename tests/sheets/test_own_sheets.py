import pytest

from uvp_xl.grid import Grid
from uvp_xl.sheets import own_sheets


@pytest.mark.parametrize(("row", "known"), [(1, True), (20, True), (21, False)])
def test_the_mark_stands_in_one_of_the_first_rows(row: int, known: bool) -> None:
    rows = [[""]] * (row - 1) + [[own_sheets.MARK]]
    assert own_sheets.is_report(Grid("Blad", rows)) is known


def test_another_text_is_no_mark() -> None:
    assert not own_sheets.is_report(
        Grid("Samenvatting", [["Samenvatting"], [own_sheets.MARK + "!"]])
    )


@pytest.mark.parametrize(
    ("taken", "name"),
    [
        (set(), "Te laat"),
        ({"TE LAAT"}, "Te laat (uvp)"),
        ({"Te laat", "te laat (uvp)"}, "Te laat (uvp 2)"),
        ({"Te laat", "Te laat (uvp)", "Te laat (uvp 2)"}, "Te laat (uvp 3)"),
    ],
)
def test_a_name_that_no_sheet_has(taken: set[str], name: str) -> None:
    assert own_sheets.free_name("Te laat", taken) == name
