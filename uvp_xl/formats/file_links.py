"""Links from an output to the files of the plans."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

_RAW = "surrogateescape" if os.name == "posix" else "strict"
"""Bytes of a file name that are not UTF-8, as Python holds them; on Windows no name has them."""


def relative_url(file: str, folder: str) -> str:
    """Return the URL of `file` for a page in `folder`, relative when they share a drive.

    Every character with a meaning in a URL is quoted, so that no name of a file leads elsewhere. A
    name that is not UTF-8 is quoted byte by byte; "" for one that has no bytes to quote.

    >>> relative_url("plannen/Urk & co.xlsx", "."), relative_url("javascript:alert(1)", "uit")
    ('plannen/Urk%20%26%20co.xlsx', '../javascript%3Aalert%281%29')
    """
    try:
        file.encode("utf-8", _RAW)
        return _quoted(file, folder)
    except UnicodeEncodeError:
        return ""


def _quoted(file: str, folder: str) -> str:
    """Return the URL; raises UnicodeEncodeError."""
    try:
        path = os.path.relpath(file, folder)
    except ValueError:  # no file name, or on Windows another drive
        return Path(file.replace("\0", "")).absolute().as_uri()
    return quote(path.replace(os.sep, "/"), errors=_RAW)
