"""Questions quote the cell."""

from __future__ import annotations

from uvp_xl.notation.question_text import LONGEST
from uvp_xl.notation.status.status_question import question


def test_the_text_is_quoted_as_written() -> None:
    assert question(" Iets\nanders ", "“{}”?").problem == "“Iets anders”?"


def test_a_long_text_is_cut() -> None:
    assert question("a" * 500, "{}").problem == "a" * (LONGEST - 1) + "…"
