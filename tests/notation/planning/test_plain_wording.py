import pytest

from uvp_xl.notation.planning.plain_wording import wording


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("  Q3\u00a02021 \n", "q3 2021"),
        ("Vóór 1 mei", "voor 1 mei"),
        ("Ve\u0301r", "ver"),
        ("2019–2020", "2019-2020"),
        ("’21", "'21"),
        ("“2021”", "2021"),
        ("2 × per jaar", "2 x per jaar"),
        ("- 2021", "2021"),
        ("-2021", "-2021"),
        ("• 2021", "2021"),
        ("n.t.b..", "n.t.b"),
        ("2020...", "2020 ..."),
        ("2020…", "2020 ..."),
        ("...", ""),
        ("-", "-"),
        ("", ""),
    ],
)
def test_wording(said, expected):
    assert wording(said) == expected
    assert wording(expected) == expected
