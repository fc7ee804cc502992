"""Near misses: the known name that someone probably meant, as a proposal and never as a fact."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.text import key

SHORTEST = 5
"""Shorter names differ too little from each other: "USD" is not a slip for "UWV"."""

LONG = 8
"""From this length on two slips are allowed, below it one."""


def near(said: str, names: Iterable[str]) -> str | None:
    """The one name that differs from `said` by a slip or two, or None if there is none or more.

    A slip is a letter too many, too few, wrong, or two exchanged (optimal string alignment).

    >>> near("Veiligheidshuys", ["Veiligheidshuis", "Veilig Thuis"])
    'Veiligheidshuis'
    >>> near("KCC", ["CCV"]) is None
    True
    """
    folded = key(said)
    slips = allowed(folded)
    candidates = [name for name in names if slips and _plausible(folded, key(name), slips)]
    if not candidates:
        return None
    from rapidfuzz.distance import OSA  # imported here: most runs never need it

    scored = sorted((OSA.distance(folded, key(name)), name) for name in candidates)
    if scored[0][0] > slips or (len(scored) > 1 and scored[1][0] == scored[0][0]):
        return None
    return scored[0][1]


def allowed(said: str) -> int:
    """How many slips a name of this length may have.

    >>> allowed("OM"), allowed("politie"), allowed("veiligheidshuis")
    (0, 1, 2)
    """
    return 0 if len(said) < SHORTEST else 1 if len(said) < LONG else 2


def _plausible(said: str, name: str, slips: int) -> bool:
    """Whether two texts can be that near at all: about as long, and of about the same letters."""
    return (
        said != name
        and abs(len(said) - len(name)) <= slips
        and len(name) >= SHORTEST
        and len(set(said) ^ set(name)) <= 2 * slips
    )
