"""The words of a cell without an amount."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget.budget_phrase import all_parts, phrase


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ("€pm", "pm"), ("conform begroting@-@", "conform begroting"),
        ("regulier(ggd)", "regulier"),
        ("regulier(niet)", "regulier(niet)"), ("geen(regulier)", "geen(regulier)"),
        ("structureel", ""), ("kosten:nihil", "nihil"), ("niet structureel", "niet structureel"),
    ],
)  # fmt: skip
def test_phrase(shape: str, words: str) -> None:
    assert phrase(shape) == words


def test_all_parts_of_an_enumeration_must_be_known() -> None:
    known = {"uren", "geld"}.__contains__
    assert all_parts("uren en geld", known)
    assert not all_parts("uren en iets", known)
    assert not all_parts("iets", known)
