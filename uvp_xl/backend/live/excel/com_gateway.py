"""The gateway to Excel on Windows: every call that leaves this process passes through it.

Excel is called in English, like its own macros, so that addresses, formats and formulas mean the
same in every language. By default pywin32 uses the language of the user, in which "A1:B2,C3" may
not be an address. A call that Excel rejects because its user is busy is retried.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from uvp_xl.backend.live.busy_retry import PATIENCE, refusals_suppressed, retry_while_busy
from uvp_xl.grid import Area, area, is_address

T = TypeVar("T")
Raw: TypeAlias = Any
"""An IDispatch of pywin32 or the result of one of its calls, which have no types."""
ENGLISH = 0x409
GET, PUT = 1 | 2, 4
"""How IDispatch is invoked: to call a method or get a property, and to put a property."""
NEW_ENUM, BATCH = -4, 64
"""DISPID_NEWENUM, and the number of items per call of an enumerator."""
RESTORE_PATIENCE = 600.0
"""Seconds of retrying to restore settings: leaving Excel frozen is worse than waiting."""
KINDS = {
    **{name: name for name in (
        "Application", "Worksheets", "Workbooks", "Comments", "CommentsThreaded", "Names",
        "Interior", "PageSetup", "AutoFilter", "Filters", "ListObjects", "Sheets", "Font",
        "Characters",
    )},
    **dict.fromkeys(("Range", "UsedRange", "Cells", "EntireRow", "MergeArea", "Rows",
       "Columns"), "Range"),
    **dict.fromkeys(("ActiveWindow", "Windows"), "Window"),
    "Open": "Workbook",
    "SelectedSheets": "Sheets",
}  # fmt: skip
"""The kind of object that each member returns, where it is always the same."""
ITEMS = {
    "Worksheets": "Worksheet",
    "Comments": "Comment",
    "CommentsThreaded": "CommentThreaded",
    "Filters": "Filter",
    "ListObjects": "ListObject",
}
"""The kinds of the items of collections."""


class Gateway:
    """Passes calls on, and retries them for `patience` seconds while Excel rejects them.

    `unrestored` is whether a setting could not be restored.
    """

    def __init__(self) -> None:
        """Start with no known member ids."""
        self.patience = PATIENCE
        self.unrestored = False
        self._member_ids: dict[tuple[str, str], int] = {}

    def retry(self, call: Callable[[], T]) -> T:
        """Return the result of `call`; raise Busy if Excel keeps rejecting it."""
        return retry_while_busy(call, self.patience)

    def member_id(self, raw: Raw, kind: str, name: str) -> int:
        """Return the DISPID of a member, requested once for all objects of a kind."""
        known = self._member_ids.get((kind, name)) if kind else None
        if known is None:
            known = int(self.retry(lambda: raw.GetIDsOfNames(ENGLISH, name)))
            self._member_ids[kind, name] = known
        return known


class ComObject:
    """An object in Excel."""

    def __init__(self, raw: Raw, gateway: Gateway, kind: str = "") -> None:
        """Wrap `raw`, an IDispatch of pywin32; `kind` is empty when it may have several kinds."""
        self.raw, self.gateway, self.kind = raw, gateway, kind

    def call(self, name: str, *arguments: object) -> Raw:
        """Call a method or get a property; an object is returned as a `ComObject`."""
        raw_arguments = [each.raw if isinstance(each, ComObject) else each for each in arguments]
        member = self.gateway.member_id(self.raw, self.kind, name)
        result = self.gateway.retry(
            lambda: self.raw.Invoke(member, ENGLISH, GET, True, *raw_arguments)
        )
        if not hasattr(result, "GetIDsOfNames"):
            return result
        kind = ITEMS.get(self.kind, "") if name == "Item" else KINDS.get(name, "")
        return ComObject(result, self.gateway, kind)

    def put(self, name: str, value: object) -> None:
        """Set a property."""
        member = self.gateway.member_id(self.raw, self.kind, name)
        self.gateway.retry(lambda: self.raw.Invoke(member, ENGLISH, PUT, False, value))

    def items(self) -> list[ComObject]:
        """Return the objects of a collection, in batches of 64 per call."""
        raw, kind = self.raw, ITEMS.get(self.kind, "")
        items = self.gateway.retry(lambda: _enumerated(raw.Invoke(NEW_ENUM, ENGLISH, GET, True)))
        return [ComObject(each, self.gateway, kind) for each in items]

    def try_call(self, name: str, *arguments: object) -> Raw:
        """Do as `call`, but return None where Excel refuses or is too old."""
        with refusals_suppressed():
            return self.call(name, *arguments)
        return None

    def try_put(self, name: str, value: object) -> bool:
        """Set a property; return whether Excel accepted it."""
        with refusals_suppressed():
            self.put(name, value)
            return True
        return False

    def address(self) -> str:
        """Return the address of a range as "A1:C3"."""
        return str(self.call("Address")).replace("$", "")

    def area(self) -> Area:
        """Return the area of a range; for whole rows or columns Excel gives no cells."""
        corners = self.address().split(":")
        if all(map(is_address, corners)):
            return area(":".join(corners))
        top, left = int(self.call("Row")), int(self.call("Column"))
        height, width = (int(self.call(name).call("Count")) for name in ("Rows", "Columns"))
        return Area(top, left, top + height - 1, left + width - 1)


def _enumerated(unknown: Raw) -> list[Raw]:
    """Return all items of an enumerator of pywin32."""
    from pythoncom import IID_IEnumVARIANT

    enumerator = unknown.QueryInterface(IID_IEnumVARIANT)
    items: list[Raw] = []
    while len(batch := enumerator.Next(BATCH)) == BATCH:
        items += batch
    return [*items, *batch]


def missing_argument() -> Raw:
    """Return the placeholder for an argument that is not given."""
    from pythoncom import Missing

    return Missing
