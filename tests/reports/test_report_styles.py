from typing import get_args

from uvp_xl.finding import Severity
from uvp_xl.reports import report_styles
from uvp_xl.sheets.sheet_model import Style


def test_every_severity_has_a_look_for_its_word_and_for_its_number() -> None:
    assert (
        set(report_styles.SEVERITIES)
        == set(report_styles.SEVERITY_COUNTS)
        == set(get_args(Severity))
    )


def test_links_are_underlined_so_that_colour_alone_does_not_tell() -> None:
    looks = (
        report_styles.LINK,
        report_styles.SHORT_LINK,
        report_styles.BACK_LINK,
        report_styles.FORWARD_LINK,
        report_styles.BLOCK,
        report_styles.HEADER_CODE,
    )
    assert all(look.underline for look in looks)


def test_every_heading_of_a_table_is_filled() -> None:
    looks = (
        report_styles.HEADER,
        report_styles.HEADER_NUMBER,
        report_styles.HEADER_CODE,
        report_styles.SUBHEADER,
    )
    assert all(look.fill for look in looks)


def test_colours_are_six_digits() -> None:
    looks = [look for look in vars(report_styles).values() if isinstance(look, Style)]
    assert all(len(c) == 6 for look in looks for c in (look.colour, look.fill, look.border) if c)
