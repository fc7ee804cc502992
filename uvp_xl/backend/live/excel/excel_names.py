"""The hidden names in which a report sheet keeps what the program wrote on it."""

from __future__ import annotations

from uvp_xl.backend.live.excel.com_gateway import Com
from uvp_xl.sheets.own_sheets import MARK

EMPTIED = [[MARK]]
"""What is read of a report that was emptied and not filled again, by a click that was killed."""


def named(own: Com, name: str) -> str:
    """What a hidden name of a sheet holds; "" when it has no such name."""
    found = own.call("Evaluate", name)
    return found if isinstance(found, str) else ""
