"""The interfaces of Excel's type library: names, kinds and arguments of their members."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
TABLES = ("facts.tsv", "later.tsv")
FLAGS = {"method": 1, "get": 2, "put": 4}
"""Kinds of members by the flag with which IDispatch.Invoke calls them."""
CLSIDS = {
    "Range": "{00020846-0000-0000-C000-000000000046}",
    "_Application": "{000208D5-0000-0000-C000-000000000046}",
    "_Chart": "{000208D6-0000-0000-C000-000000000046}",
    "Sheets": "{000208D7-0000-0000-C000-000000000046}",
    "_Worksheet": "{000208D8-0000-0000-C000-000000000046}",
    "_Workbook": "{000208DA-0000-0000-C000-000000000046}",
    "Workbooks": "{000208DB-0000-0000-C000-000000000046}",
}
"""The known GUIDs of interfaces; those of the others are made up."""
DISPID_VALUE, DISPID_NEWENUM = 0, -4


@dataclass(frozen=True)
class Parameter:
    """One argument of a member; `kind` is any, string, number, boolean."""

    name: str
    kind: str
    optional: bool


@dataclass(frozen=True)
class Member:
    """One way to call a member: as a method, or to get or put a property."""

    name: str
    dispid: int
    kind: str
    parameters: tuple[Parameter, ...]
    result: str

    @property
    def flag(self) -> int:
        """How IDispatch.Invoke calls it."""
        return FLAGS[self.kind]

    @property
    def fewest(self) -> int:
        """Arguments that cannot be left out, up to and including the last of them."""
        return max((i + 1 for i, p in enumerate(self.parameters) if not p.optional), default=0)


class Interface:
    """The members of one interface."""

    def __init__(self, name: str, members: list[Member]) -> None:
        """Keep the members by name and by number."""
        self.name = name
        self.clsid = (
            CLSIDS.get(name) or f"{{{zlib.crc32(name.encode()):08X}-0000-0000-C000-0EC0DE}}"
        )
        self.members = members
        self.ids = {m.name.casefold(): m.dispid for m in members}
        self.collection = "count" in self.ids and bool({"item", "_default"} & set(self.ids))
        self._numbered: dict[int, list[Member]] = {}
        for member in members:
            self._numbered.setdefault(member.dispid, []).append(member)
        self._calls = {(m.dispid, m.flag): m for m in members}
        self._named = {(m.name, m.flag): m for m in members}

    def called(self, dispid: int, flags: int) -> Member | None:
        """Return the member that a call with these flags reaches."""
        for flag in FLAGS.values():
            if flags & flag and (dispid, flag) in self._calls:
                return self._calls[dispid, flag]
        return self._calls.get((dispid, 4)) if flags & 8 else None

    def numbered(self, dispid: int) -> list[Member]:
        """Return all members of this number."""
        return self._numbered.get(dispid, [])

    def named(self, name: str, flag: int) -> Member | None:
        """Return the member of this name that is called with this flag."""
        return self._named.get((name, flag))


@cache
def interfaces() -> dict[str, Interface]:
    """Return all interfaces by name."""
    rows: dict[str, list[list[str]]] = {}
    for table in TABLES:
        for line in (HERE / table).read_text("utf-8").splitlines():
            if not line.startswith("#"):
                name, *row = line.split("\t")
                rows.setdefault(name, []).append(row[:4])
    names = sorted({row[0] for results in rows.values() for row in results})
    ids = {name: number for number, name in enumerate(names, 100)} | {"_Default": DISPID_VALUE}
    return {
        name: Interface(name, [_member(row, ids) for row in results])
        for name, results in rows.items()
    }


def _member(row: list[str], ids: dict[str, int]) -> Member:
    name, kind, given, result = row
    parameters = []
    for one in filter(None, given.split(";")):
        parameter, _, sort = one.partition(":")
        parameters.append(Parameter(parameter.rstrip("?"), sort, parameter.endswith("?")))
    return Member(name, ids[name], kind, tuple(parameters), result)
