from typing import get_args

from uvp_xl.finding import Severity
from uvp_xl.reports import style
from uvp_xl.sheets.sheet_model import Style


def test_every_severity_has_a_look_for_its_word_and_for_its_number() -> None:
    assert set(style.SEVERITIES) == set(style.SEVERITY_COUNTS) == set(get_args(Severity))


def test_links_are_underlined_so_that_colour_alone_does_not_tell() -> None:
    looks = (style.LINK, style.SHORT_LINK, style.BACK, style.AHEAD, style.BLOCK, style.HEADER_CODE)
    assert all(look.underline for look in looks)


def test_every_heading_of_a_table_is_filled() -> None:
    looks = (style.HEADER, style.HEADER_NUMBER, style.HEADER_CODE, style.SUBHEADER)
    assert all(look.fill for look in looks)


def test_colours_are_six_digits() -> None:
    looks = [look for look in vars(style).values() if isinstance(look, Style)]
    assert all(len(c) == 6 for look in looks for c in (look.colour, look.fill, look.border) if c)
