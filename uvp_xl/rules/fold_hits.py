"""Many hits of one rule in one cell become a few, and one that counts the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from uvp_xl.dutch_text import number
from uvp_xl.rules.rule import Hit

MOST = 20
"""The most hits of one rule in a cell; a person reads no more of them."""
LONGEST = 1_000
"""The most characters of a message."""


def folded(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the hits of one rule; beyond `MOST` in a cell, the last one counts those left out.

    >>> hits = [Hit("Jeugd", "B2", f"“{n}” is een telefoonnummer.") for n in range(3_200)]
    >>> [*folded(hits)][-1].message
    'Deze regel heeft over deze cel nog 3.181 meldingen. Los eerst de andere op.'
    """
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    held: dict[tuple[str, str], Hit] = {}
    for hit in hits:
        cell = hit.sheet, hit.cell
        counts[cell] += 1
        if counts[cell] < MOST:
            yield _readable(hit)
        elif counts[cell] == MOST:
            held[cell] = hit
    for cell, last in held.items():
        left = counts[cell] - MOST + 1
        yield _readable(last) if left == 1 else _counting(last, left)


def _counting(hit: Hit, left: int) -> Hit:
    """Return the hit that counts the others in its cell."""
    message = (
        f"Deze regel heeft over deze cel nog {number(left)} meldingen. Los eerst de andere op."
    )
    return Hit(hit.sheet, hit.cell, message)


def _readable(hit: Hit) -> Hit:
    """Return a hit with a message that is not longer than anybody reads."""
    if len(hit.message) <= LONGEST:
        return hit
    half = LONGEST // 2
    message = f"{hit.message[:half].rstrip()} … {hit.message[-half:].lstrip()}"
    return Hit(hit.sheet, hit.cell, message, hit.proposals)
