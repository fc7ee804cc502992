"""Known phrases that differ from a text in typing only."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status.near_phrases import near
from uvp_xl.notation.status.phase_phrases import table


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("afgeront", "afgerond"), ("in uitvoerng", "in uitvoering"), ("on hodl", "on hold"),
        ("nog niet gestrat", "nog niet gestart"), ("inuitvoering", "in uitvoering"),
        ("geimplementeerdd", "geïmplementeerd"),
        ("loopt volgens planing", "loopt volgens planning"),
    ],
)  # fmt: skip
def test_near(text: str, phrase: str) -> None:
    assert near(text) == (phrase,)


@pytest.mark.parametrize(
    "text",
    ["", "xyz", "zie bijlage", "gereed 2", "gereed?", "niet regulier beleid", "a" * 100,
     "een twee drie vier vijf zes zeven", "gereden", "loopt politie"],
)  # fmt: skip
def test_nothing_near(text: str) -> None:
    assert near(text) == ()


def test_phrases_of_two_phases_are_both_offered() -> None:
    found = near("gestapt")
    assert len({table()[phrase] for phrase in found}) in (0, 1) or len(found) > 1


def test_a_known_phrase_is_near_itself() -> None:
    assert all(
        table()[near(phrase)[0]] == phase
        for phrase, phase in table().items()
        if phrase.replace(" ", "").isalpha() and len(phrase.split()) < 5 and len(phrase) > 3
    )
