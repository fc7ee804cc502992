"""The names that a plan knows: its own sheet *Register* and the built-in national list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from uvp_xl.names.entry import Entry, Kind
from uvp_xl.names.national import national
from uvp_xl.text import key

_PLACE = r"[A-Z][\w'’-]*"
_REGION = rf"{_PLACE}(?:(?<=-) en {_PLACE}|[ -]{_PLACE}){{0,3}}"


@dataclass(frozen=True, eq=False)
class Register:
    """Known partners and holders by every way to write them; the workbook's own names go first.

    `sheet` is the name of the sheet it was read from, "" when the workbook has none.
    """

    partners: tuple[Entry, ...] = ()
    holders: tuple[Entry, ...] = ()
    sheet: str = ""
    built_in: tuple[Entry, ...] = field(default_factory=national)

    @cached_property
    def _by_key(self) -> dict[str, Entry]:
        return _index([*self.partners, *self.built_in])

    @cached_property
    def _holder_by_key(self) -> dict[str, Entry]:
        return _index(self.holders)

    @cached_property
    def _regional(self) -> re.Pattern[str]:
        names = (w for e in self._by_key.values() if e.regional for w in (e.name, *e.aliases))
        return re.compile(rf"((?i:{_either(names)}))[ -]({_REGION})")

    @cached_property
    def protected(self) -> re.Pattern[str]:
        """Matches the known names that hold a separator, such as "MO/RO", longest first."""
        spelled = (w for e in self._by_key.values() for w in (e.name, *e.aliases))
        names = [w for w in spelled if re.search(r"[,;/&+.]| en ", w)]
        return re.compile(rf"(?<!\w)(?:{_either(names)})(?!\w)", re.IGNORECASE)

    @cached_property
    def names(self) -> dict[str, str]:
        """Every way to write a known partner, as it is compared -> its canonical name."""
        return {spelled: entry.name for spelled, entry in self._by_key.items()}

    def partner(self, said: str) -> Entry | None:
        """The known partner that is written so, or None.

        >>> Register().partner("Openbaar ministerie").name
        'OM'
        >>> Register().partner("RIEC-MN").kind
        'extern'
        """
        entry = self._by_key.get(key(said))
        if entry is None and (match := self._regional.fullmatch(said)):
            root, region = self._by_key[key(match[1])], match[2]
            # "politie OM" is no region of the police but two partners without their comma.
            if key(region) not in self._by_key:
                entry = Entry(said, root.kind, _with_region(root, region))
        return entry

    def holder(self, said: str) -> str:
        """The register's own name of a portfolio holder, or the text itself."""
        entry = self._holder_by_key.get(key(said))
        return entry.name if entry else said

    def kind(self, name: str) -> Kind:
        """The kind of a partner, "" when nobody has said."""
        entry = self.partner(name)
        return entry.kind if entry else ""

    def written_out(self, name: str) -> str:
        """The abbreviation in full, "" when it is none or not known."""
        entry = self.partner(name)
        return entry.written_out if entry else ""


def _index(entries: Sequence[Entry]) -> dict[str, Entry]:
    """Entries by each way to write them; the first to claim a spelling keeps it."""
    index: dict[str, Entry] = {}
    for entry in entries:
        index.setdefault(key(entry.name), entry)
    for entry in entries:
        for spelled in (*entry.aliases, entry.written_out):
            if spelled:
                index.setdefault(key(spelled), entry)
    return index


def _either(names: Iterable[str]) -> str:
    """A pattern for any of these names, the longest first; one that never matches if none."""
    ordered = sorted({re.escape(name) for name in names}, key=lambda n: (-len(n), n))
    return "|".join(ordered) or r"(?!)"


def _with_region(root: Entry, region: str) -> str:
    """The written-out name of a regional organisation, where the root has one."""
    return f"{root.written_out} {region}" if root.written_out else ""
