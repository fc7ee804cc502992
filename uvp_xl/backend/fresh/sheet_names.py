"""Names that Excel takes for a sheet, for sheets that other programs let be called otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from uvp_xl.sheets.sheet_model import Block, Cell, Sheet

LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")


def fitting(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The same sheets with names that fit; links follow the new names.

    >>> [sheet.name for sheet in fitting([Sheet("Georganiseerde ondermijnende criminaliteit", ())])]
    ['Georganiseerde ondermijnende c…']
    """
    wrong = [sheet.name for sheet in sheets if _name(sheet.name) != sheet.name]
    taken = {sheet.name.casefold() for sheet in sheets} - {name.casefold() for name in wrong}
    names: dict[str, str] = {}
    for name in wrong:
        names[name] = _free(name, taken)
        taken.add(names[name].casefold())
    return [_renamed(sheet, names) for sheet in sheets] if names else list(sheets)


def _name(name: str, end: str = "") -> str:
    """A name without forbidden signs, cut so that `end` fits behind it."""
    name = _FORBIDDEN.sub("_", name) or "Blad"
    room = LONGEST - len(end)
    return (name if len(name) <= room else name[: room - 1] + "…") + end


def _free(name: str, taken: set[str]) -> str:
    """The first name like this one that is not taken."""
    number, free = 1, _name(name)
    while free.casefold() in taken:
        number += 1
        free = _name(name, f" ({number})")
    return free


def _renamed(sheet: Sheet, names: Mapping[str, str]) -> Sheet:
    """A sheet under its new name, with links to the new names of others."""
    blocks = tuple(
        Block(b.row, b.column, tuple(tuple(_linked(c, names) for c in row) for row in b.cells))
        for b in sheet.blocks
    )
    return replace(sheet, name=names.get(sheet.name, sheet.name), blocks=blocks)


def _linked(cell: Cell, names: Mapping[str, str]) -> Cell:
    if cell.link is None or cell.link.sheet not in names:
        return cell
    return replace(cell, link=replace(cell.link, sheet=names[cell.link.sheet]))
