import pytest

from uvp_xl.notation.planning.connectives import FILLER, GLUE, JOIN, LIST, RANGE


@pytest.mark.parametrize("word", sorted(RANGE | LIST | JOIN))
def test_every_word_is_found_whole(word):
    match = GLUE.match(f" {word} 2021")
    assert match[1] == word
    assert match.end() == len(f" {word} ")


@pytest.mark.parametrize(
    ("text", "word"), [(", en 2021", "en"), (" , of 2021", "of"), (" en in het voorjaar", "en")]
)
def test_comma_and_filler_go_with_the_word(text, word):
    assert GLUE.match(text)[1] == word


def test_a_word_is_not_found_in_a_longer_word():
    assert GLUE.match("ofschoon")[1] == ""
    assert GLUE.match("totaal")[1] == ""


def test_filler():
    assert FILLER.match("in de loop van 2020").end() == len("in de loop van ")
    assert FILLER.match("2020").end() == 0
