"""The number of a choice before a status."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read
from uvp_xl.notation.status.list_number import unnumbered


@pytest.mark.parametrize(
    "text",
    ["1 - gereed", "3. gereed", "3) gereed", "(3) gereed", "4: gereed", "4_gereed", "5-gereed",
     "1a. gereed", "b) gereed", "2 – gereed", "10. gereed"],
)  # fmt: skip
def test_a_number_adds_nothing(text: str) -> None:
    assert read(text) == read("gereed")


@pytest.mark.parametrize(
    "text",
    ["1-5-2026 gereed", "3 van 5 gereed", "50% gereed", "2 gereed", "1e fase gereed", "v. gereed",
     "3/5 gereed", "100 - gereed", "1 - 50%", "fase 1: gereed", "fase 2 - loopt"],
)  # fmt: skip
def test_another_number_stays(text: str) -> None:
    assert unnumbered(text) == text


def test_a_stage_with_its_number() -> None:
    assert read("Fase 4: Realisatiefase").phase == "in_progress"
    assert read("Fase 1 - Initiatieffase").proposals == ("in uitvoering", "nog niet gestart")
