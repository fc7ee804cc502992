"""Typos in names: the known name that was probably meant, as a proposal and never as a fact."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from uvp_xl.names.name_folding import folded
from uvp_xl.names.place_names import places
from uvp_xl.similarity import NAMES, nearest

SHORTEST_PLACE = 8
"""With so many villages, a shorter text always resembles one."""


def nearest_name(text: str, names: Mapping[str, str]) -> str | None:
    """Return the one name that `text` misspells by a typo or two, or None if none or several.

    `names` maps each known spelling, as `name_folding.folded` gives it, to its name. In a short
    name only two letters exchanged are a typo.

    >>> nearest_name("Veiligheidshuys", {"veiligheidshuis": "VHH", "veilig thuis": "VT"})
    'VHH'
    >>> nearest_name("KCC", {"ccv": "CCV"}) is None, nearest_name("RICE", {"riec": "RIEC"})
    (True, 'RIEC')
    """
    spelling = folded(text)
    if spelling in names:
        return None
    if NAMES.typos(spelling):
        matches = {names[known] for known in nearest(spelling, names, NAMES)}
    else:
        matches = {names[other] for other in _with_swapped_letters(spelling) if other in names}
    return matches.pop() if len(matches) == 1 else None


@lru_cache(maxsize=2_000)
def nearest_place(text: str) -> str | None:
    """Return the place that a text misspells by a typo or two, or None; only for long names.

    >>> nearest_place("Flevolnad"), nearest_place("Flevo")
    ('Flevoland', None)
    """
    return nearest_name(text, places()) if len(folded(text)) >= SHORTEST_PLACE else None


def _with_swapped_letters(text: str) -> set[str]:
    """Return a name with each pair of neighbours swapped: "GDG" gives "GGD"; nothing below 3."""
    if len(text) < 3:
        return set()
    return {f"{text[:n]}{text[n + 1]}{text[n]}{text[n + 2 :]}" for n in range(len(text) - 1)}
