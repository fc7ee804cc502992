import pytest

from uvp_xl.backend.ooxml.format_codes import shows_percentage, unlocked_formats


@pytest.mark.parametrize(
    ("code", "shows"),
    [
        ("0%", True),
        ("0.0%;[Red]-0.0%", True),
        ("#,##0.00\\ %", True),
        ("0\\%", False),
        ('0"%"', False),
        ("0_%", False),
        ("0*%", False),
        ("[$%-413]0", False),
        ("d-m-yyyy", False),
    ],
)
def test_a_format_code_shows_percentages_by_a_sign_that_counts(code, shows):
    assert shows_percentage(code) is shows


def test_cells_that_are_open_on_a_protected_sheet():
    forms = b'<xf/><xf><protection locked="false"/></xf><xf><protection hidden="1"/></xf>'
    assert unlocked_formats(b"<s><cellXfs>%b</cellXfs></s>" % forms) == {1}
