"""Why the computer would not read or write a file, as a Dutch clause."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot voor deze schijf",
    errno.EACCES: "u hebt er geen rechten voor",
    errno.EPERM: "u hebt er geen rechten voor",
    errno.EROFS: "de schijf is alleen-lezen",
    errno.ENOENT: "de map bestaat niet",
    errno.ENOTDIR: "de map bestaat niet",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EIO: "de schijf geeft een fout",
}


def because(error: OSError) -> str:
    """A clause without full stop for `error`, for the `why` of a ReadError or WriteError.

    >>> because(OSError(errno.ENOSPC, "No space left on device"))
    'de schijf is vol'
    """
    code = error.errno or 0
    return _REASONS.get(code, f"het besturingssysteem meldt fout {code}")
