import pytest

from uvp_xl.notation.planning.forms.label import read


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("gepland in 2021", "period", "2021-01-01", "2021-12-31"),
        ("gepland voor mei 2021", "period", "2021-05-01", "2021-05-31"),
        ("staat gepland voor q2 2021", "period", "2021-04-01", "2021-06-30"),
        ("planning: q2 2021", "period", "2021-04-01", "2021-06-30"),
        ("uitvoering 2021-2022", "period", "2021-01-01", "2022-12-31"),
        ("2021 gepland", "period", "2021-01-01", "2021-12-31"),
        ("uitvoering vanaf 2021", "ongoing", "2021-01-01", "None"),
        ("uitvoering doorlopend", "ongoing", "None", "None"),
    ],
)
def test_a_word_that_only_says_that_this_is_the_planning(text, kind, start, end):
    found = read(text, ())
    assert (found.kind, str(found.start), str(found.end)) == (kind, start, end)


def test_a_question_keeps_the_word():
    found = read("gepland in q3", (2020, 2021))
    assert found.proposals == ("gepland in q3 2020", "gepland in q3 2021")


@pytest.mark.parametrize("text", ["2021", "gepland", "planning volgt", "uitvoering door politie"])
def test_another_text(text):
    assert read(text, ()) is None
