"""Headings as municipalities, Belgian towns and programs write them, with the kind of their source.

A strong heading names its column, a weak one can be above it, and "-" is a heading of another
table, or the cell of a plan.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from uvp_xl.columns import COLUMNS
from uvp_xl.tables.heading_token import read
from uvp_xl.tables.heading_vocabulary import WORDS

ROWS = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "heading_corpus.tsv").read_text("utf-8").splitlines()[1:]
]
_FEWEST = 500
_FEWEST_OTHERS = 120


@pytest.mark.parametrize(("heading", "field", "strength", "source"), ROWS)
def test_corpus(heading: str, field: str, strength: str, source: str) -> None:
    token = read(heading)
    assert source
    if strength == "strong":
        assert token.column == field
    else:
        assert not token.column
        assert (field in token.weak) if strength == "weak" else not token.weak


def test_the_headings_are_many_and_different() -> None:
    strengths = Counter(strength for *_, strength, _ in ROWS)
    assert len({heading for heading, *_ in ROWS}) == len(ROWS) >= _FEWEST
    assert strengths["-"] >= _FEWEST_OTHERS
    assert set(strengths) == {"strong", "weak", "-"}


def test_every_column_with_words_has_headings() -> None:
    assert {field for _, field, strength, _ in ROWS if strength == "strong"} == set(WORDS)
    weak = {name for name, words in WORDS.items() if words.weak} - {"measured"}
    assert {field for _, field, strength, _ in ROWS if strength == "weak"} == weak
    assert {field for _, field, *_ in ROWS} - {"-"} <= set(COLUMNS)
