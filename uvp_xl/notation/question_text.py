"""The Dutch sentence of a question about a cell, with the cell's text quoted in it."""

from __future__ import annotations

from uvp_xl.clean_text import line

LONGEST = 60
"""A quoted text is cut here, so that the sentence stays readable."""


def quoted(sentence: str, original: str) -> str:
    """Return the sentence with the text of a cell in the place of "{}".

    >>> quoted("“{}” is geen status.", "zie  bijlage")
    '“zie bijlage” is geen status.'
    """
    text = line(original)
    if len(text) > LONGEST:
        text = text[: LONGEST - 1].rstrip() + "…"
    return sentence.replace("{}", text)
