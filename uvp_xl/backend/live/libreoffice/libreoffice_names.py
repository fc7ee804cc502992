"""The names of a sheet in which the program remembers what it wrote there.

In a file of Excel they are hidden. LibreOffice 7.4 knows no hidden names: it shows them in its list
of names, and so does Excel in a file that LibreOffice saved.
"""

from __future__ import annotations

from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct
from uvp_xl.grid import Value
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.own_sheets import MARK

EMPTIED: list[list[Value]] = [[MARK]]
"""What an empty sheet says that is a report: the program was ended while it made it anew."""


def told(page: Uno, name: str) -> str:
    """The text that a name of a sheet stands for; "" when there is no such name."""
    names = page.NamedRanges
    return str(names.getByName(name).Content).strip('"') if names.hasByName(name) else ""


def emptied(page: Uno) -> list[list[Value]] | tuple[()]:
    """What an empty sheet says: nothing, unless it is a report."""
    return EMPTIED if told(page, content_fingerprint.NAME) else ()


def tell(page: Uno, said: dict[str, str]) -> None:
    """Let each of these names of a sheet stand for a text, which is between quotes."""
    names = page.NamedRanges
    for name, text in said.items():
        if names.hasByName(name):
            names.getByName(name).Content = text
        else:
            # A new name may have no full stop in it, and one that is there may get one.
            plain = name.replace(".", "_")
            names.addNewByName(plain, text, struct("table.CellAddress"), 0)
            names.getByName(plain).Name = name
