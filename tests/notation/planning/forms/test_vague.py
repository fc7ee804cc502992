import pytest

from uvp_xl.notation.planning.forms.vague import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("rond mei 2020", ("mei 2020",)),
        ("ca. 2020", ("2020",)),
        ("± 2020", ("2020",)),
        ("eind mei 2020", ("mei 2020",)),
        ("begin q2 2020", ("q2 2020",)),
        ("start in 2020", ("vanaf 2020", "2020")),
        ("gereed: q3 2020", ("q3 2020", "t/m q3 2020")),
        ("na de zomer van 2020", ("vanaf de zomer van 2020",)),
    ],
)
def test_a_word_that_leaves_the_time_open(text, proposals):
    found = read(text, ())
    assert found.problem.endswith("staat de periode niet vast")
    assert found.proposals == proposals


@pytest.mark.parametrize("text", ["2020", "rond", "rond de raad", "nadeel 2020"])
def test_another_text(text):
    assert read(text, ()) is None
