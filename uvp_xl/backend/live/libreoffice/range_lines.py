"""The rows and columns of a range address of LibreOffice."""

from __future__ import annotations

from uvp_xl.engines.libreoffice.uno_bridge import Uno


def rows_of(area: Uno) -> range:
    """Return the rows of a range address, from 0."""
    return range(area.StartRow, area.EndRow + 1)


def columns_of(area: Uno) -> range:
    """Return the columns of a range address, from 0."""
    return range(area.StartColumn, area.EndColumn + 1)
