import pytest

from uvp_xl.notation.planning.forms.no_end import read


@pytest.mark.parametrize(
    "text",
    [
        *("doorlopend", "structureel", "continu", "continue", "permanent", "regulier", "24/7"),
        *("going concern", "staand beleid", "voortdurend", "doorlopend proces"),
        *("reguliere taak", "structurele inzet", "doorlopend en structureel"),
        *("doorlopend/structureel", "continu, permanent", "structureel beleid"),
    ],
)
def test_ongoing(text):
    found = read(text, ())
    assert (found.kind, found.start, found.end) == ("ongoing", None, None)


@pytest.mark.parametrize(
    "text",
    [
        *("doorlopend vanaf 2020", "vanaf 2020 doorlopend", "structureel, sinds 2020"),
        *("2020 - doorlopend", "2020 en daarna structureel", "2020, vervolgens continu"),
        *("2020 en doorlopend", "2020 e.v. doorlopend", "per 2020 structureel"),
    ],
)
def test_ongoing_from_its_start(text):
    found = read(text, ())
    assert (found.kind, str(found.start), found.end) == ("ongoing", "2020-01-01", None)


@pytest.mark.parametrize("text", ["doorlopend 2020", "2020 doorlopend", "doorlopend t/m 2021"])
def test_another_time_is_a_question(text):
    found = read(text, ())
    assert found.problem.startswith("het is niet duidelijk wat “")
    assert found.proposals[-1] == "doorlopend"


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("lopend", ("t/m 2021",)),
        ("loopt", ("t/m 2021",)),
        ("hele jaar", ("2020", "2021")),
        ("gedurende het gehele jaar", ("2020", "2021")),
        ("hele periode", ("2020 t/m 2021",)),
    ],
)
def test_a_word_that_may_mean_ongoing(text, others):
    assert read(text, (2020, 2021)).proposals == ("doorlopend", *others)
    assert read(text, ()).proposals == ("doorlopend",)


def test_a_question_of_the_time_itself():
    found = read("structureel vanaf mei", (2020, 2021))
    assert found.proposals == ("structureel vanaf mei 2020", "structureel vanaf mei 2021")


@pytest.mark.parametrize(
    "text", ["2020", "niet structureel", "doorlopend overleg met iedereen", "lopende band"]
)
def test_not_ongoing(text):
    assert read(text, ()) is None
