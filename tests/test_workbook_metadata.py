"""What stands beside the cells, as plain data."""

import pytest

from uvp_xl.workbook_metadata import MIN_CONTRAST, NO_METADATA, contrast_ratio


def test_nothing_is_known_of_a_workbook_in_memory() -> None:
    assert (
        NO_METADATA.notes,
        NO_METADATA.pictures,
        NO_METADATA.low_contrast,
        NO_METADATA.properties,
    ) == (
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
    assert (contrast_ratio(ink, paper) >= MIN_CONTRAST) is enough
    assert contrast_ratio(ink, paper) == contrast_ratio(paper, ink)
