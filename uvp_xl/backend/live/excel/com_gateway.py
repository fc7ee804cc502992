"""The one gate to Excel on Windows: every call that leaves this process goes through it.

Excel is called in English, as its own macros call it, so that addresses, formats and formulas mean
the same whatever the language of the user. pywin32 of itself calls it in the user's language, where
"A1:B2,C3" is no address. And no call is given up because the user is busy in Excel for a moment.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from uvp_xl.backend.live.busy_retry import PATIENCE, is_refusal, passed

T = TypeVar("T")
Raw: TypeAlias = Any
"""An IDispatch of pywin32, or what one of its calls gives: it has no types for them."""
ENGLISH = 0x409
ASK, PUT = 1 | 2, 4
"""How IDispatch is called: for a method or the value of a property, and to give it a value."""
NEW_ENUM, AT_ONCE = -4, 64
"""DISPID_NEWENUM, and how many items are asked for at once."""
PATIENCE_IN_LEAVING = 600.0
"""Seconds for putting back what was changed: an Excel that stays frozen is worse than waiting."""
KINDS = {
    "Application": "Application",
    "Worksheets": "Worksheets",
    "Workbooks": "Workbooks",
    "Comments": "Comments",
    "CommentsThreaded": "CommentsThreaded",
    "Names": "Names",
    "Open": "Workbook",
    "Interior": "Interior",
    "PageSetup": "PageSetup",
    "AutoFilter": "AutoFilter",
    "Filters": "Filters",
    "ListObjects": "ListObjects",
    "ActiveWindow": "Window",
    "Windows": "Window",
    "SelectedSheets": "Sheets",
    "Sheets": "Sheets",
} | dict.fromkeys(("Range", "UsedRange", "Cells", "EntireRow", "MergeArea"), "Range")
"""The kinds of objects that members give, where that is one kind."""
ITEMS = {
    "Worksheets": "Worksheet",
    "Comments": "Comment",
    "CommentsThreaded": "CommentThreaded",
    "Filters": "Filter",
    "ListObjects": "ListObject",
}
"""The kinds of the items of collections."""


class Gate:
    """Passes calls on, again and again while Excel turns them down; `seconds` is how long.

    `left` tells whether something could not be put back.
    """

    def __init__(self) -> None:
        """Know the number of no member yet."""
        self.seconds = PATIENCE
        self.left = False
        self._numbers: dict[tuple[str, str], int] = {}

    def passed(self, call: Callable[[], T]) -> T:
        """What `call` gives; raises Busy when Excel keeps turning it down."""
        return passed(call, self.seconds)

    def number(self, raw: Raw, kind: str, name: str) -> int:
        """The number by which Excel knows a member; asked once for all objects of a kind."""
        known = self._numbers.get((kind, name)) if kind else None
        if known is None:
            known = int(self.passed(lambda: raw.GetIDsOfNames(ENGLISH, name)))
            self._numbers[kind, name] = known
        return known


class Com:
    """An object in Excel."""

    def __init__(self, raw: Raw, gate: Gate, kind: str = "") -> None:
        """Call `raw`, an IDispatch of pywin32; `kind` is empty when it may be of more kinds."""
        self.raw, self.gate, self.kind = raw, gate, kind

    def call(self, name: str, *arguments: object) -> Raw:
        """Call a method or ask for a property; an object comes back as a `Com`."""
        given = [each.raw if isinstance(each, Com) else each for each in arguments]
        number = self.gate.number(self.raw, self.kind, name)
        found = self.gate.passed(lambda: self.raw.Invoke(number, ENGLISH, ASK, True, *given))
        if not hasattr(found, "GetIDsOfNames"):
            return found
        kind = ITEMS.get(self.kind, "") if name == "Item" else KINDS.get(name, "")
        return Com(found, self.gate, kind)

    def put(self, name: str, value: object) -> None:
        """Give a property a value."""
        number = self.gate.number(self.raw, self.kind, name)
        self.gate.passed(lambda: self.raw.Invoke(number, ENGLISH, PUT, False, value))

    def items(self) -> list[Com]:
        """The objects of a collection: one call, and one for all of them together."""
        raw, kind = self.raw, ITEMS.get(self.kind, "")
        found = self.gate.passed(lambda: _listed(raw.Invoke(NEW_ENUM, ENGLISH, ASK, True)))
        return [Com(each, self.gate, kind) for each in found]

    def maybe(self, name: str, *arguments: object) -> Raw:
        """The same as `call`; None where this Excel refuses, or is too old for it."""
        try:
            return self.call(name, *arguments)
        except Exception as error:
            if not is_refusal(error):
                raise
            return None

    def try_to_put(self, name: str, value: object) -> bool:
        """Give a property a value; whether Excel took it."""
        try:
            self.put(name, value)
        except Exception as error:
            if not is_refusal(error):
                raise
            return False
        return True


def _listed(unknown: Raw) -> list[Raw]:
    """All that an enumerator of pywin32 gives."""
    from pythoncom import IID_IEnumVARIANT

    each = unknown.QueryInterface(IID_IEnumVARIANT)
    found: list[Raw] = []
    while len(part := each.Next(AT_ONCE)) == AT_ONCE:
        found += part
    return [*found, *part]


def missing() -> Raw:
    """What stands for an argument that is not given."""
    from pythoncom import Missing

    return Missing
