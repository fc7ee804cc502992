"""Where a file stands, as a link in an output that stands somewhere itself."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote


def link(file: str, folder: str) -> str:
    """The address of `file` for a page in `folder`: relative where that can be.

    Every sign that has a meaning in an address is quoted, so that it leads to a file and nowhere
    else, whatever the file is called.

    >>> link("plannen/Urk & co.xlsx", "."), link("javascript:alert(1)", "uit")
    ('plannen/Urk%20%26%20co.xlsx', '../javascript%3Aalert%281%29')
    """
    try:
        near = os.path.relpath(file, folder)
    except ValueError:  # no file name, or on Windows another drive
        return Path(file.replace("\0", "")).absolute().as_uri()
    return quote(near.replace(os.sep, "/"), errors="replace")
