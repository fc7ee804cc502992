"""The one table of the words above columns."""

from __future__ import annotations

from collections import Counter

from uvp_xl.columns import COLUMNS
from uvp_xl.tables.heading_vocabulary import WORDS


def test_every_whole_column_has_strong_words() -> None:
    assert [name for name, column in COLUMNS.items() if not column.part_of] == list(WORDS)
    assert all(words.strong for words in WORDS.values())


def test_a_weak_word_is_no_strong_one_of_the_same_column() -> None:
    for words in WORDS.values():
        own = {*words.strong.split(), *words.short.split(), *words.lone.split()}
        assert not own & set(words.weak.split())


def test_a_word_stands_once_in_a_list() -> None:
    for words in WORDS.values():
        for listed in words:
            twice = [word for word, count in Counter(listed.split()).items() if count > 1]
            assert not twice
