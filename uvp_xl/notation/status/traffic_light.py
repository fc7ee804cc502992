"""The traffic light in a status cell: "groen", "code rood", 🟠. It is quality, not progress."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Light
from uvp_xl.notation.status.status_words import APART, SIGNS

COLOURS: dict[str, Light] = {
    "groen": "green",
    "oranje": "amber",
    "geel": "amber",
    "amber": "amber",
    "rood": "red",
    "grijs": "grey",
}
EMOJI = {"🟢": "groen", "🟩": "groen", "🟡": "geel", "🟨": "geel", "🟠": "oranje", "🟧": "oranje",
         "🔴": "rood", "🟥": "rood"}  # fmt: skip
DUTCH = {"green": "groen", "amber": "oranje", "red": "rood", "grey": "grijs"}
_EMOJI = re.compile("|".join(EMOJI))
_LABELS = frozenset(
    {"code", "status", "kleur", "stoplicht", "verkeerslicht", "staat", "op", "fase"}
)


def spelled(text: str) -> str:
    """Return the text with coloured emoji as words.

    >>> spelled("🟢op schema")
    ', groen, op schema'
    """
    return _EMOJI.sub(lambda match: f", {EMOJI[match[0]]}, ", text) if not text.isascii() else text


def take(words: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[Light]]:
    """Return the words without the separate colours, and those colours.

    A colour counts when it is alone between signs, or opens the cell: not in "beheer groen".

    >>> take(("code", "rood", "|", "loopt", "achter"))
    (('loopt', 'achter'), frozenset({'red'}))
    """
    if not any(word in COLOURS for word in words):
        return words, frozenset()
    colours: set[Light] = set()
    kept: list[str] = []
    for number, part in enumerate(_parts(words)):
        length = _opening(part)
        if length and (number == 0 or length == len(part)):
            colours.add(COLOURS[part[length - 1]])
            part = part[length:]
        if part:
            kept += [*([APART] if kept else []), *part]
    return tuple(kept), frozenset(colours)


def separate_colours(words: tuple[str, ...]) -> frozenset[Light]:
    """Return the colours that are alone between signs.

    >>> separate_colours(("groen", "beheer", "|", "rood"))
    frozenset({'red'})
    """
    alone = (part for part in _parts(words) if part and _opening(part) == len(part))
    return frozenset(COLOURS[part[-1]] for part in alone)


def _parts(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the words between the signs."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in SIGNS:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts]


def _opening(part: tuple[str, ...]) -> int:
    """Count the words at the start that name a colour, with "code" and "status"; 0 for none."""
    for number, word in enumerate(part):
        if word in COLOURS:
            return number + 1
        if word not in _LABELS:
            return 0
    return 0
