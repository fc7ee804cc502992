"""Near misses: the known name that someone probably meant, as a proposal and never as a fact."""

from __future__ import annotations

from collections.abc import Mapping

from uvp_xl.text import key

SHORTEST = 5
"""Shorter names differ too little from each other: "USD" is not a slip for "UWV"."""

LONG = 8
"""From this length on two slips are allowed, below it one."""


def near(said: str, names: Mapping[str, str]) -> str | None:
    """The one name that differs from `said` by a slip or two, or None if there is none or more.

    `names` maps each known spelling, as `text.key` gives it, to the name that it stands for. A slip
    is a letter too many, too few, wrong, or two exchanged (optimal string alignment).

    >>> near("Veiligheidshuys", {"veiligheidshuis": "Veiligheidshuis", "veilig thuis": "VT"})
    'Veiligheidshuis'
    >>> near("KCC", {"ccv": "CCV"}) is None
    True
    """
    folded = key(said)
    slips = allowed(folded)
    if not slips:
        return None
    candidates = [spelled for spelled in names if _plausible(folded, spelled, slips)]
    if not candidates:
        return None
    from rapidfuzz.distance import OSA  # imported here: most runs never need it

    distances = {spelled: OSA.distance(folded, spelled) for spelled in candidates}
    least = min(distances.values())
    nearest = {names[spelled] for spelled in candidates if distances[spelled] == least}
    return nearest.pop() if least <= slips and len(nearest) == 1 else None


def allowed(said: str) -> int:
    """How many slips a name of this length may have.

    >>> allowed("OM"), allowed("politie"), allowed("veiligheidshuis")
    (0, 1, 2)
    """
    return 0 if len(said) < SHORTEST else 1 if len(said) < LONG else 2


def _plausible(said: str, name: str, slips: int) -> bool:
    """Whether two texts can be that near at all: about as long, and of about the same letters."""
    return (
        abs(len(said) - len(name)) <= slips
        and len(name) >= SHORTEST
        and said != name
        and len(set(said) ^ set(name)) <= 2 * slips
    )
