"""Typing slips: which known words count as misspelt, per threshold."""

import pytest

from uvp_xl.similarity import HEADINGS, NAMES, NOTATION_WORDS, most_similar, nearest


def test_the_number_of_typos_grows_with_the_length():
    assert NAMES.typos("a" * (NAMES.shortest - 1)) == 0
    assert NAMES.typos("a" * NAMES.shortest) == NAMES.typos("a" * (NAMES.two_from - 1)) == 1
    assert NAMES.typos("a" * NAMES.two_from) == 2
    assert NOTATION_WORDS.typos("a" * 40) == 1


@pytest.mark.parametrize(
    ("text", "threshold", "words"),
    [
        ("politie", NAMES, ["politie"]),  # nothing is nearer than the word itself
        ("politei", NAMES, ["politie"]),
        ("policie", NAMES, ["politie", "polizie"]),
        ("ploitei", NAMES, []),  # two typos in a short word
        ("veiligheidshusi", NAMES, ["veiligheidshuis"]),
        ("veiligheidhuus", NAMES, ["veiligheidshuis"]),
        ("trekkr", HEADINGS, ["trekker"]),
        ("drekker", HEADINGS, []),
        ("mie", NOTATION_WORDS, []),
        ("junli", NOTATION_WORDS, ["juni", "juli"]),
    ],
)
def test_the_nearest_words_are_those_with_the_fewest_typos(text, threshold, words):
    known = "politie polizie veiligheidshuis trekker mei juni juli".split()
    assert nearest(text, known, threshold) == words


def test_two_words_are_similar_when_only_their_endings_differ():
    assert most_similar("controle", ["ouders", "controles"]) == 1
    assert most_similar("ouders", ["ouderen", "jongeren"]) is None
    assert most_similar("ouders", []) is None
