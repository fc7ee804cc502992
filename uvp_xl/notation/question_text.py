"""The Dutch sentence of a question about a cell, with the cell's text quoted in it."""

from __future__ import annotations

from uvp_xl.clean_text import line

LONGEST = 60
"""A quoted text is cut here, so that the sentence stays readable."""

MOST = 2_000
"""Longest text of a planning, budget or status; a longer one is none, and is not searched."""


def too_long(original: str, name: str, content: str) -> str:
    """Return the sentence about a text of more than `MOST` characters, "" about a shorter one.

    >>> too_long("2021 " * 500, "planning", "de periode")[-60:]
    '…” is te lang voor een planning. Zet hier alleen de periode.'
    """
    if len(original) <= MOST:
        return ""
    return quoted(f"“{{}}” is te lang voor een {name}. Zet hier alleen {content}.", original[:MOST])


def quoted(sentence: str, original: str) -> str:
    """Return the sentence with the text of a cell in the place of "{}".

    >>> quoted("“{}” is geen status.", "zie  bijlage")
    '“zie bijlage” is geen status.'
    """
    text = line(original)
    if len(text) > LONGEST:
        text = text[: LONGEST - 1].rstrip() + "…"
    return sentence.replace("{}", text)
