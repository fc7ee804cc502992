"""Phrases with two meanings."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read
from uvp_xl.notation.status.doubtful import DOUBTFUL
from uvp_xl.notation.status.phase_phrases import table


@pytest.mark.parametrize("phrase", sorted(DOUBTFUL))
def test_a_doubtful_phrase_is_a_question_with_proposals(phrase: str) -> None:
    status = read(phrase.capitalize())
    assert (status.phase, status.proposals) == ("unknown", DOUBTFUL[phrase])
    assert "meer dan één status" in status.problem


def test_no_phrase_is_both_doubtful_and_certain() -> None:
    assert not DOUBTFUL.keys() & table().keys()


@pytest.mark.parametrize("text", ["n.v.t.", "n/v/t", "Niet gereed", "nog niet-gereed", "X"])
def test_as_people_write_them(text: str) -> None:
    assert read(text).proposals
