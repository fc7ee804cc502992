"""A sentence on an error of the system that no command expects."""

from __future__ import annotations

import errno
from pathlib import Path

from uvp_xl.errors import MAX_LENGTH, one_line

NO_FOLDER = "De map waarin u werkt, bestaat niet meer. Ga met cd naar een andere map."
NO_ROOM = "Er is geen map waarin uvp-xl tijdelijk iets kan bewaren. Vraag het uw beheerder."
NO_PROCESS = "Deze computer kan geen proces meer starten. Sluit andere programma’s."


def sentence(error: OSError) -> str:
    """Return what happened; an error of an output stream has no name, one of a file has."""
    from uvp_xl.backend.os_errors import describe_os_error

    why = describe_os_error(error)
    if error.filename is not None:
        name = one_line(str(error.filename))
        short = name if len(name) <= MAX_LENGTH else f"…{name[-MAX_LENGTH:]}"
        return f"“{short}” is niet te gebruiken ({why})."
    if error.errno == errno.ENOENT:
        return _gone()
    if error.errno == errno.EAGAIN:
        return NO_PROCESS
    return f"De uitkomst kon niet worden weggeschreven ({why})."


def _gone() -> str:
    """Return which folder is missing: the one of the user, or the one for temporary files."""
    try:
        Path.cwd()
    except OSError:
        return NO_FOLDER
    return NO_ROOM
