"""Questions quote the cell."""

from __future__ import annotations

from uvp_xl.notation.budget.budget_question import question
from uvp_xl.notation.question_text import LONGEST


def test_the_text_is_quoted_as_written() -> None:
    assert question(" Iets\nanders ", "“{}”?").problem == "“Iets anders”?"


def test_a_long_text_is_cut() -> None:
    assert question("a" * 500, "{}").problem == "a" * (LONGEST - 1) + "…"


def test_braces_in_the_cell_do_no_harm() -> None:
    assert question("{0} {}", "“{}”").problem == "“{0} {}”"
