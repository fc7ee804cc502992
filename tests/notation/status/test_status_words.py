"""The words of a cell."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status.status_words import clean, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("n.v.t.", ("nvt",)), ("on-hold", ("on", "hold")), ("gereed?", ("gereed", "?")),
        ("a - b", ("a", "|", "b")), ("(a), b", ("a", "|", "b")), ("a: b", ("a", ":", "b")),
        ("t/m 2020", ("tm", "2020")), ("√ 1-1-2020", ("√", "1", "|", "1", "|", "2020")),
        ("gereed. loopt", ("gereed", "|", "loopt")), ("", ()), ("--", ()),
    ],
)  # fmt: skip
def test_tokens(text: str, words: tuple[str, ...]) -> None:
    assert tokens(text) == words


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("“Gereed”!", "gereed"), ("...", "..."), ("• Loopt –", "loopt"), ("✔\ufe0f", "✔")],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
