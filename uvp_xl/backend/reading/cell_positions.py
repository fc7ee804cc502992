"""The positions of the tags in a sheet part, also of those without an address."""

from __future__ import annotations

import re

from uvp_xl.backend.reading.cell_count import scan_cells
from uvp_xl.grid import column_number

_REFERENCE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{0,3})([1-9][0-9]{0,6})["']""")


class CellPositions:
    """The row and column of each tag in one part.

    The position of a tag without an address is counted: rare and slow, so done for all at once.
    """

    def __init__(self, part: bytes) -> None:
        """Take the bytes of a sheet part."""
        self._part = part
        self._columns: dict[bytes, int] = {b"": 0}
        self._counted: dict[int, tuple[int, int]] = {}

    def of(self, offset: int, attributes: bytes) -> tuple[int, int]:
        """Return the row and column, from 1, of the tag at this offset; a row has column 0.

        >>> part = b'<row r="7"><c r="B7" s="1"/><c/></row>'
        >>> CellPositions(part).of(11, b' r="B7" s="1"'), CellPositions(part).of(28, b"")
        ((7, 2), (7, 3))
        """
        reference = _REFERENCE.search(attributes)
        if reference is None:
            self._counted = self._counted or {
                offset: (row, column) for row, column, offset, _ in scan_cells(self._part)
            }
            return self._counted[offset]
        column = self._columns.get(reference[1])
        if column is None:
            column = self._columns[reference[1]] = column_number(reference[1].decode())
        return int(reference[2]), column
