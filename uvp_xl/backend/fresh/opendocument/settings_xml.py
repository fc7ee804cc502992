"""settings.xml: what is seen on the screen: frozen rows and columns, and no grid lines."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add, root, serialise
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.storable_text import to_storable

FROZEN = "2"
"""How LibreOffice calls a split that does not move; 0 is no split."""


def view(sheets: Sequence[Sheet]) -> bytes:
    """The part; the first sheet that is not hidden is the active one."""
    part = root("office:document-settings")
    named = {"config:name": "ooo:view-settings"}
    settings = add(add(part, "office:settings"), "config:config-item-set", named)
    views = add(settings, "config:config-item-map-indexed", {"config:name": "Views"})
    entry = add(views, "config:config-item-map-entry")
    _item(entry, "ViewId", "string", "view1")
    tables = add(entry, "config:config-item-map-named", {"config:name": "Tables"})
    for sheet in sheets:
        name = {"config:name": to_storable(sheet.name)}
        _table(add(tables, "config:config-item-map-entry", name), sheet)
    shown = next((sheet for sheet in sheets if not sheet.hidden), sheets[0])
    _item(entry, "ActiveTable", "string", to_storable(shown.name))
    return serialise(part)


def _table(entry: Element, sheet: Sheet) -> None:
    """Say how one sheet is seen; the pane with the cells that scroll is the active one."""
    row, column = sheet.freeze or (1, 1)
    for name, kind, said in (
        ("HorizontalSplitMode", "short", FROZEN if column > 1 else "0"),
        ("VerticalSplitMode", "short", FROZEN if row > 1 else "0"),
        ("HorizontalSplitPosition", "int", column - 1),
        ("VerticalSplitPosition", "int", row - 1),
        ("ActiveSplitRange", "short", _pane(row > 1, column > 1)),
        ("PositionRight", "int", column - 1),
        ("PositionBottom", "int", row - 1),
        ("ShowGrid", "boolean", "false"),
    ):
        _item(entry, name, kind, str(said))


def _pane(below: bool, right: bool) -> int:
    """The number of the active pane: top left 0, top right 1, bottom left 2, bottom right 3."""
    return 2 if not right else 3 if below else 1


def _item(parent: Element, name: str, kind: str, said: str) -> None:
    add(parent, "config:config-item", {"config:name": name, "config:type": kind}, said)
