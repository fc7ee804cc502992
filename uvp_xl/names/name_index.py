"""A list of known names by every way to write them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from uvp_xl.names import place_names, separators
from uvp_xl.names.name_folding import folded
from uvp_xl.names.national_list import national
from uvp_xl.names.register_entry import Entry


@dataclass(frozen=True, eq=False)
class Spellings:
    """Entries by each of their spellings, as they are compared; the first to claim one keeps it."""

    entries: tuple[Entry, ...]

    @cached_property
    def by_name(self) -> dict[str, Entry]:
        """By their canonical names."""
        return _first((entry.name, entry) for entry in self.entries)

    @cached_property
    def by_alias(self) -> dict[str, Entry]:
        """By all their other names."""
        others = ((w, e) for e in self.entries for w in (*e.aliases, e.written_out) if w)
        return _first(others)

    @cached_property
    def separated(self) -> frozenset[str]:
        """All their names that hold a separator ("MO/RO"), as they are written."""
        written = (w for e in self.entries for w in (e.name, e.written_out, *e.aliases))
        return _separated(written)

    def overriding(self, other: Spellings) -> dict[str, Entry]:
        """By all names, those of the other list included; a canonical name goes before an alias.

        >>> own = Spellings((Entry("team OV", aliases=("OV",)),))
        >>> found = own.overriding(Spellings((Entry("OV"), Entry("Vervoer", aliases=("team OV",)))))
        >>> [(spelled, entry.name) for spelled, entry in sorted(found.items())]
        [('ov', 'OV'), ('team ov', 'team OV'), ('vervoer', 'Vervoer')]
        """
        return other.by_alias | self.by_alias | other.by_name | self.by_name


@cache
def nationals() -> Spellings:
    """The built-in list: it is the same for every plan, so all is worked out once."""
    return Spellings(national())


@cache
def places_separated() -> frozenset[str]:
    """The places whose names hold a separator."""
    return _separated(place_names.all_places())


def _first(pairs: Iterable[tuple[str, Entry]]) -> dict[str, Entry]:
    index: dict[str, Entry] = {}
    for spelled, entry in pairs:
        index.setdefault(folded(spelled), entry)
    return index


def _separated(written: Iterable[str]) -> frozenset[str]:
    return frozenset(name for name in written if separators.ANY.search(name))
