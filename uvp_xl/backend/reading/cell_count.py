"""How many cells a sheet would take when every empty cell up to the last one is stored too.

The reader stores a sheet densely, from A1 to its last row and column. One cell at XFD1048576
would so ask for 17 thousand million cells, and the process would be aborted. This is looked
after before the reader sees the file: in one quick search when all cells are written as Excel
writes them, cell by cell when not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from uvp_xl.grid import column_number

_NOT_PLAIN = re.compile(
    rb'<c(?! r="[A-Z]{1,2}[0-9]{1,4}"(?: s="[0-9]{1,5}")?+(?: t="[sinb][a-zA-Z]{0,8}")?+'
    rb"(?:><[vi]|/>)|[a-zA-Z])"
)
"""A cell that does not stand within ZZ9999, or holds something else than a plain value."""
_BEYOND = {
    re.compile(rb'<c(?! r="[A-Z]{1,2}[0-9]{1,4}"|[a-zA-Z])'): 702 * 9_999,
    re.compile(rb'<c(?! r="[A-Z][0-9]{1,5}"|[a-zA-Z])'): 26 * 99_999,
}
"""A cell beyond ZZ9999, or beyond Z99999; and what a sheet without one takes at most."""
_TAG = re.compile(rb"<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^<>]*)>(?=(\s*</|))")
_REFERENCE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]*)([0-9]{1,9})["']""")


def is_plain(part: bytes) -> bool:
    """Whether all cells are written as Excel writes them, within ZZ9999, with nothing but values.

    Most sheets are plain, and need no closer look: no errors, no formulas, no far-off cells.

    >>> is_plain(b'<c r="C2" t="s"><v>1</v></c>'), is_plain(b'<c r="C2"><f>A1</f><v>1</v></c>')
    (True, False)
    """
    return _NOT_PLAIN.search(part) is None and b":c" not in part


def dense_size(part: bytes) -> int:
    """An upper bound of the cells from A1 to the last filled row and column of a sheet part.

    >>> dense_size(b'<c r="C2"><v>1</v></c>')
    7019298
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
    """Row, column, offset in `part` and whether it may hold something, of every cell.

    A row is given too, as a cell in column 0. A cell without an address stands right of the one
    before it, and a row below the one before it, as the standard says.

    >>> part = b'<row r="5"><c r="B5"/><c><v>1</v></c></row><row><c/></row>'
    >>> [cell[:2] for cell in scan_cells(part)]
    [(5, 0), (5, 2), (5, 3), (6, 0), (6, 1)]
    """
    row, column = 0, 0
    for tag in _TAG.finditer(part):
        found = _REFERENCE.search(tag[2])
        if tag[1] == b"row":
            row, column = (int(found[2]) if found else row + 1), 0
            yield row, 0, tag.start(), False
        elif found:
            column = column_number(found[1].decode())
            yield int(found[2]), column, tag.start(), _filled(tag)
        else:
            column += 1
            yield row, column, tag.start(), _filled(tag)


def _filled(tag: re.Match[bytes]) -> bool:
    """Whether something stands between the tags of a cell."""
    return not (tag[2].endswith(b"/") or tag[3])
