"""Whether somebody else has a file open, and who."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error

_LONGEST = 60
"""Signs of a name that is shown; Excel allows 52."""
_READ = 1000
"""Bytes of a lock file that are read: Excel's has 165, LibreOffice's a line."""
_EXCEL_WIDE = 55
"""Where in Excel's lock file the user's name stands in UTF-16, after its length in two bytes."""
_FIELD = re.compile(r"((?:[^,;\\]|\\.)*)[,;]")


def lock_reason(path: Path) -> str:
    """Why the file should not be replaced now, as a Dutch clause; "" when nothing is in the way.

    Excel and LibreOffice each put a lock file beside a file that they have open; on Windows the
    file itself is locked too.
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
        return _closed_to_us(path)
    except FileNotFoundError:
        return ""
    except PermissionError:  # Windows does not tell these two apart here
        return "een ander programma houdt het vast, of u hebt er geen rechten voor"
    except OSError as error:
        return describe_os_error(error)


def _closed_to_us(path: Path) -> str:
    """Why an existing file cannot be opened to write, or ""; raises OSError too."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        return ""
    if not mode & 0o222 or not os.access(path, os.W_OK):
        return "het is alleen-lezen"
    path.open("r+b").close()
    return ""


def _owner(lock: Path, program: str) -> str:
    """Who has the file open, by its lock file; "" when that cannot be read, or safely shown."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if lock.is_file():
            with lock.open("rb") as file:
                data = file.read(_READ)
            who = _of_excel(data) if program == "Excel" else _of_libreoffice(data)
            who = " ".join(who.split())
            return who if who.isprintable() and len(who) <= _LONGEST else ""
    return ""


def _of_excel(data: bytes) -> str:
    """The name that Excel writes twice: after its length, and again in UTF-16.

    >>> _of_excel(b"\\x03Jan".ljust(55) + b"\\x03\\0J\\0a\\0n\\0")
    'Jan'
    """
    size = int.from_bytes(data[_EXCEL_WIDE : _EXCEL_WIDE + 2], "little")
    wide = data[_EXCEL_WIDE + 2 :][: 2 * size]
    if 0 < size <= _LONGEST and len(wide) == 2 * size:
        return wide.decode("utf-16-le")
    return data[1 : 1 + data[0]].decode("cp1252") if data else ""


def _of_libreoffice(data: bytes) -> str:
    r"""The first field that is filled: the name of the user, or else the login.

    >>> _of_libreoffice(b",jjansen,PC-12,01.11.2020 09:05,file:///home/jjansen;")
    'jjansen'
    """
    fields = [re.sub(r"\\(.)", r"\1", field) for field in _FIELD.findall(data.decode())]
    return next(filter(None, fields[:2]), "")
