"""Places and regions of the Netherlands, as they follow the name of an organisation."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from uvp_xl.names.name_folding import folded

_BEFORE = re.compile(
    r"(?:(?:van|in|te|regio|eenheid|regionale eenheid|district|basisteam|team|gemeente|parket|"
    r"arrondissementsparket|provincie) )*(?:(?:van )?(?:de|het) )?",
    re.IGNORECASE,
)


@cache
def all_places() -> tuple[str, ...]:
    """Return every place, municipality, province and region, as written."""
    return tuple(files("uvp_xl.names").joinpath("places.tsv").read_text("utf-8").splitlines())


@cache
def places() -> dict[str, str]:
    """Return all places by their folded names.

    >>> places()["noordoostpolder"]
    'Noordoostpolder'
    """
    return {folded(name): name for name in all_places()}


def find_place(text: str) -> str:
    """Find the place in a text that follows an organisation, "" if there is none.

    >>> find_place("flevoland"), find_place("eenheid Midden-Nederland"), find_place("Mercatus")
    ('Flevoland', 'eenheid Midden-Nederland', '')
    """
    if name := places().get(folded(text)):
        return name
    match = _BEFORE.match(text)
    before = match[0] if match else ""
    name = places().get(folded(text[len(before) :])) if before else None
    return f"{before.lower()}{name}" if name else ""
