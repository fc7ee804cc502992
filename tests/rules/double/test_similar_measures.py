"""Measures that are nearly the same."""

import random

import pytest

from uvp_xl.rules.double.similar_measures import similar_pairs, words


def pairs(*texts: str) -> list[tuple[int, int]]:
    """Return the similar pairs among texts."""
    return list(similar_pairs([tuple(text.split()) for text in words(texts)]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Controle bij winkels", "Controles bij winkels"),
        ("Voorlichting op scholen geven", "Geven voorlichting op de scholen"),
        ("Opstellen buurtconvenant wijk", "Opstelen buurtconvenant wijk"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert pairs(one, "Iets anders doen", other) in ([(0, 2)], [])
    assert pairs(one, other) == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Controle horeca fase 1", "Controle horeca fase 2"),
        ("Voorlichting op basisscholen", "Voorlichting op scholen"),
        ("Interne communicatie plan", "Externe communicatie plan"),
        ("Voorlichting", "Voorlichtingen"),
        ("Overleg met huurders wijk", "Overleg met verhuurders wijk"),
        ("Drie keer praten", "Drie keer praten over het weer"),
    ],
)
def test_different(one: str, other: str) -> None:
    assert pairs(one, other) == []


def test_a_thousand_measures_with_the_same_words_are_not_all_compared() -> None:
    dice = random.Random(1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    made = ["".join(dice.choices(letters, k=9)) for _ in range(1000)]
    assert pairs(*(f"controle horeca {word}" for word in made)) == []
