"""What stands beside the cells, as plain data."""

import pytest

from uvp_xl.workbook_metadata import ENOUGH, NOTHING, contrast


def test_nothing_is_known_of_a_workbook_in_memory() -> None:
    assert (NOTHING.notes, NOTHING.pictures, NOTHING.faint, NOTHING.properties) == (
        (),
        (),
        (),
        None,
    )


@pytest.mark.parametrize(
    ("ink", "paper", "enough"),
    [("000000", "FFFFFF", True), ("767676", "FFFFFF", True), ("777777", "FFFFFF", False)],
)
def test_the_limit_of_wcag(ink: str, paper: str, enough: bool) -> None:
    assert (contrast(ink, paper) >= ENOUGH) is enough
    assert contrast(ink, paper) == contrast(paper, ink)
