"""The names of a sheet in which this program stores what it wrote there.

In an Excel file they are hidden. LibreOffice 7.4 has no hidden names: it lists them with the
others, and so does Excel after LibreOffice saved the file.
"""

from __future__ import annotations

from collections.abc import Mapping

from uvp_xl.engines.libreoffice.uno_bridge import Uno, struct


def read_name(page: Uno, name: str) -> str:
    """Return the text of a name of a sheet; "" when there is no such name."""
    names = page.NamedRanges
    return str(names.getByName(name).Content).strip('"') if names.hasByName(name) else ""


def write_names(page: Uno, texts: Mapping[str, str]) -> None:
    """Set names of a sheet to these texts, which are in quotes."""
    names = page.NamedRanges
    for name, text in texts.items():
        if names.hasByName(name):
            names.getByName(name).Content = text
        else:
            # A new name cannot contain a full stop, but can be renamed to one that does.
            plain = name.replace(".", "_")
            names.addNewByName(plain, text, struct("table.CellAddress"), 0)
            names.getByName(plain).Name = name
