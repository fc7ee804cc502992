"""Phrases of phases in the words of a cell."""

from __future__ import annotations

import typing

from uvp_xl.discovery import modules
from uvp_xl.notation import status
from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status.phase_phrases import hits, table
from uvp_xl.notation.status.status_words import clean, tokens


def test_the_longest_phrase_wins() -> None:
    assert [hit.phrase for hit in hits(("loopt", "achter", "op", "schema"))] == [
        "loopt achter op schema"
    ]


def test_phrases_do_not_overlap() -> None:
    found = hits(("nog", "niet", "gestart", "gestart"))
    assert [(hit.start, hit.end) for hit in found] == [(0, 3), (3, 4)]


def test_no_phrase_belongs_to_two_phases() -> None:
    families = modules(status, "PHASE")
    assert sum(len(set(family.PHRASES)) for family in families) == len(table())


def test_every_phase_but_unknown_has_a_family() -> None:
    assert set(table().values()) == set(typing.get_args(Phase)) - {"unknown"}


def test_every_phrase_is_written_as_cells_are_cleaned() -> None:
    for phrase in table():
        assert clean(phrase) == phrase
        assert " ".join(tokens(phrase)) == phrase
