"""Valid sheet names for Excel, for sheets from programs that allow other names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, count

from uvp_xl.sheets.sheet_model import Block, Cell, Sheet
from uvp_xl.storable_text import NOT_IN_XML

LONGEST = 31
_FORBIDDEN = re.compile(rf"[\[\]:*?/\\\x00-\x1f{NOT_IN_XML}]|^'|'$")


def with_valid_names(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Return the sheets with valid names; links follow the new names.

    >>> long = Sheet("Georganiseerde ondermijnende criminaliteit", ())
    >>> [sheet.name for sheet in with_valid_names([long])]
    ['Georganiseerde ondermijnende c…']
    """
    invalid = [sheet.name for sheet in sheets if _valid_name(sheet.name) != sheet.name]
    taken = {sheet.name.casefold() for sheet in sheets} - {name.casefold() for name in invalid}
    names: dict[str, str] = {}
    for name in invalid:
        names[name] = _free_name(name, taken)
        taken.add(names[name].casefold())
    return [_rename(sheet, names) for sheet in sheets] if names else list(sheets)


def _valid_name(name: str, suffix: str = "") -> str:
    """Return a name without forbidden characters, truncated to leave room for `suffix`."""
    name = _FORBIDDEN.sub("_", name) or "Blad"
    length = LONGEST - len(suffix)
    return (name if len(name) <= length else name[: length - 1] + "…") + suffix


def _free_name(name: str, taken: set[str]) -> str:
    """Return the first valid variant of a name that is not taken."""
    suffixes = chain([""], (f" ({number})" for number in count(2)))
    variants = (_valid_name(name, suffix) for suffix in suffixes)
    return next(variant for variant in variants if variant.casefold() not in taken)


def _rename(sheet: Sheet, names: Mapping[str, str]) -> Sheet:
    """Return a sheet with its new name, and with links to the new names of other sheets."""
    blocks = tuple(
        Block(b.row, b.column, tuple(tuple(_relink(c, names) for c in row) for row in b.cells))
        for b in sheet.blocks
    )
    return replace(sheet, name=names.get(sheet.name, sheet.name), blocks=blocks)


def _relink(cell: Cell, names: Mapping[str, str]) -> Cell:
    if cell.link is None or cell.link.sheet not in names:
        return cell
    return replace(cell, link=replace(cell.link, sheet=names[cell.link.sheet]))
