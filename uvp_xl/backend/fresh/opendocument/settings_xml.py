"""settings.xml: the view settings: frozen rows and columns, and no grid lines."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add, create_root, serialise
from uvp_xl.sheets.sheet_model import Sheet

FROZEN = "2"
"""LibreOffice's split mode for frozen panes; 0 is no split."""


def build_settings(sheets: Sequence[Sheet]) -> bytes:
    """Build settings.xml; the first sheet that is not hidden is the active one."""
    root = create_root("office:document-settings")
    name = {"config:name": "ooo:view-settings"}
    settings = add(add(root, "office:settings"), "config:config-item-set", name)
    views = add(settings, "config:config-item-map-indexed", {"config:name": "Views"})
    entry = add(views, "config:config-item-map-entry")
    _add_item(entry, "ViewId", "string", "view1")
    tables = add(entry, "config:config-item-map-named", {"config:name": "Tables"})
    for sheet in sheets:
        name = {"config:name": sheet.name}
        _add_view(add(tables, "config:config-item-map-entry", name), sheet)
    active = next((sheet for sheet in sheets if not sheet.hidden), sheets[0])
    _add_item(entry, "ActiveTable", "string", active.name)
    return serialise(root)


def _add_view(entry: Element, sheet: Sheet) -> None:
    """Add the view of one sheet; the pane with the cells that scroll is the active one."""
    row, column = sheet.freeze or (1, 1)
    # Top left is 0, top right 1, bottom left 2, bottom right 3.
    active_pane = 2 if column == 1 else 3 if row > 1 else 1
    for name, kind, value in (
        ("HorizontalSplitMode", "short", FROZEN if column > 1 else "0"),
        ("VerticalSplitMode", "short", FROZEN if row > 1 else "0"),
        ("HorizontalSplitPosition", "int", column - 1),
        ("VerticalSplitPosition", "int", row - 1),
        ("ActiveSplitRange", "short", active_pane),
        ("PositionRight", "int", column - 1),
        ("PositionBottom", "int", row - 1),
        ("ShowGrid", "boolean", "false"),
    ):
        _add_item(entry, name, kind, str(value))


def _add_item(parent: Element, name: str, kind: str, value: str) -> None:
    add(parent, "config:config-item", {"config:name": name, "config:type": kind}, value)
