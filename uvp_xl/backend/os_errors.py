"""Reasons why the operating system did not read or write a file, as Dutch clauses."""

from __future__ import annotations

import errno

_FULL = "de schijf is vol"
_OPEN = "het staat open in een ander programma"
_TOO_LONG = "de naam is te lang"
_GONE = "de netwerkschijf antwoordt niet"

_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: "uw ruimte op de schijf is op",
    errno.EFBIG: "het bestand wordt te groot voor deze schijf",
    errno.EACCES: "u hebt er geen rechten voor",
    errno.EPERM: "u hebt er geen rechten voor",
    errno.EROFS: "de schijf is alleen-lezen",
    errno.ENOENT: "de map bestaat niet",
    errno.ENOTDIR: "de map bestaat niet",
    errno.EISDIR: "het is een map",
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.ELOOP: "de koppeling verwijst naar zichzelf",
    errno.EILSEQ: "deze schijf kent niet alle tekens van de naam",
    errno.EIO: "de schijf geeft een fout",
    errno.EBUSY: _OPEN,
    errno.ETXTBSY: _OPEN,
    errno.EMFILE: "er staan te veel bestanden open",
    errno.ENFILE: "er staan te veel bestanden open",
    errno.ETIMEDOUT: _GONE,
    errno.ENOTCONN: _GONE,
    errno.EHOSTDOWN: _GONE,
    errno.ESTALE: _GONE,
}
_WINDOWS = {
    32: _OPEN,
    33: _OPEN,
    39: _FULL,
    53: _GONE,
    59: _GONE,
    64: _GONE,
    67: _GONE,
    112: _FULL,
    123: "een teken in de naam mag niet",
    206: _TOO_LONG,
    1224: _OPEN,
}
"""Windows gives a more precise cause as its own error number."""


def describe_os_error(error: OSError) -> str:
    """Return a clause without full stop, for the `why` of a ReadError or WriteError.

    >>> describe_os_error(OSError(errno.ENOSPC, "No space left on device"))
    'de schijf is vol'
    """
    code = error.errno or 0
    windows = _WINDOWS.get(getattr(error, "winerror", None) or 0)
    return windows or _REASONS.get(code, f"het besturingssysteem meldt fout {code}")
