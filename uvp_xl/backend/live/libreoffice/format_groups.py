"""The formats of cells that are open in LibreOffice: groups of cells with equal ones."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from uvp_xl.backend.reading.kinds.cell_look import CellLook, symbol_font
from uvp_xl.engines.libreoffice.number_format import NumberFormats, is_general
from uvp_xl.engines.libreoffice.uno_bridge import Uno, enum
from uvp_xl.signal_colour import signal

PROPERTIES = ("CellBackColor", "CharFontName", "CharStrikeout", "NumberFormat")
"""What is read of each group, in the order in which LibreOffice wants them: sorted."""
NO_FILL = -1
SYSTEM_DATE, LONG_DATE = "[$-F800]", "dddd, mmmm dd, yyyy"
"""The long date of the system, of which LibreOffice does not translate the letters."""


class FormatGroup(NamedTuple):
    """Cells with equal formats: the key of their number format, their look, and range addresses.

    The look has no code yet: see `number_code`.
    """

    key: int
    look: CellLook
    addresses: Sequence[Uno]


def read_groups(cells: Uno, around: Uno) -> list[FormatGroup]:
    """Return the cells of a range by their formats: one group in two calls if they are equal.

    Else the groups have all cells of the range `around`.
    """
    if not is_mixed(cells.getPropertyStates(PROPERTIES)):
        return [_group(cells, (cells.RangeAddress,))]
    return [_group(group, group.getRangeAddresses()) for group in unique_formats(around)]


def unique_formats(cells: Uno) -> Iterator[Uno]:
    """Yield collections of cells with the same format."""
    groups = cells.getUniqueCellFormatRanges()
    return (groups.getByIndex(number) for number in range(groups.Count))


def is_mixed(states: Sequence[Uno]) -> bool:
    """Return whether a property differs within the cells or the text that have these states."""
    return enum("beans.PropertyState", "AMBIGUOUS_VALUE") in states


def number_code(formats: NumberFormats, key: int) -> str:
    """Return Excel's code of a number format; "" for the general one."""
    if is_general(key):
        return ""
    code = ""
    with contextlib.suppress(Exception):  # LibreOffice cannot translate it.
        code = formats.code(key)
    code = code or str(formats.api.getByKey(key).FormatString)
    return LONG_DATE if SYSTEM_DATE in code.upper() else code


def _group(cells: Uno, addresses: Sequence[Uno]) -> FormatGroup:
    fill, font, strikeout, key = cells.getPropertyValues(PROPERTIES)
    colour = "" if fill == NO_FILL else f"{fill & 0xFFFFFF:06X}"
    look = CellLook(
        struck=bool(strikeout),
        font=symbol_font(font),
        fill=colour if colour and signal(colour) else "",
    )
    return FormatGroup(key, look, addresses)
