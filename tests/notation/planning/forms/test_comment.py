import pytest

from uvp_xl.notation.planning.forms.comment import read


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2018 (gereed)", "2018-01-01", "2018-12-31"),
        ("(concept) 2018", "2018-01-01", "2018-12-31"),
        ("q3 (fase 2) 2020", "2020-07-01", "2020-09-30"),
        ("2018 [gereed]", "2018-01-01", "2018-12-31"),
        ("2018 (gereed", "2018-01-01", "2018-12-31"),
        ("2018 (a) (b)", "2018-01-01", "2018-12-31"),
        ("2018 ()", "2018-01-01", "2018-12-31"),
        ("(2018)", "2018-01-01", "2018-12-31"),
        ("2018 - gereed", "2018-01-01", "2018-12-31"),
        ("mei 2018 is afgerond", "2018-05-01", "2018-05-31"),
        ("2018 (q3)", "2018-07-01", "2018-09-30"),
        ("q3 (2018)", "2018-07-01", "2018-09-30"),
        ("2018 (uiterlijk)", "None", "2018-12-31"),
        ("doorlopend (vanaf 2018)", "2018-01-01", "None"),
    ],
)
def test_a_comment_is_left_out_or_read_along(text, start, end):
    found = read(text, ())
    assert found.kind != "unknown"
    assert (str(found.start), str(found.end)) == (start, end)


@pytest.mark.parametrize(
    "text", ["2019 (wordt 2020)", "mei 2020 (juni)", "2019 (2020)", "2020 (voor de raad)"]
)
def test_a_comment_with_another_time_is_a_question(text):
    found = read(text, ())
    assert found.problem == "tussen haakjes staat een andere tijd dan ervoor"
    assert found.proposals[0] == text.partition(" (")[0]


def test_a_question_keeps_the_comment():
    assert read("q3 (gereed)", (2020, 2021)).proposals[0] == "q3 2020 (gereed)"
    assert read("q3 gereed", (2020, 2021)).proposals[0] == "q3 2020 gereed"


@pytest.mark.parametrize("text", ["2018", "gereed", "2018 politie"])
def test_no_comment(text):
    assert read(text, ()) is None


def test_nothing_but_brackets():
    assert read("()", ()).kind == "unknown"


@pytest.mark.parametrize(
    "text", ["2019 (uitgesteld)", "2019 (niet haalbaar)", "q3 2020 (vervallen)", "2020 (vertraagd)"]
)
def test_a_comment_that_casts_doubt_is_a_question(text):
    found = read(text, ())
    assert found.problem == "het is niet duidelijk of deze planning nog geldt"
    assert found.proposals == ()


@pytest.mark.parametrize(
    "text",
    ["2020 i.s.m. politie", "2020, i.o.m. de ggd", "2020 door oov", "2020 zie toelichting",
     "2020 samen met politie", "31-12-2020 om 10.00 uur",
     "2020: afgerond", "2020, volgens jaarplan"],
)  # fmt: skip
def test_who_does_it_changes_nothing(text):
    assert str(read(text, ()).end) == "2020-12-31"


@pytest.mark.parametrize(
    "text", ["2020 door corona uitgesteld", "2020 met uitloop", "2020 met jaarlijkse evaluatie",
             "2020 bij voldoende budget", "in overleg met politie"]
)  # fmt: skip
def test_what_may_change_it_is_not_left_out(text):
    assert read(text, ()) is None
