"""The blocks of cells of a ledger: their kinds, and how a person reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import Literal

from uvp_xl import dutch_text
from uvp_xl.grid import Area, area

BlockKind = Literal[
    "action_table",
    "copied_table",
    "unread_table",
    "heading",
    "objective",
    "front_page",
    "other_table",
    "notes",
    "register",
    "settings",
    "report",
    "left_out",
    "empty",
]

KINDS: Mapping[BlockKind, str] = MappingProxyType(
    {
        "action_table": "actietabel",
        "copied_table": "kopie van acties op een ander blad",
        "unread_table": "niet begrepen",
        "heading": "kop van een thema",
        "objective": "doelstelling",
        "front_page": "voorblad",
        "other_table": "andere tabel",
        "notes": "tekst",
        "register": "register",
        "settings": "instellingen",
        "report": "overzicht van uvp-xl",
        "left_out": "niet gelezen, zoals op Instellingen staat",
        "empty": "leeg",
    }
)
"""The kinds of blocks, in Dutch words."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of cells; `area` is like "A3:D9" or "A1", "" for an empty sheet.

    `title` is what it is about: the theme of an action table, the text of an objective, the
    headings of another table, and else its first text. `detail`
    is a Dutch clause on what was read in it, and `actions` the number of its actions.
    """

    sheet: str
    area: str
    kind: BlockKind
    title: str = ""
    detail: str = ""
    actions: int = 0

    @property
    def cell(self) -> str:
        """The A1 address of its first cell."""
        return self.area.partition(":")[0] or "A1"

    @property
    def words(self) -> str:
        """Its kind in Dutch, with what was read in it.

        >>> Block("Jeugd", "A3:D9", "action_table", "Jeugd", "6 acties", 6).words
        'actietabel, 6 acties'
        """
        return ", ".join(filter(None, (KINDS[self.kind], self.detail)))

    @property
    def text(self) -> str:
        """Its kind in Dutch with its title; an unread table is known by its headings instead.

        >>> Block("Jeugd", "A3:D9", "action_table", "Jeugd", "6 acties", 6).text
        'actietabel, 6 acties: Jeugd'
        """
        titled = self.title and self.kind != "unread_table"
        return f"{self.words}: {self.title}" if titled else self.words

    def record(self) -> dict[str, object]:
        """Return the block as plain data, for JSON."""
        return {
            "sheet": self.sheet,
            "area": self.area,
            "kind": self.kind,
            "title": self.title,
            "detail": self.detail,
            "actions": self.actions,
        }


def reference(area: Area) -> str:
    """Return an area as a person writes it, a single cell without a colon.

    >>> reference(Area(1, 1, 1, 1)), reference(Area(1, 1, 2, 3))
    ('A1', 'A1:C2')
    """
    first, _, last = str(area).partition(":")
    return first if first == last else f"{first}:{last}"


def folded(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with neighbours on one sheet that are only text as one, and none empty.

    >>> notes = [Block("Plan", "A1:B2", "notes", "Vooraf"), Block("Plan", "A4:A4", "notes")]
    >>> [(block.area, block.title) for block in folded(notes)]
    [('A1:B4', 'Vooraf')]
    """
    filled = [block for block in blocks if block.kind != "empty"]
    result: list[Block] = []
    for _, group in groupby(filled, key=lambda block: (block.sheet, block.kind, block.detail)):
        same = list(group)
        if same[0].kind in ("notes", "front_page"):
            same = [replace(same[0], area=reference(_around([area(one.area) for one in same])))]
        result += same
    return result


def totals(blocks: Iterable[Block]) -> str:
    """Return the numbers of action tables and actions, and of tables that were not understood.

    >>> totals([Block("Jeugd", "A1:C3", "action_table", actions=2), Block("B", "A1:C3", "notes")])
    '1 actietabel met 2 acties.'
    >>> totals([Block("Jeugd", "A1:C3", "unread_table")])
    'Geen actietabel, en 1 tabel die niet is begrepen.'
    """
    blocks = tuple(blocks)
    count = dutch_text.count
    tables = sum(block.kind == "action_table" for block in blocks)
    unread = sum(block.kind == "unread_table" for block in blocks)
    actions = count(sum(block.actions for block in blocks), "actie", "acties")
    text = f"{count(tables, 'actietabel', 'actietabellen')} met {actions}"
    text = text if tables else "Geen actietabel"
    if unread:
        text += f", en {count(unread, 'tabel die niet is', 'tabellen die niet zijn')} begrepen"
    return f"{text}."


def _around(areas: Sequence[Area]) -> Area:
    """Return the smallest area with all of these."""
    return Area(
        min(one.top for one in areas),
        min(one.left for one in areas),
        max(one.bottom for one in areas),
        max(one.right for one in areas),
    )
