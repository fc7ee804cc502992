"""Classes generated from the facts by pywin32's own makepy."""

from __future__ import annotations

import io
from typing import Any

from win32com.client import CLSIDToClass, DispatchBaseClass, genpy

from tests.excel.facts import interfaces
from tests.excel.typeinfo import TypeInfo

HEAD = """
import pythoncom
import win32com.client.util
from win32com.client import Dispatch, DispatchBaseClass
from pywintypes import IID
defaultNamedOptArg = pythoncom.Missing
defaultNamedNotOptArg = pythoncom.Missing
defaultUnnamedArg = pythoncom.Missing
LCID = 0x0
"""


class _Generator:
    """The part of makepy that its classes need."""

    bBuildHidden = 1

    def __init__(self) -> None:
        self.file = io.StringIO()

    def checkWriteDispatchBaseClass(self) -> None:
        """Return the module header."""


def source() -> str:
    """Return the module that makepy would write for Excel's library."""
    generator = _Generator()
    for name, interface in interfaces().items():
        info = TypeInfo(interface)
        item = genpy.DispatchItem(info, info.GetTypeAttr(), (name, "", 0, None))
        item.WriteClass(generator)
    return HEAD + generator.file.getvalue()


def register() -> None:
    """Let win32com.client.Dispatch give these classes, as with a cache of makepy."""
    scope: dict[str, Any] = {"__name__": "win32com.gen_py.excel"}
    exec(compile(source(), "<makepy>", "exec"), scope)
    for value in scope.values():
        if isinstance(value, type) and DispatchBaseClass in value.__bases__:
            CLSIDToClass.RegisterCLSID(str(value.CLSID), value)


def forget() -> None:
    """Restore late binding."""
    CLSIDToClass.mapCLSIDToClass.clear()
