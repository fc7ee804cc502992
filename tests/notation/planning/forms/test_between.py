import pytest

from uvp_xl.notation.planning.forms.between import read


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("tussen 2019 en 2021", "2019-01-01", "2021-12-31"),
        ("tussen mei en juli 2021", "2021-05-01", "2021-07-31"),
        ("tussen 1 en 5 mei 2021", "2021-05-01", "2021-05-05"),
        ("van 2019 tot 2021", "2019-01-01", "2021-12-31"),
        ("loopt van q1 2020 t/m q2 2021", "2020-01-01", "2021-06-30"),
        ("van mei - juni 2021", "2021-05-01", "2021-06-30"),
    ],
)
def test_a_range_in_words(text, start, end):
    found = read(text, ())
    assert (found.kind, str(found.start), str(found.end)) == ("period", start, end)


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("van mei tot juni", ("van mei tot juni 2020", "van mei tot juni 2021")),
        ("tussen mei en juni", ("mei t/m juni 2020", "mei t/m juni 2021")),
        ("tussen 2021 en 2019", ("2019 t/m 2021", "2019 t/m 2021")),
    ],
)
def test_a_question(text, proposals):
    assert read(text, (2020, 2021)).proposals == proposals


@pytest.mark.parametrize("text", ["2019-2021", "van 2019", "tussen nu en 2021", "van mei en juni"])
def test_no_range(text):
    assert read(text, (2020,)) is None
