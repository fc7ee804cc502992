"""Many areas in one address: a call for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

LONGEST = 255
"""Signs of an address that Excel takes."""


def joined(areas: Iterable[str]) -> Iterator[str]:
    """As few addresses as possible that together are these areas, joined as in English.

    >>> list(joined(["A1:B2", "C3"]))
    ['A1:B2,C3']
    """
    address = ""
    for area in areas:
        if address and len(address) + 1 + len(area) > LONGEST:
            yield address
            address = ""
        address = f"{address},{area}" if address else area
    if address:
        yield address
