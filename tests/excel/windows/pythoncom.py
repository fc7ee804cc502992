"""A replacement of the compiled pythoncom of pywin32."""

from pywintypes import IID, IIDType, com_error, error

__all__ = ["IID", "IIDType", "com_error", "error"]
ole_error = com_error
__file__ = "pythoncom311.dll"
frozen = False

INVOKE_FUNC = DISPATCH_METHOD = 1
INVOKE_PROPERTYGET = DISPATCH_PROPERTYGET = 2
INVOKE_PROPERTYPUT = DISPATCH_PROPERTYPUT = 4
INVOKE_PROPERTYPUTREF = DISPATCH_PROPERTYPUTREF = 8
DISPID_VALUE, DISPID_NEWENUM, DISPID_PROPERTYPUT, DISPID_EVALUATE = 0, -4, -3, -5
CLSCTX_INPROC_SERVER, CLSCTX_INPROC, CLSCTX_LOCAL_SERVER = 1, 3, 4
CLSCTX_SERVER, CLSCTX_ALL = 21, 23
COINIT_MULTITHREADED, COINIT_APARTMENTTHREADED = 0, 2

IID_NULL = IID("{00000000-0000-0000-0000-000000000000}")
IID_IDispatch = IID("{00020400-0000-0000-C000-000000000046}")
IID_IUnknown = IID("{00000000-0000-0000-C000-000000000046}")
IID_IEnumVARIANT = IID("{00020404-0000-0000-C000-000000000046}")

DESCKIND_NONE, DESCKIND_FUNCDESC, DESCKIND_VARDESC = 0, 1, 2
(TKIND_ENUM, TKIND_RECORD, TKIND_MODULE, TKIND_INTERFACE, TKIND_DISPATCH, TKIND_COCLASS,
 TKIND_ALIAS, TKIND_UNION) = range(8)  # fmt: skip
TYPEFLAG_FDUAL, TYPEFLAG_FDISPATCHABLE = 0x40, 0x1000
FUNC_DISPATCH, VAR_DISPATCH = 4, 3
FUNCFLAG_FRESTRICTED, FUNCFLAG_FHIDDEN = 1, 0x40
PARAMFLAG_FIN, PARAMFLAG_FOUT, PARAMFLAG_FLCID = 1, 2, 4
PARAMFLAG_FRETVAL, PARAMFLAG_FOPT, PARAMFLAG_FHASDEFAULT = 8, 16, 32

(VT_EMPTY, VT_NULL, VT_I2, VT_I4, VT_R4, VT_R8, VT_CY, VT_DATE, VT_BSTR, VT_DISPATCH, VT_ERROR,
 VT_BOOL, VT_VARIANT, VT_UNKNOWN, VT_DECIMAL) = range(15)  # fmt: skip
(VT_I1, VT_UI1, VT_UI2, VT_UI4, VT_I8, VT_UI8, VT_INT, VT_UINT, VT_VOID, VT_HRESULT, VT_PTR,
 VT_SAFEARRAY, VT_CARRAY, VT_USERDEFINED, VT_LPSTR, VT_LPWSTR) = range(16, 32)  # fmt: skip
VT_RECORD, VT_FILETIME, VT_BLOB, VT_STREAM, VT_STORAGE, VT_CF, VT_CLSID = 36, 64, 65, 66, 67, 71, 72
VT_VECTOR, VT_ARRAY, VT_BYREF, VT_RESERVED = 0x1000, 0x2000, 0x4000, 0x8000
VT_ILLEGAL, VT_TYPEMASK = 0xFFFF, 0xFFF


class _Absent:
    """An argument that is not there."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"


Missing = ArgNotFound = _Absent("Missing")
Empty = _Absent("Empty")
Nothing = None


class PyIUnknown:
    """A COM object."""


class PyIDispatch(PyIUnknown):
    """A COM object that can be called by name."""


class PyIEnumVARIANT(PyIUnknown):
    """What goes through a collection."""


TypeIIDs = {
    IID_IDispatch: PyIDispatch,
    IID_IUnknown: PyIUnknown,
    IID_IEnumVARIANT: PyIEnumVARIANT,
}


def MakeIID(text):
    """Return the number of an interface."""
    return IID(text)


def CoInitialize():
    """Nothing: this process has no COM."""


def CoInitializeEx(_flags):
    """Nothing: this process has no COM."""


def CoUninitialize():
    """Nothing: this process has no COM."""


def ProgIDFromCLSID(_clsid):
    """No class can be made by name here."""
    raise com_error(-2147221164, "Klasse is niet geregistreerd.")


def CoCreateInstance(*_arguments):
    """No class can be made by name here: what is not open, is not there."""
    raise com_error(-2147221005, "Ongeldige klassetekenreeks")


connect = new = CoCreateInstanceEx = GetActiveObject = CoCreateInstance
