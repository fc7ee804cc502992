"""Calls of an object by name, directly to its IDispatch without classes of pywin32."""

from __future__ import annotations

from typing import Any

import pythoncom

ENGLISH, USER = 0x409, 0
GET, DO, PUT = 2, 1, 4


class Raw:
    """An object of Excel; `lcid` is the language of its calls."""

    def __init__(self, pointer: Any, lcid: int = ENGLISH) -> None:
        """Wrap a PyIDispatch, or an object of xlwings or pywin32 around one."""
        inner = getattr(pointer, "_inner", pointer)
        self.pointer, self.lcid = getattr(inner, "_oleobj_", inner), lcid

    def get(self, name: str, *given: Any) -> Any:
        """Read a property."""
        return self._call(name, GET, given)

    def do(self, name: str, *given: Any) -> Any:
        """Call a method."""
        return self._call(name, DO, given)

    def put(self, name: str, *given: Any) -> None:
        """Put a property; the value comes last."""
        self._call(name, PUT, given)

    def _call(self, name: str, flags: int, given: tuple[Any, ...]) -> Any:
        number = self.pointer.GetIDsOfNames(0, name)
        bare = [one.pointer if isinstance(one, Raw) else one for one in given]
        result = self.pointer.Invoke(number, self.lcid, flags, True, *bare)
        return Raw(result, self.lcid) if isinstance(result, pythoncom.PyIDispatch) else result

    def cells(self, address: str) -> Raw:
        """Return cells of a sheet, by address."""
        result = self.get("Range", address)
        assert isinstance(result, Raw)
        return result


def refused(call: Any, *given: Any) -> int:
    """Return the error number of a call: Excel's own if it has one, 0 without an error."""
    try:
        call(*given)
    except pythoncom.com_error as error:
        return int(error.excepinfo[5] if error.excepinfo else error.hresult)
    return 0
