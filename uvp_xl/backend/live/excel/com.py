"""The one gate to Excel on Windows: every call that leaves this process goes through it.

Excel is called in English, as its own macros call it, so that addresses, formats and formulas mean
the same whatever the language of the user. pywin32 of itself calls it in the user's language, where
"A1:B2,C3" is no address. And no call is given up because the user is busy in Excel for a moment:
while somebody types in a cell or has a window open, Excel turns every call down.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from uvp_xl.errors import Busy

T = TypeVar("T")
Raw: TypeAlias = Any
"""An IDispatch of pywin32, or what one of its calls gives: it has no types for them."""
ENGLISH = 0x409
ASK, PUT = 1 | 2, 4
"""How IDispatch is called: for a method or the value of a property, and to give it a value."""
REFUSED_FOR_NOW = frozenset((-2147418111, -2147417846, -2146777998))
"""RPC_E_CALL_REJECTED, RPC_E_SERVERCALL_RETRYLATER and VBA_E_IGNORE: a cell is being edited."""
NEW_ENUM, AT_ONCE = -4, 64
"""DISPID_NEWENUM, and how many items are asked for at once."""
PATIENCE = 20.0
"""Seconds that a call is tried again before the user is told."""
PATIENCE_IN_LEAVING = 600.0
"""Seconds for putting back what was changed: an Excel that stays frozen is worse than waiting."""
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.5
BUSY = (
    "Excel is bezig: misschien typt u nog in een cel, of staat er een venster open. Druk op Enter "
    "of Esc en klik opnieuw."
)
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
    """Passes calls on, again and again while Excel turns them down; `seconds` is how long."""

    def __init__(self) -> None:
        """Know the number of no member yet."""
        self.seconds = PATIENCE
        self._numbers: dict[tuple[str, str], int] = {}

    def passed(self, call: Callable[[], T]) -> T:
        """What `call` gives; raises Busy when Excel keeps turning it down."""
        end, pause = time.monotonic() + self.seconds, FIRST_PAUSE
        while True:
            try:
                return call()
            except Exception as error:  # pywin32 is on Windows alone, so its class has no name here
                if not for_now(error):
                    raise
                if time.monotonic() >= end:
                    raise Busy(BUSY) from error
            time.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

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


def is_refusal(error: BaseException) -> bool:
    """Whether Excel answered a call with an error of its own."""
    return getattr(error, "hresult", None) is not None and not for_now(error)


def for_now(error: BaseException | None) -> bool:
    """Whether Excel turned a call down because the user is busy in it; nothing was done then.

    xlwings says it in errors of its own, and in a KeyError.
    """
    if error is None:
        return False
    if type(error).__name__ == "ExcelBusyError":
        return True
    told: Raw = getattr(error, "excepinfo", None) or (None,) * 6
    codes = (getattr(error, "hresult", None), told[5])
    return any(code in REFUSED_FOR_NOW for code in codes) or for_now(error.__context__)


def missing() -> Raw:
    """What stands for an argument that is not given."""
    from pythoncom import Missing

    return Missing
