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
    **dict.fromkeys((errno.EACCES, errno.EPERM), "u hebt er geen rechten voor"),
    errno.EROFS: "de schijf is alleen-lezen",
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "de map bestaat niet"),
    errno.EISDIR: "het is een map",
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.ELOOP: "de koppeling verwijst naar zichzelf",
    errno.EILSEQ: "deze schijf kent niet alle tekens van de naam",
    errno.EIO: "de schijf geeft een fout",
    **dict.fromkeys((errno.EBUSY, errno.ETXTBSY), _OPEN),
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), "er staan te veel bestanden open"),
    **dict.fromkeys((errno.ETIMEDOUT, errno.ENOTCONN, errno.EHOSTDOWN, errno.ESTALE), _GONE),
}
_WINDOWS = {
    **dict.fromkeys((32, 33, 1224), _OPEN),
    **dict.fromkeys((39, 112), _FULL),
    **dict.fromkeys((53, 59, 64, 67), _GONE),
    123: "een teken in de naam mag niet",
    206: _TOO_LONG,
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
