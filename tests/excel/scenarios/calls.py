"""Calls that the made-up Excel accepts and refuses."""

from __future__ import annotations

import datetime as dt
import sys
from typing import Any

import pythoncom

from tests.excel import refusal
from tests.excel.raw import USER, Raw, refused
from tests.excel.rig import Rig
from tests.excel.wire import Stuck

NAMES = {value: name for name, value in vars(refusal).items() if isinstance(value, int)}


def _rig(language: str = "nl", **settings: Any) -> tuple[Rig, Raw]:
    """Return a new workbook, and its only sheet."""
    rig = Rig(language, **settings)
    book = rig.app.get_Workbooks().do_Add()
    return rig, Raw(rig.book(book).sheets[0].api)


def _said(call: Any, *given: Any) -> str:
    number = refused(call, *given)
    return NAMES.get(number, str(number)) if number else ""


def names_and_kinds() -> dict[str, str]:
    """Call with unknown names, wrong kinds, wrong numbers of arguments and wrong values."""
    _, page = _rig()
    cell, app = page.cells("A1"), page.get("Application")
    return {
        "unknown": _said(cell.get, "Colour"),
        "any case": _said(cell.get, "value2"),
        "put what is only read": _said(cell.put, "Row", 2),
        "call what is a property": _said(cell.do, "Row"),
        "get what is a method": _said(cell.get, "ClearContents"),
        "too many": _said(cell.do, "ClearContents", 1),
        "too few": _said(app.do, "Union", cell),
        "text for a truth": _said(app.put, "ScreenUpdating", "maybe"),
        "number for a truth": _said(app.put, "ScreenUpdating", 0),
        "left out in between": _said(cell.get, "Address", pythoncom.Missing, False),
        "left out at the end": _said(page.do, "Unprotect", pythoncom.Missing),
        "handed on": _said(page.get, "Cells", 3, 2),
        "value and kind": _said(cell.get, "Value", 10),
    }


def values() -> dict[str, Any]:
    """Pass values with and without a VARIANT in pywin32."""
    _, page = _rig()
    cell = page.cells("A1:B2")
    result = {}
    for name, value in (
        ("date", dt.date(2020, 1, 1)),
        ("set", {1}),
        ("ragged", ((1, 2), (3,))),
        ("fine", ((1, "a"), (pythoncom.Empty, True))),
    ):
        try:
            cell.put("Value2", value)
            result[name] = ""
        except (TypeError, ValueError) as error:
            result[name] = type(error).__name__
    return result | {"read": cell.get("Value2")}


def not_modelled() -> dict[str, Any]:
    """Call a member that the library has and the model lacks."""
    rig, page = _rig()
    try:
        page.cells("A1").do("GoalSeek", 1, page.cells("A2"))
    except NotImplementedError as error:
        return {"said": str(error), "listed": dict(rig.wire.unmodelled)}
    return {}


def languages(language: str) -> dict[str, Any]:
    """Pass texts in the user's language, and in English."""
    rig, page = _rig(language)
    user_sheet = Raw(page.pointer, USER)
    signs = rig.settings.language
    result: dict[str, Any] = {"separator": page.get("Application").get("International")[4],
                             "one": page.get("Application").get("International", 5)}  # fmt: skip
    for name, sheet in (("english", page), ("own", user_sheet)):
        result[name] = {
            "comma": _said(sheet.get, "Range", "A1,B2"),
            "semicolon": _said(sheet.get, "Range", "A1;B2"),
            "address": sheet.get("Range", f"A1{',' if sheet is page else signs.list}B2").get(
                "Address"
            ),
        }
        validation = sheet.cells("C3").get("Validation")
        validation.do("Delete")
        validation.do("Add", 3, 1, 1, "a,b;c")
        allowed = rig.app.books[0].sheets[0].peek(3, 3).validation
        result[name]["choices"] = list(allowed.choices)
        sheet.cells("D4").put("Value", "1,5")
        result[name]["1,5"] = page.cells("D4").get("Value2")
        sheet.cells("D5").put("Value", "=SUM(1,2)")
        result[name]["formula"] = page.cells("D5").get("Formula")
    return result


def local_formats() -> dict[str, str]:
    """Pass English number formats in another language."""
    result = {}
    for language in ("nl", "en", "de"):
        _, page = _rig(language, local_formats=True)
        for lcid, name in ((USER, "own"), (0x409, "english")):
            cell = Raw(page.pointer, lcid).cells("A1")
            for code in ("General", "dd-mm-yyyy", "0%"):
                result[f"{language} {name} {code}"] = _said(cell.put, "NumberFormat", code)
    return result


def bound(how: str) -> dict[str, Any]:
    """Return the classes of pywin32, and their calls."""
    rig = Rig(bound=how)
    book = rig.book(rig.app.get_Workbooks().do_Add())
    page = book.sheets[0].api
    rig.wire.kinds.clear()
    cells = page.Range("A1:B2")
    cells.Value = ((1, 2), (3, 4))
    return {
        "class": type(page._inner).__name__,
        "value": cells.Value,
        "item": page.Cells(2, 2).Value,
        "address": cells.GetAddress(False, False),
        "rows": [row.Row for row in page.Range("A2:A3").Rows],
        "count": len(list(book.api.Worksheets)),
        "calls": dict(rig.wire.kinds),
        "unwrapped": Raw(book.api).get("Name") == book.name,
    }


def busy(how: str) -> dict[str, Any]:
    """Call an Excel that is busy for a number of calls or seconds."""
    rig, page = _rig()
    cell = page.cells("A1")
    rig.busy(3, calls=2, how=how)
    by_calls = [refused(cell.pointer.Invoke, 0, 0x409, 2, True) for _ in range(6)]
    rig.busy(1, seconds=5, how=how)
    first = refused(cell.pointer.Invoke, 0, 0x409, 2, True)
    rig.wire.clock.sleep(4)
    later = refused(cell.pointer.Invoke, 0, 0x409, 2, True)
    rig.wire.clock.sleep(2)
    after = refused(cell.pointer.Invoke, 0, 0x409, 2, True)
    rig.busy(1, calls=1, how=how)
    names = refused(cell.pointer.GetIDsOfNames, 0, "Value")
    return {"calls": by_calls, "seconds": [first, later, after], "names": names,
            "naps": rig.wire.clock.naps, "refused": rig.wire.refused}  # fmt: skip


def for_ever() -> str:
    """Let the engine retry without end, until the rig stops it."""
    rig, _ = _rig()
    page = rig.book(rig.app.books[0]).sheets[0]
    sys.modules["xlwings._xlwindows"].N_COM_ATTEMPTS = 0
    rig.busy(1)
    try:
        _ = page.api.Name
    except Stuck as error:
        return str(error)
    return ""


def clocked() -> dict[str, Any]:
    """Check that the modules of the product use the simulated clock during a command."""
    import time

    import uvp_xl.backend.live.excel.quiet_excel as module

    rig, _ = _rig()
    module.time, module.nap = time, None
    with rig.clocked():
        module.time.sleep(30)
        inside = module.time.monotonic()
    back = module.time is time
    del module.time, module.nap
    return {"inside": inside, "back": back}


def counted() -> dict[str, Any]:
    """Count calls by kind and by member."""
    rig, page = _rig()
    cell = page.cells("A1")
    before = rig.wire.total
    rig.wire.kinds.clear()
    rig.wire.members.clear()
    rig.wire.log = []
    cell.put("Value", 1)
    cell.get("Value")
    return {"total": rig.wire.total - before, "kinds": dict(rig.wire.kinds),
            "members": dict(rig.wire.members), "log": rig.wire.log}  # fmt: skip
