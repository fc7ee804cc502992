"""Detect whether another program or user has a file open, and who."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.errors import WriteError

_MAX_NAME = 60
"""Longest name that is shown; Excel allows 52 characters."""
_READ = 1000
"""Bytes of a lock file that are read: Excel's has 165, LibreOffice's is one line."""
_EXCEL_WIDE = 55
"""Offset in Excel's lock file of the user name in UTF-16, after its length in two bytes."""
_FIELD = re.compile(r"((?:[^,;\\]|\\.)*)[,;]")


def lock_reason(path: Path) -> str:
    """Return why the file should not be replaced now, as a Dutch clause, or "".

    Excel and LibreOffice each create a lock file in the folder of an open file; on Windows the file
    itself is locked too. Raises WriteError for a link that leads to itself.
    """
    for name, program in ((f"~${path.name}", "Excel"), (f".~lock.{path.name}#", "LibreOffice")):
        lock = path.with_name(name)
        if os.path.lexists(lock):
            who = _owner(lock, program)
            return (
                f"het staat open in {program}{' bij ' if who else ''}{who}; is dat niet zo, "
                f"verwijder dan het verborgen bestand “{name}” ernaast"
            )
    try:
        return _write_objection(path)
    except FileNotFoundError:
        return ""
    except PermissionError:  # Windows reports both causes the same way
        return "een ander programma houdt het vast, of u hebt er geen rechten voor"
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise WriteError(path, describe_os_error(error)) from error
        return describe_os_error(error)


def _write_objection(path: Path) -> str:
    """Return why an existing file cannot be opened for writing, or ""; also raises OSError."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        return ""
    if not mode & 0o222 or not os.access(path, os.W_OK):
        return "het is alleen-lezen"
    path.open("r+b").close()
    return ""


def _owner(lock: Path, program: str) -> str:
    """Return who has the file open, from its lock file; "" when unreadable or unsafe to show."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if lock.is_file():
            with lock.open("rb") as file:
                data = file.read(_READ)
            who = _excel_owner(data) if program == "Excel" else _libreoffice_owner(data)
            who = " ".join(who.split())
            return who if who.isprintable() and len(who) <= _MAX_NAME else ""
    return ""


def _excel_owner(data: bytes) -> str:
    """Return the name, which Excel writes twice: after its length, and again in UTF-16.

    >>> _excel_owner(b"\\x03Jan".ljust(55) + b"\\x03\\0J\\0a\\0n\\0")
    'Jan'
    """
    size = int.from_bytes(data[_EXCEL_WIDE : _EXCEL_WIDE + 2], "little")
    wide = data[_EXCEL_WIDE + 2 :][: 2 * size]
    if 0 < size <= _MAX_NAME and len(wide) == 2 * size:
        return wide.decode("utf-16-le")
    return data[1 : 1 + data[0]].decode("cp1252") if data else ""


def _libreoffice_owner(data: bytes) -> str:
    r"""Return the first non-empty field: the user name, or else the login.

    >>> _libreoffice_owner(b",jjansen,PC-12,01.11.2020 09:05,file:///home/jjansen;")
    'jjansen'
    """
    fields = [re.sub(r"\\(.)", r"\1", field) for field in _FIELD.findall(data.decode())]
    return next(filter(None, fields[:2]), "")
