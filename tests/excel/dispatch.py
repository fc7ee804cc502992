"""IDispatch of an object of the made-up Excel: strict on names, kinds, number and values."""

from __future__ import annotations

import datetime as dt
import decimal
import inspect
from functools import cache
from typing import Any

import pythoncom

from tests.excel import refusal
from tests.excel.facts import DISPID_NEWENUM, DISPID_VALUE, Interface, Member, Parameter, interfaces
from tests.excel.model.thing import Thing
from tests.excel.typeinfo import TypeInfo
from tests.excel.wire import WIRE

PREFIX = {"method": "do_", "get": "get_", "put": "put_"}
GOOD = (bool, int, float, str, bytes, dt.datetime, decimal.Decimal, type(None))
ABSENT = object()
"""An argument that is left out."""


class Pointer(pythoncom.PyIDispatch):
    """A reference to `thing`."""

    def __init__(self, thing: Thing) -> None:
        """Wrap an object of the model."""
        self.thing = thing
        self.interface: Interface = interfaces()[thing.interface]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pointer) and other.thing is self.thing

    def __hash__(self) -> int:
        return id(self.thing)

    def __repr__(self) -> str:
        return f"<PyIDispatch of {self.interface.name}>"

    def GetTypeInfoCount(self) -> int:
        return 1

    def GetTypeInfo(self, _index: int = 0) -> TypeInfo:
        WIRE.leave("GetTypeInfo", self.interface.name, "")
        return TypeInfo(self.interface)

    def QueryInterface(self, *_ids: object) -> Pointer:
        return self

    def Release(self) -> None:
        return None

    def GetIDsOfNames(self, *names: Any) -> int:
        """Return the number of a member; the first argument may be an LCID."""
        name = next(name for name in names if isinstance(name, str))
        WIRE.leave("GetIDsOfNames", self.interface.name, name)
        if name == "_NewEnum":
            return DISPID_NEWENUM
        if name.casefold() not in self.interface.ids:
            raise refusal.plain(refusal.UNKNOWN_NAME)
        return self.interface.ids[name.casefold()]

    def Invoke(self, dispid: int, lcid: int, flags: int, _want: Any, *given: Any) -> Any:
        """Call a member."""
        return self._call("Invoke", dispid, lcid, flags, given)

    def InvokeTypes(
        self, dispid: int, lcid: int, flags: int, _result: Any, _kinds: Any, *given: Any
    ) -> Any:
        """Call a member; the caller knows of what types its arguments are."""
        return self._call("InvokeTypes", dispid, lcid, flags, given)

    def _call(self, how: str, dispid: int, lcid: int, flags: int, given: tuple[Any, ...]) -> Any:
        if dispid == DISPID_NEWENUM:
            WIRE.leave(how, self.interface.name, "_NewEnum")
            return Enumerator(self.thing.items())
        member = self.interface.called(dispid, flags)
        named = member.name if member else next(
            (m.name for m in self.interface.members if m.dispid == dispid), str(dispid)
        )  # fmt: skip
        values = [variant(value) for value in given]  # Before it leaves: pywin32 itself raises.
        WIRE.leave(how, self.interface.name, named)
        if member is None:
            raise refusal.plain(refusal.NOT_FOUND)
        WIRE.lcid = lcid
        try:
            return self._reach(member, values)
        except pythoncom.com_error as error:
            WIRE.errors[f"{self.interface.name}.{member.name} {error.args[0]}"] += 1
            raise
        except AttributeError as error:  # The engine takes that for a busy Excel, and tries again.
            raise RuntimeError(f"The model fails in {self.interface.name}.{member.name}") from error

    def _reach(self, member: Member, values: list[Any]) -> Any:
        """Call the model; a property without arguments hands them on to what it gives.

        The last as ITypeInfo::Invoke documents: the default member of the result is called with
        them, so that Invoke of Cells with a row and a column is one call.
        """
        if values and member.kind == "get" and not member.parameters:
            result = self._reach(member, [])
            if isinstance(result, Pointer):
                value = result.interface.called(DISPID_VALUE, 3)
                if value is not None:
                    return result._reach(value, values)
            raise refusal.plain(refusal.BAD_COUNT)
        values = checked(member, values)
        call = getattr(self.thing, PREFIX[member.kind] + member.name, None)
        if call is None and member.name == "_Default":  # A method here, there a property.
            call = getattr(self.thing, "get_Item", None) or getattr(self.thing, "do_Item", None)
        if call is None:
            missing = f"{self.interface.name}.{member.name} ({member.kind})"
            WIRE.unmodelled[missing] += 1
            raise NotImplementedError(f"The made-up Excel has no {missing}")
        self.thing.check_alive()
        if member.kind != "get":
            self.thing.changing(member.name)
        return pointed(call(*filled(call, values)))


class Enumerator(pythoncom.PyIEnumVARIANT):
    """IEnumVARIANT over things."""

    def __init__(self, things: list[Thing]) -> None:
        """Start with the first item."""
        self.things = list(things)
        self.at = 0

    def QueryInterface(self, *_ids: object) -> Enumerator:
        return self

    def Next(self, count: int = 1) -> tuple[Any, ...]:
        """Return the next items."""
        WIRE.leave("Next", "IEnumVARIANT", "Next")
        result = tuple(pointed(thing) for thing in self.things[self.at : self.at + count])
        self.at += len(result)
        return result

    def Reset(self) -> None:
        self.at = 0

    def Skip(self, count: int) -> None:
        self.at += count

    def Clone(self) -> Enumerator:
        return Enumerator(self.things)

    def __iter__(self) -> Enumerator:
        return self

    def __next__(self) -> Any:
        result = self.Next(1)
        if not result:
            raise StopIteration
        return result[0]


def pointed(value: Any) -> Any:
    """Convert a result of the model: objects to pointers."""
    if isinstance(value, Thing):
        return Pointer(value)
    return value


def variant(value: Any, deep: int = 0) -> Any:
    """Convert a value like a VARIANT of pywin32; raise TypeError if it has none."""
    inner = getattr(value, "_oleobj_", None)
    if isinstance(inner, Pointer):
        return inner.thing
    if isinstance(value, Pointer):
        return value.thing
    if value is pythoncom.Missing:
        return ABSENT
    if value is pythoncom.Empty:
        return None
    if isinstance(value, list | tuple):
        result = tuple(variant(one, deep + 1) for one in value)
        if deep == 0 and any(isinstance(one, tuple) for one in result):
            widths = {len(one) if isinstance(one, tuple) else -1 for one in result}
            if len(widths) > 1:
                raise ValueError("All dimensions must be a sequence of the same size")
        return result
    if isinstance(value, GOOD):
        return value
    kind = type(value).__name__
    raise TypeError(f"Objects of type '{kind}' can not be converted to a COM VARIANT")


def checked(member: Member, values: list[Any]) -> list[Any]:
    """Return the arguments, of the number and the types that the library knows."""
    if member.kind == "put" and values:  # The value comes last; arguments before it may lack.
        room = len(member.parameters) - len(values)
        values = [*values[:-1], *([ABSENT] * room), values[-1]]
    while values and values[-1] is ABSENT:
        values.pop()
    if len(values) > len(member.parameters):
        raise refusal.plain(refusal.BAD_COUNT)
    if len(values) < member.fewest:
        raise refusal.plain(refusal.NOT_OPTIONAL if values else refusal.BAD_COUNT)
    return [
        converted(value, parameter, len(values) - at - 1)
        for at, (value, parameter) in enumerate(zip(values, member.parameters, strict=False))
    ]


def converted(value: Any, parameter: Parameter, number: int) -> Any:
    """Convert an argument to its type; raise DISP_E_TYPEMISMATCH like COM."""
    if value is ABSENT:
        if not parameter.optional:
            raise refusal.plain(refusal.NOT_OPTIONAL, number)
        return ABSENT
    if value is None and parameter.optional:
        return ABSENT
    try:
        return CONVERTERS[parameter.kind](value)
    except (ValueError, TypeError):
        raise refusal.plain(refusal.TYPE_MISMATCH, number) from None


def _number(value: Any) -> Any:
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, str | decimal.Decimal):
        return float(value)
    raise TypeError


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool | int | float | decimal.Decimal):
        return str(value)
    raise TypeError


def _truth(value: Any) -> bool:
    if isinstance(value, bool | int | float):
        return bool(value)
    raise TypeError


CONVERTERS = {"any": lambda value: value, "number": _number, "string": _text, "boolean": _truth}


def filled(call: Any, values: list[Any]) -> list[Any]:
    """Return the arguments for the model, with its own defaults for what is left out in between."""
    defaults = _defaults(call.__func__) if hasattr(call, "__func__") else ()
    result = []
    for at, value in enumerate(values):
        given = value is not ABSENT
        result.append(value if given else defaults[at] if at < len(defaults) else None)
    return result


@cache
def _defaults(function: Any) -> tuple[Any, ...]:
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return tuple(None if p.default is p.empty else p.default for p in parameters)
