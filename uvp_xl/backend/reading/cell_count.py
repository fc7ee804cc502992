"""The number of cells that a sheet takes in memory, including the empty ones.

The reader stores a sheet densely, from A1 to its last row and column. One cell at XFD1048576 would
require 17 thousand million cells, and the process would be aborted. So this is checked before the
reader gets the file: in one fast search when all cells are written as Excel writes them, cell by
cell otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from uvp_xl.grid import column_number

_NOT_PLAIN = re.compile(
    rb'<c(?! r="[A-Z]{1,2}[0-9]{1,4}"(?: s="[0-9]{1,5}")?+(?: t="[sinb][a-zA-Z]{0,8}")?+'
    rb"(?:><[vi]|/>)|[a-zA-Z])"
)
"""A cell beyond ZZ9999, or with something other than a plain value."""
_BEYOND = {
    re.compile(rb'<c(?! r="[A-D]?[A-Z][0-9]{1,4}"|[a-zA-Z])'): 130 * 9_999,
    re.compile(rb'<c(?! r="[A-Z][0-9]{1,5}"|[a-zA-Z])'): 26 * 99_999,
    re.compile(rb'<c(?! r="[A-Z]{1,2}[1-4]?[0-9]{1,3}"|[a-zA-Z])'): 702 * 4_999,
}
"""A cell beyond DZ9999, Z99999 or ZZ4999, and the most cells of a sheet without one."""
_TAG = re.compile(rb"<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^<>]*)>(?=(\s*</|))")
_REFERENCE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]*)([0-9]{1,9})["']""")


def is_plain(part: bytes) -> bool:
    """Return whether all cells are written as Excel does, up to ZZ9999, with values only.

    Most sheets are plain and need no closer inspection: no errors, formulas or far-off cells.

    >>> is_plain(b'<c r="C2" t="s"><v>1</v></c>'), is_plain(b'<c r="C2"><f>A1</f><v>1</v></c>')
    (True, False)
    """
    return _NOT_PLAIN.search(part) is None and b":c" not in part


def dense_size(part: bytes) -> int:
    """Return an upper bound of the cells from A1 to the last filled row and column of a part.

    >>> dense_size(b'<c r="C2"><v>1</v></c>')
    1299870
    >>> dense_size(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') == 16384 * 1048576
    True
    """
    if b":c" not in part:
        for beyond, most in _BEYOND.items():
            if beyond.search(part) is None:
                return most
    height = width = 0
    for row, column, _, filled in scan_cells(part):
        if filled:
            height, width = max(height, row), max(width, column)
    return height * width


def scan_cells(part: bytes) -> Iterator[tuple[int, int, int, bool]]:
    """Yield row, column, offset in `part` and whether it may have a value, of every cell.

    A row is included as a cell in column 0. A cell without an address is to the right of the
    previous one, and a row below the previous one, as the standard defines.

    >>> part = b'<row r="5"><c r="B5"/><c><v>1</v></c></row><row><c/></row>'
    >>> [cell[:2] for cell in scan_cells(part)]
    [(5, 0), (5, 2), (5, 3), (6, 0), (6, 1)]
    """
    row, column = 0, 0
    for tag in _TAG.finditer(part):
        reference = _REFERENCE.search(tag[2])
        if tag[1] == b"row":
            row, column = (int(reference[2]) if reference else row + 1), 0
            yield row, 0, tag.start(), False
        elif reference:
            column = column_number(reference[1].decode())
            yield int(reference[2]), column, tag.start(), _may_have_value(tag)
        else:
            column += 1
            yield row, column, tag.start(), _may_have_value(tag)


def _may_have_value(tag: re.Match[bytes]) -> bool:
    """Return whether there is content between the tags of a cell."""
    return not (tag[2].endswith(b"/") or tag[3])
