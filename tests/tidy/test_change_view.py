"""Changes as they are displayed."""

import datetime as dt

import pytest

from uvp_xl.tidy.change_view import CONTEXT, WIDTH, display_change


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("politi", "politie", ("politi", "politie")),
        ("a\u00a0b", "a b", ("a[harde spatie]b", "a b")),
        ("a\u00adb", "ab", ("a[zacht streepje]b", "ab")),
        ("a\u200bb", "ab", ("a[verborgen teken]b", "ab")),
        (" a  b ", "a b", ("·a··b·", "a b")),
        ("a\r\nb", "a\nb", ("a↵b", "a↵b")),
        (2018, "2020-2021", ("2018", "2020-2021")),
        (dt.date(2020, 3, 1), "maart 2020", ("1-3-2020", "maart 2020")),
        ("Jeugd", "", ("Jeugd", "(leeg)")),
    ],
)
def test_hidden_characters_have_a_name(old, new, expected) -> None:
    assert display_change(old, new) == expected


def test_a_long_text_is_cut_around_the_change() -> None:
    long = "politie, " * 30
    old, new = display_change(
        f"{long}Veiligheidshuys, {long}OM", f"{long}Veiligheidshuis, {long}OM"
    )
    assert old.startswith("…")
    assert old.endswith("…")
    assert "huys" in old
    assert "huis" in new
    assert len(old) == 2 * CONTEXT + 3 < WIDTH
