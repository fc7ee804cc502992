"""The word lists of the columns agree with each other."""

from collections import Counter
from itertools import chain

import pytest

from uvp_xl.columns import KEPT
from uvp_xl.tables.heading_words import (
    ABBREVIATIONS,
    COMPOUNDS,
    DOTTED,
    FIELDS,
    FILLING,
    LONE,
    POLITICAL,
    PREPOSITIONS,
    forms,
)

WORDS = [
    word
    for words in (*FIELDS.values(), *ABBREVIATIONS.values(), *LONE.values())
    for word in words.split()
]


def test_no_word_names_two_columns():
    twice = [word for word, count in Counter(WORDS).items() if count > 1]
    assert not twice


def test_no_plural_is_a_word_of_another_column():
    meant = {word: name for name, words in FIELDS.items() for word in words.split()}
    for name, words in FIELDS.items():
        for form in chain.from_iterable(map(forms, words.split())):
            assert meant.get(form, name) == name


def test_a_word_of_a_column_is_not_filling():
    strong = set(chain.from_iterable(words.split() for words in FIELDS.values()))
    assert not strong & (FILLING | PREPOSITIONS)


def test_lists_name_only_columns_that_exist():
    assert {*COMPOUNDS.values()} <= set(FIELDS)
    assert POLITICAL <= FILLING


def test_every_column_of_an_action_has_an_abbreviation():
    assert {name for name, words in ABBREVIATIONS.items() if words} >= {*FIELDS} - {*KEPT}


def test_what_needs_its_dot_is_no_heading_without_it():
    assert not DOTTED.keys() & set(WORDS)


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("maatregel", "maatregelen"),
        ("maatregel", "maatregels"),
        ("partij", "partijen"),
        ("actie", "acties"),
        ("periode", "perioden"),
        ("kwartaal", "kwartalen"),
        ("jaar", "jaren"),
        ("middel", "middelen"),
        ("project", "projecten"),
        ("werkzaamheid", "werkzaamheden"),
        ("betrokken_partij", "betrokken_partijen"),
    ],
)
def test_plurals(word, plural):
    assert plural in set(forms(word))


@pytest.mark.parametrize("word", ["ph", "nr", "no", "id", "wie", "wat"])
def test_short_words_have_no_plural(word):
    assert list(forms(word)) == [word]
