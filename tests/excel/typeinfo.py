"""ITypeInfo of an interface, from which pywin32 generates its methods, late or by makepy."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pythoncom
import pywintypes

from tests.excel import refusal
from tests.excel.facts import DISPID_NEWENUM, Interface, Member, Parameter, interfaces

KINDS = {
    "any": pythoncom.VT_VARIANT,
    "number": pythoncom.VT_VARIANT,
    "string": pythoncom.VT_BSTR,
    "boolean": pythoncom.VT_BOOL,
    "void": pythoncom.VT_VOID,
}
IN, OPTIONAL = pythoncom.PARAMFLAG_FIN, pythoncom.PARAMFLAG_FIN | pythoncom.PARAMFLAG_FOPT


class FuncDesc:
    """One way to call a member, as a FUNCDESC."""

    desckind, funckind, wFuncFlags = pythoncom.DESCKIND_FUNCDESC, pythoncom.FUNC_DISPATCH, 0

    def __init__(self, dispid: int, flag: int, args: list[Any], result: Any, names: list[str]):
        """Store the values."""
        self.memid, self.invkind, self.names = dispid, flag, names
        self.args: Any = tuple(args)
        self.rettype: Any = (result, 0, None)
        self.cParamsOpt = sum(1 for arg in args if arg[1] == OPTIONAL)

    def __getitem__(self, at: int) -> Any:
        return (self.memid, (), self.args, self.funckind, self.invkind, 4, self.cParamsOpt, 0,
                self.rettype, 0)[at]  # fmt: skip

    def __len__(self) -> int:
        return 10


def described(member: Member) -> FuncDesc:
    """Return a member as a FUNCDESC."""
    names = [member.name, *(p.name for p in member.parameters)]
    args = [_argument(parameter) for parameter in member.parameters]
    return FuncDesc(member.dispid, member.flag, args, _type(member.result), names)


def _argument(parameter: Parameter) -> tuple[int, int, None]:
    kind = KINDS["any"] if parameter.optional else KINDS[parameter.kind]
    return kind, OPTIONAL if parameter.optional else IN, None


def _type(name: str) -> Any:
    """Return a type of a result; an interface is a pointer to one."""
    if name in interfaces():
        return pythoncom.VT_PTR, (pythoncom.VT_USERDEFINED, name)
    return pythoncom.VT_BSTR if name == "string" else KINDS.get(name, pythoncom.VT_VARIANT)


class TypeAttr(tuple):
    """TYPEATTR: a tuple that has names too."""

    __slots__ = ()
    typekind, wTypeFlags = pythoncom.TKIND_DISPATCH, pythoncom.TYPEFLAG_FDISPATCHABLE

    @property
    def iid(self) -> Any:
        """The number of the interface."""
        return self[0]


class TypeInfo:
    """Type information of one interface. It is in this process, so that calls are free."""

    def __init__(self, interface: Interface) -> None:
        """Describe `interface`."""
        self.interface = interface

    @cached_property
    def functions(self) -> list[FuncDesc]:
        """All members; a collection can be gone through, too."""
        results = [described(member) for member in self.interface.members]
        if self.interface.collection:
            results.append(FuncDesc(DISPID_NEWENUM, 2, [], pythoncom.VT_UNKNOWN, ["_NewEnum"]))
        return results

    def GetTypeComp(self) -> TypeInfo:
        return self

    def Bind(self, name: str, flag: int) -> tuple[int, FuncDesc | None]:
        """Return the member of this name, in whatever case, that is called with this flag."""
        member = self.interface.named(name, flag)
        if member is None:
            return pythoncom.DESCKIND_NONE, None
        return pythoncom.DESCKIND_FUNCDESC, described(member)

    def GetTypeAttr(self) -> TypeAttr:
        iid = pywintypes.IID(self.interface.clsid)
        kind, flags = TypeAttr.typekind, TypeAttr.wTypeFlags
        count = len(self.interface.members) + self.interface.collection
        return TypeAttr((iid, 0, 0, 0, 0, kind, count, 0, 0, 0, 0, flags))

    def GetFuncDesc(self, at: int) -> FuncDesc:
        return self.functions[at]

    def GetNames(self, dispid: int) -> list[str]:
        """Return the name of a member and those of its arguments, of the call with the most."""
        if dispid == DISPID_NEWENUM:
            return ["_NewEnum"]
        results = self.interface.numbered(dispid)
        if not results:
            raise refusal.plain(refusal.NOT_FOUND)
        most = max(results, key=lambda member: len(member.parameters))
        return [most.name, *(parameter.name for parameter in most.parameters)]

    def GetDocumentation(self, dispid: int) -> tuple[str, str, int, None]:
        name = self.interface.name if dispid == -1 else self.GetNames(dispid)[0]
        return name, "", 0, None

    def GetRefTypeInfo(self, name: str) -> TypeInfo:
        return TypeInfo(interfaces()[name])
