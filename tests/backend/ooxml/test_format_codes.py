import pytest

from uvp_xl.backend.ooxml.format_codes import percentage_formats, unlocked_formats


def styles(*ids, codes=()):
    own = "".join(f'<numFmt numFmtId="{n}" formatCode="{code}"/>' for n, code in codes)
    forms = "".join(f'<xf numFmtId="{n}"/>' for n in ids)
    return f"<s><numFmts>{own}</numFmts><cellXfs>{forms}</cellXfs></s>".encode()


@pytest.mark.parametrize(
    ("code", "shows"),
    [
        ("0%", True),
        ("0.0%;[Red]-0.0%", True),
        ("#,##0.00\\ %", True),
        ("0\\%", False),
        ("0&quot;%&quot;", False),
        ("0_%", False),
        ("0*%", False),
        ("[$%-413]0", False),
        ("d-m-yyyy", False),
    ],
)
def test_a_format_code_shows_percentages_by_a_sign_that_counts(code, shows):
    assert percentage_formats(styles(0, 164, codes=[(164, code)])) == ({1} if shows else set())


def test_the_built_in_percentages_and_those_that_someone_redefined():
    assert percentage_formats(styles(0, 9, 10, 14)) == {1, 2}
    assert percentage_formats(styles(9, codes=[(9, "0.00")])) == set()


def test_a_style_sheet_without_percentages_is_not_even_parsed():
    assert percentage_formats(b"<s><cellXfs><xf numFmtId='0'/>") == set()
    assert percentage_formats(b"<s>%<cellXfs><xf numFmtId='9'/>") == set()  # broken: none are known
    assert percentage_formats(b"<s>%</s>") == set()


def test_cells_that_are_open_on_a_protected_sheet():
    forms = b'<xf/><xf><protection locked="false"/></xf><xf><protection hidden="1"/></xf>'
    assert unlocked_formats(b"<s><cellXfs>%b</cellXfs></s>" % forms) == {1}
