"""Make of a question a whole sentence about the cell, with proposals that can be read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from uvp_xl.grid import Value
from uvp_xl.notation.planning.glue import FILLER
from uvp_xl.notation.planning.grammar import NO_PLANNING, NOT_UNDERSTOOD, Years, understand
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.planning.tidy import tidy
from uvp_xl.notation.planning.words import MONTH_NAMES, ORDINALS, SEASONS
from uvp_xl.notation.reading import Planning
from uvp_xl.text import text as shown

_MOST_WORDS = 12
"""A longer cell is a story: it is not searched for a planning."""

_LONGEST = 60
"""Signs of the cell that the sentence repeats."""

_VOCABULARY = (
    *MONTH_NAMES,
    *SEASONS,
    *ORDINALS,
    *("kwartaal", "helft", "halfjaar", "begin", "medio", "schooljaar", "winter", "vanaf"),
    *("uiterlijk", "doorlopend", "structureel", "permanent", "continu", "regulier"),
    *("jaarlijks", "halfjaarlijks", "tweejaarlijks", "maandelijks", "wekelijks"),
)


def explained(asked: Planning, cell: Value, text: str, years: Years) -> Planning:
    """The question as it is shown: the cell, what was expected, and only proposals that are read.

    >>> asked = Planning("unknown", problem=NOT_UNDERSTOOD)
    >>> explained(asked, "Febuari 2020", "febuari 2020", ()).proposals
    ('februari 2020',)
    """
    said = " ".join(shown(cell).split())
    if len(said) > _LONGEST:
        said = f"{said[: _LONGEST - 1].rstrip()}…"
    proposals = _readable(asked.proposals, years)
    if not asked.proposals and asked.problem in (NOT_UNDERSTOOD, NO_PLANNING):
        proposals = _readable([_spelled(text)], years) or _pieces(text, years)
    stop = "" if asked.problem.endswith("?") else "."
    return replace(asked, problem=f"“{said}”: {asked.problem}{stop}", proposals=tuple(proposals))


def _readable(proposals: Iterable[str], years: Years) -> list[str]:
    """The proposals that are understood; of one that leaves a question, that one's proposals."""
    readable: list[str] = []
    for proposal in proposals:
        answer = _meaning(proposal, years)
        if answer.kind != "unknown":
            readable.append(proposal)
            continue
        others = (other for other in answer.proposals if _meaning(other, years).kind != "unknown")
        readable.extend(others)
    return list(dict.fromkeys(map(_capitals, readable)))


def _meaning(proposal: str, years: Years) -> Planning:
    text = tidy(proposal)
    return understand(text, years) if text else question(NOT_UNDERSTOOD)


def _spelled(text: str) -> str:
    """The text with each longer word as the notations spell it; "" when that changes nothing."""
    from difflib import get_close_matches  # Only needed for a cell that is not understood.

    def right(match: re.Match[str]) -> str:
        close = get_close_matches(match[0], _VOCABULARY, n=1, cutoff=0.8)
        return close[0] if close else match[0]

    spelled = re.sub(r"[a-z]{4,}", right, text) if len(text) <= 2 * _LONGEST else text
    return spelled if spelled != text else ""


def _pieces(text: str, years: Years) -> list[str]:
    """The one run of words that can be read, as in "evaluatie in mei 2020"; [] when there are more.

    Nothing is proposed from a text that denies ("niet in 2020").
    """
    words = text.split()
    if len(words) > _MOST_WORDS or {"niet", "geen", "zonder"} & set(words):
        return []
    pieces: list[str] = []
    start = 0
    while start < len(words):
        for stop in range(len(words), start, -1):
            piece = tidy(FILLER.sub("", " ".join(words[start:stop]).strip("?()[]"), count=1))
            if piece != text and _meaning(piece, years).kind != "unknown":
                pieces.append(_capitals(piece))
                start = stop - 1
                break
        start += 1
    return pieces if len(pieces) == 1 else []


def _capitals(text: str) -> str:
    """The text with the capitals that people use: "Q3 2021", "IV-2024"."""
    pattern = r"\b(?:[qkhw](?=\d)|(?:iv|i{1,3})(?=[-/ ]\d{4}))"
    return re.sub(pattern, lambda match: match[0].upper(), text)
