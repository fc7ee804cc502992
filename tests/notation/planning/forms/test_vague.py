import pytest

from uvp_xl.notation.planning.forms.vague import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("rond mei 2020", ("mei 2020", "april 2020 t/m juni 2020")),
        ("ca. 2020", ("2020", "2019 t/m 2021")),
        ("± 1-5-2020", ("1-5-2020", "24-4-2020 t/m 8-5-2020")),
        ("± 2020", ("2020", "2019 t/m 2021")),
        ("eind mei 2020", ("mei 2020", "21 t/m 31 mei 2020")),
        ("medio h1 2020", ("h1 2020", "maart 2020 t/m april 2020")),
        ("begin week 20 2020", ("week 20 2020", "11-5-2020")),
        ("medio week 20 2020", ("week 20 2020", "")),
        ("begin q2 2020", ("q2 2020", "april 2020")),
        ("start in 2020", ("vanaf 2020", "2020")),
        ("gereed: q3 2020", ("q3 2020", "t/m q3 2020")),
        ("na 2020", ("vanaf 2021", "2021")),
        ("mogelijk 2020", ()),
        ("2020+", ("vanaf 2020", "2020")),
        ("2020 of later", ("vanaf 2020", "2020")),
        ("> 2020", ("vanaf 2020", "vanaf 1-1-2021")),
        ("oplevering in mei 2020", ("mei 2020", "t/m mei 2020")),
        ("na de zomer van 2020", ("vanaf 1-9-2020", "1-9-2020 t/m 31-12-2020")),
    ],
)
def test_a_word_that_leaves_the_time_open(text, proposals):
    found = read(text, ())
    assert found.problem.endswith("staat de periode niet vast")
    assert found.proposals == proposals


@pytest.mark.parametrize("text", ["2020", "rond", "rond de raad", "nadeel 2020"])
def test_another_text(text):
    assert read(text, ()) is None
