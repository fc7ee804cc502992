"""The errors of COM calls, as pywin32 raises them."""

from pywintypes import com_error

REJECTED = -2147418111
"""RPC_E_CALL_REJECTED: the message loop of Excel takes no calls now."""
RETRY_LATER = -2147417846
"""RPC_E_SERVERCALL_RETRYLATER: a dialog is open, or a cell is edited."""
EXCEPTION = -2147352567
"""DISP_E_EXCEPTION: Excel itself refuses, with an error number of its own."""
EDITING = -2146777998
"""Excel's own number (0x800AC472) while a cell is edited."""
UNKNOWN_NAME = -2147352570
NOT_FOUND = -2147352573
TYPE_MISMATCH = -2147352571
BAD_COUNT = -2147352562
NOT_OPTIONAL = -2147352561
BAD_INDEX = -2147352565
DEFINED = -2146827284
"""0x800A03EC: "Application-defined or object-defined error" (1004)."""
DISCONNECTED = -2147417848
"""RPC_E_DISCONNECTED: the object lives no more."""


def excel(text: str, scode: int = DEFINED) -> com_error:
    """Return the error of Excel when a member fails."""
    source = (0, "Microsoft Excel", text, "xlmain11.chm", 0, scode)
    return com_error(EXCEPTION, "Er is een uitzondering opgetreden.", source, None)


def failed(member: str, kind: str) -> com_error:
    """Return error 1004 of a member: "Methode Select van klasse Range is mislukt"."""
    return excel(f"Methode {member} van klasse {kind} is mislukt.")


def unset(member: str, kind: str) -> com_error:
    """Return error 1004 of a property that cannot be put."""
    return excel(f"Eigenschap {member} van klasse {kind} kan niet worden ingesteld.")


def unread(member: str, kind: str) -> com_error:
    """Return error 1004 of a property that cannot be read."""
    return excel(f"Eigenschap {member} van klasse {kind} kan niet worden opgehaald.")


def undefined() -> com_error:
    """Return error 1004 without a reason."""
    return excel("Door de toepassing of door het object gedefinieerde fout")


def beyond() -> com_error:
    """Return error 9: no such item in a collection."""
    return excel("Het subscript valt buiten het bereik.", BAD_INDEX)


def plain(number: int, argument: int | None = None) -> com_error:
    """Return an error of COM itself, not of Excel."""
    texts = {
        UNKNOWN_NAME: "Onbekende naam.",
        NOT_FOUND: "Lid niet gevonden.",
        TYPE_MISMATCH: "Typen komen niet overeen.",
        BAD_COUNT: "Ongeldig aantal parameters.",
        NOT_OPTIONAL: "Parameter is niet optioneel.",
        REJECTED: "De aanroep is geweigerd door de aangeroepene.",
        RETRY_LATER: "De toepassing is bezet.",
        DISCONNECTED: "Het aangeroepen object is losgekoppeld van de clients.",
    }
    return com_error(number, texts[number], None, argument)


def editing() -> com_error:
    """Return the error of a call while the user types in a cell."""
    return com_error(EXCEPTION, "Er is een uitzondering opgetreden.",
                     (0, None, None, None, 0, EDITING), None)  # fmt: skip
