"""An index of known names by all their spellings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from uvp_xl.names import place_names, separators
from uvp_xl.names.name_folding import folded
from uvp_xl.names.national_list import national
from uvp_xl.names.register_entry import Entry

LONGEST = 200
"""Longest name that is protected from splitting, in characters."""


@dataclass(frozen=True, eq=False)
class Spellings:
    """Entries by their folded spellings; the first entry with a spelling keeps it."""

    entries: tuple[Entry, ...]

    @cached_property
    def by_name(self) -> dict[str, Entry]:
        """The entries by their canonical names."""
        return _first((entry.name, entry) for entry in self.entries)

    @cached_property
    def by_alias(self) -> dict[str, Entry]:
        """The entries by all their other names."""
        others = ((w, e) for e in self.entries for w in (*e.aliases, e.written_out) if w)
        return _first(others)

    @cached_property
    def separated(self) -> frozenset[str]:
        """All names that contain a separator ("MO/RO"), as written."""
        written = (w for e in self.entries for w in (e.name, e.written_out, *e.aliases))
        return _separated(written)

    def overriding(self, other: Spellings) -> dict[str, Entry]:
        """Return these entries and another list's by all names; canonical names override aliases.

        >>> own = Spellings((Entry("team OV", aliases=("OV",)),))
        >>> found = own.overriding(Spellings((Entry("OV"), Entry("Vervoer", aliases=("team OV",)))))
        >>> [(spelled, entry.name) for spelled, entry in sorted(found.items())]
        [('ov', 'OV'), ('team ov', 'team OV'), ('vervoer', 'Vervoer')]
        """
        return other.by_alias | self.by_alias | other.by_name | self.by_name


@cache
def nationals() -> Spellings:
    """Return the index of the built-in list, computed once for all plans."""
    return Spellings(national())


@cache
def places_separated() -> frozenset[str]:
    """Return the places with a separator in their names."""
    return _separated(place_names.all_places())


def _first(pairs: Iterable[tuple[str, Entry]]) -> dict[str, Entry]:
    index: dict[str, Entry] = {}
    for spelled, entry in pairs:
        index.setdefault(folded(spelled), entry)
    return index


def _separated(written: Iterable[str]) -> frozenset[str]:
    return frozenset(
        name for name in written if len(name) <= LONGEST and separators.ANY.search(name)
    )
