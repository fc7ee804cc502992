"""The traffic light in a status cell: "groen", "code rood", 🟠, and in words "bijsturen".

It is quality, not progress.
"""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Light
from uvp_xl.notation.status.status_words import APART, parts

COLOURS: dict[str, Light] = {
    "groen": "green",
    "oranje": "amber",
    "geel": "amber",
    "amber": "amber",
    "rood": "red",
    "grijs": "grey",
    "green": "green",
    "orange": "amber",
    "yellow": "amber",
    "red": "red",
    "grey": "grey",
    "gray": "grey",
}
_NEEDED = (
    "bijsturing", "bijsturen", "bijstelling", "aandacht", "extra aandacht", "verhoogde aandacht",
    "actie",
)  # fmt: skip
_AT_ONCE = (
    "ingrijpen", "direct ingrijpen", "handmatig ingrijpen", "directe actie", "directe aandacht",
    "onmiddellijke actie",
)  # fmt: skip
_DEMANDS = ("nodig", "is nodig", "vereist", "is vereist")
_DEMANDS_ENGLISH = ("needed", "required")
_AMBER = (
    "bijsturen", "bijsturing", "bijstelling", "moet bijgestuurd worden", "at risk", "aandacht",
    "aandachtspunt", "aandachtspunten", "vraagt aandacht", "verdient aandacht", "behoeft aandacht",
    "vraagt extra aandacht", "verdient extra aandacht", "risico", "risicos",
    "met risico", "loopt risico", "onder druk", "staat onder druk", "realisatie staat onder druk",
    "knelpunt", "knelpunten", "knelpunten in de uitvoering", "deadlinerisico", "zorgelijk",
    "verhoogd risico", "matig risico", "gemiddeld risico", "medium risk", "moderate risk",
    "needs attention", "warning", "caution", "let op",
    *(f"{noun} {demand}" for noun in _NEEDED for demand in _DEMANDS),
    *(f"{noun} {demand}" for noun in ("attention", "action") for demand in _DEMANDS_ENGLISH),
)  # fmt: skip
_RED = (
    "kritiek", "kritisch", "critical", "ingrijpen", "hoog risico", "groot risico",
    "ernstige knelpunten", "high risk",
    *(f"{noun} {demand}" for noun in _AT_ONCE for demand in _DEMANDS),
    *(
        f"immediate {noun} {demand}"
        for noun in ("attention", "action")
        for demand in _DEMANDS_ENGLISH
    ),
)  # fmt: skip
WORDED: dict[str, Light] = {**dict.fromkeys(_AMBER, "amber"), **dict.fromkeys(_RED, "red")}
"""Lights in words. They count only as all of the text between two signs: not "veel aandacht voor
jongeren".
"""
EMOJI = {"🟢": "groen", "🟩": "groen", "🟡": "geel", "🟨": "geel", "🟠": "oranje", "🟧": "oranje",
         "🔴": "rood", "🟥": "rood"}  # fmt: skip
DUTCH = {"green": "groen", "amber": "oranje", "red": "rood", "grey": "grijs"}
_EMOJI = re.compile("|".join(EMOJI))
_WORDS = frozenset(COLOURS) | {word for phrase in WORDED for word in phrase.split()}
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
    if _WORDS.isdisjoint(words):
        return words, frozenset()
    colours: set[Light] = set()
    kept: list[str] = []
    for number, part in enumerate(parts(words)):
        if light := _worded(part):
            colours.add(light)
            continue
        length = _opening(part)
        if length and (number == 0 or length == len(part)):
            colours.add(COLOURS[part[length - 1]])
            part = part[length:]
        if part:
            kept += [*([APART] if kept else []), *part]
    return tuple(kept), frozenset(colours)


def separate_colours(words: tuple[str, ...]) -> frozenset[Light]:
    """Return the lights that are alone between signs.

    >>> separate_colours(("groen", "beheer", "|", "rood"))
    frozenset({'red'})
    """
    filled = [part for part in parts(words) if part]
    alone = {COLOURS[part[-1]] for part in filled if _opening(part) == len(part)}
    return frozenset(alone | {light for part in filled if (light := _worded(part))})


def is_worded(words: tuple[str, ...]) -> bool:
    """Return whether a light in words is among these: "bijsturen nodig"."""
    return any(_worded(part) for part in parts(words))


def _worded(part: tuple[str, ...]) -> Light | None:
    """Return the light that all words together name, after a label such as "status"."""
    start = next((n for n, word in enumerate(part) if word not in _LABELS), 0)
    return WORDED.get(" ".join(part)) or WORDED.get(" ".join(part[start:]))


def _opening(part: tuple[str, ...]) -> int:
    """Count the words at the start that name a colour, with "code" and "status"; 0 for none."""
    for number, word in enumerate(part):
        if word in COLOURS:
            return number + 1
        if word not in _LABELS:
            return 0
    return 0
