"""Words of many columns, which count only with cells that fit."""

from __future__ import annotations

import pytest

from uvp_xl.tables.heading_token import read
from uvp_xl.tables.heading_vocabulary import WORDS
from uvp_xl.tables.weak_words import FIRST_WORDS, columns


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Omschrijving", ("measure",)),
        ("Korte omschrijving", ("measure",)),
        ("Prestaties", ("measure",)),
        ("Toezegging", ("measure",)),
        ("Naam/omschrijving", ("measure", "lead")),
        ("Voorgestelde oplossing", ("measure",)),
        ("Hoe", ("measure",)),
        ("Fase", ("number", "status")),
        ("Stap", ("number", "measure")),
        ("Dienst", ("lead",)),
        ("Week", ("planning",)),
        ("Geld", ("budget",)),
    ],
)
def test_a_weak_heading_can_be_of_these_columns(heading: str, names: tuple[str, ...]) -> None:
    assert read(heading).weak == names
    assert not read(heading).column


@pytest.mark.parametrize("heading", ["Maatregel", "Naam school", "Datum", "Stappenplan", "Fase 2"])
def test_any_other_heading_is_not_weak(heading: str) -> None:
    assert read(heading).weak == ()


def test_a_heading_can_begin_with_each_of_these_words() -> None:
    weak = {word.partition("_")[0] for words in WORDS.values() for word in words.weak.split()}
    assert weak <= FIRST_WORDS
    assert columns([]) == ()
