"""The known names of a plan: its sheet *Register* and the built-in national list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from uvp_xl.names import place_names, separators
from uvp_xl.names.name_folding import folded
from uvp_xl.names.name_index import Spellings, nationals, places_separated
from uvp_xl.names.national_list import national
from uvp_xl.names.register_entry import Entry, Kind
from uvp_xl.work_budget import Work, spend

LONGEST = 80
"""Longest name of a regional organisation, in characters."""


@dataclass(frozen=True, eq=False)
class Register:
    """Known partners and holders by all spellings; the names of the workbook come first.

    `sheet` is the name of its sheet, "" when the workbook has none. `free_row` has the cells of the
    first free row below the partners ("name", "aliases", "kind", ...), empty when there is no room.
    """

    partners: tuple[Entry, ...] = ()
    holders: tuple[Entry, ...] = ()
    sheet: str = ""
    built_in: tuple[Entry, ...] = field(default_factory=national)
    free_row: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _own(self) -> Spellings:
        return Spellings(self.partners)

    @cached_property
    def _base(self) -> Spellings:
        return nationals() if self.built_in is national() else Spellings(self.built_in)

    @cached_property
    def _by_key(self) -> dict[str, Entry]:
        return self._own.overriding(self._base)

    @cached_property
    def _holders(self) -> Spellings:
        return Spellings(self.holders)

    @cached_property
    def _holder_by_key(self) -> dict[str, Entry]:
        return self._holders.overriding(Spellings(()))

    @cached_property
    def roots(self) -> dict[str, Entry]:
        """Partners that form a regional name with a place after them, by folded name."""
        return {spelled: entry for spelled, entry in self._by_key.items() if entry.regional}

    @cached_property
    def protected(self) -> re.Pattern[str]:
        """A pattern for the known names and places with a separator ("MO/RO"), longest first."""
        return _protecting(self._own.separated - self._base.separated, self._base)

    @cached_property
    def protected_holders(self) -> re.Pattern[str]:
        """A pattern for the portfolio holders of the workbook with a separator in their names."""
        return _any_of(self._holders.separated)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """Letters and digits before the comma or semicolon of the known names that have one."""
        own = self._own.separated - self._base.separated
        return _beginnings(self._base.separated | places_separated()) | _beginnings(own)

    @cached_property
    def names(self) -> dict[str, str]:
        """Every folded spelling of a known partner, with its canonical name."""
        return {spelled: entry.name for spelled, entry in self._by_key.items()}

    def partner(self, text: str) -> Entry | None:
        """Find the known partner with this name, or None.

        >>> Register().partner("Openbaar ministerie").name
        'OM'
        >>> Register().partner("RIEC-MN").kind
        'extern'
        """
        entry = self._by_key.get(folded(text))
        return entry or (self._regional(text) if len(text) <= LONGEST else None)

    def _regional(self, text: str) -> Entry | None:
        """Find the organisation with a place after it, such as "Veiligheidsregio Flevoland"."""
        for gap in re.finditer(r"[-–]|\s+", text):
            root = self.roots.get(folded(text[: gap.start()]))
            if root and (region := place_names.find_place(" ".join(text[gap.end() :].split()))):
                return _of_region(root, " " if gap[0].isspace() else "-", region)
        return None

    def holder_name(self, text: str) -> str:
        """Return the register's spelling of a portfolio holder, or the text itself."""
        entry = self._holder_by_key.get(folded(text))
        return entry.name if entry else text

    def has_holder(self, text: str) -> bool:
        """Return whether the workbook's register has this portfolio holder in any spelling."""
        return folded(text) in self._holder_by_key

    def kind(self, name: str) -> Kind:
        """Return the kind of a partner, "" if unknown."""
        entry = self.partner(name)
        return entry.kind if entry else ""

    def written_out(self, name: str) -> str:
        """Return an abbreviation in full, "" if it is not one or not known."""
        entry = self.partner(name)
        return entry.written_out if entry else ""


@cache
def built_in_register() -> Register:
    """Return the register for a workbook without one: only the national list."""
    return Register()


def _of_region(root: Entry, gap: str, region: str) -> Entry:
    """Return an organisation in a region; a unit there can belong to any municipality."""
    full = f"{root.written_out} {region}" if root.written_out else ""
    return Entry(f"{root.regional}{gap}{region}", "" if root.kind == "intern" else root.kind, full)


@lru_cache(maxsize=64)  # Most workbooks have no such names but those of the built-in list.
def _protecting(own: frozenset[str], base: Spellings) -> re.Pattern[str]:
    """Return a pattern for the names of a workbook, of a list and of places."""
    return _any_of(own | base.separated | places_separated())


@lru_cache(maxsize=64)
def _beginnings(names: frozenset[str]) -> frozenset[str]:
    """Return the letters and digits before the comma or semicolon of names that have one."""
    signs = ((name, separators.HARD.search(name)) for name in names)
    return frozenset(
        separators.letters_and_digits(name[: sign.start()]) for name, sign in signs if sign
    )


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for any of these names as whole words, longest first.

    Without names it never matches. It is meant for a text from `separators.normalized`.
    """
    even = {_any_gap(re.escape(separators.normalized(name))) for name in names}
    ordered = sorted(even, key=lambda n: (-len(n), n))
    spend(Work.CHARACTERS, 8 * sum(map(len, ordered)), "in namen op het blad Register")
    return re.compile(rf"(?<!\w)(?:{'|'.join(ordered) or '(?!)'})(?!\w)", re.IGNORECASE)


def _any_gap(escaped: str) -> str:
    """Allow any spacing around the separators of an escaped name, and "en" for "&"."""
    gaps = re.sub(r"(?:\\ )?(/|\\\+)(?:\\ )?", r" ?\1 ?", escaped)
    gaps = re.sub(r"(?:\\ )?\\&(?:\\ )?|\\ en\\ ", " ?(?:&|en) ?", gaps)
    return gaps.replace(r"\- ?", " ?- ?").replace(r"\ ", " ")
