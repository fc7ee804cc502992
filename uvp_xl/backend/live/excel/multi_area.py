"""Addresses of several areas, for one call on all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

LONGEST = 255
"""The most characters in an address that Excel accepts."""


def join_areas(areas: Iterable[str]) -> Iterator[str]:
    """Yield as few addresses as possible that cover these areas, in English notation.

    >>> list(join_areas(["A1:B2", "C3"]))
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
