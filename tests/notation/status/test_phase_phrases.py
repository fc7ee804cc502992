"""Phrases of phases in the words of a cell."""

from __future__ import annotations

import typing

from uvp_xl.discovery import modules
from uvp_xl.notation import status
from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status import read
from uvp_xl.notation.status.phase_phrases import hits, table, whole
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


def test_a_short_word_counts_as_a_whole_cell_with_a_date_at_most() -> None:
    assert whole().keys() > table().keys()
    for phrase in whole():
        assert clean(phrase) == phrase
        assert " ".join(tokens(phrase)) == phrase
    assert [read(text).phase for text in ("Gesloten", "gesloten (Q2)", "gesloten in mei 2026")] == [
        "done"
    ] * 3
    assert read("on hold, scholen gesloten").phase == "paused"
    assert read("scholen gesloten").phase == "unknown"
    assert read("nieuw beleid").phase == "unknown"
