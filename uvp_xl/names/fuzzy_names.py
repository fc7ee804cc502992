"""Near misses: the known name that someone probably meant, as a proposal and never as a fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from uvp_xl.names.name_folding import folded
from uvp_xl.names.place_names import places

SHORTEST = 5
"""Shorter names differ too little from each other: "USD" is not a slip for "UWV"."""

LONG = 10
"""From this length on two slips are allowed, below it one: see the table in the tests."""

SHORTEST_PLACE = 8
"""There are so many villages that a shorter text is always near to one."""


def near(said: str, names: Mapping[str, str]) -> str | None:
    """The one name that differs from `said` by a slip or two, or None if there is none or more.

    `names` maps each known spelling, as `spelling.folded` gives it, to the name that it stands
    for. A slip is a letter too many, too few, wrong, or two exchanged (optimal string alignment).
    In a short name only two letters exchanged are a slip.

    >>> near("Veiligheidshuys", {"veiligheidshuis": "Veiligheidshuis", "veilig thuis": "VT"})
    'Veiligheidshuis'
    >>> near("KCC", {"ccv": "CCV"}) is None, near("RICE", {"riec": "RIEC"})
    (True, 'RIEC')
    """
    same = folded(said)
    if same in names:
        return None
    slips = allowed(same)
    if not slips:
        exchanged = {names[name] for name in _exchanged(same) if name in names}
        return exchanged.pop() if len(exchanged) == 1 else None
    shortest, longest = max(len(same) - slips, SHORTEST), len(same) + slips
    long = [spelled for spelled in names if shortest <= len(spelled) <= longest]
    candidates = [spelled for spelled in long if _plausible(same, spelled, slips)]
    if not candidates:
        return None
    from rapidfuzz.distance import OSA  # imported here: most runs never need it

    distances = {spelled: OSA.distance(same, spelled) for spelled in candidates}
    least = min(distances.values())
    nearest = {names[spelled] for spelled in candidates if distances[spelled] == least}
    return nearest.pop() if least <= slips and len(nearest) == 1 else None


@lru_cache(maxsize=2_000)
def near_place(said: str) -> str | None:
    """The place that differs by a slip or two from a text, or None; only for long names.

    >>> near_place("Flevolnad"), near_place("Flevo")
    ('Flevoland', None)
    """
    same = folded(said)
    return near(said, places()) if len(same) >= SHORTEST_PLACE else None


def allowed(said: str) -> int:
    """How many slips a name of this length may have, besides two letters exchanged.

    >>> allowed("OM"), allowed("politie"), allowed("veiligheidshuis")
    (0, 1, 2)
    """
    return 0 if len(said) < SHORTEST else 1 if len(said) < LONG else 2


def _exchanged(said: str) -> set[str]:
    """A short name with two neighbours exchanged: "GDG" is "GGD"; of two letters there is none."""
    if len(said) < 3:
        return set()
    return {f"{said[:n]}{said[n + 1]}{said[n]}{said[n + 2 :]}" for n in range(len(said) - 1)}


def _plausible(said: str, name: str, slips: int) -> bool:
    """Whether two texts about as long can be that near at all: of about the same letters."""
    return (
        len(set(said) ^ set(name)) <= 2 * slips
        and sum((Counter(said) - Counter(name)).values()) <= slips
    )
