"""The bytes of a part, checked to be safe for a parser."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from uvp_xl.backend.ooxml.package import Package, part_key
from uvp_xl.errors import Broken

_WIDE = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
"""How a part begins, with or without a byte order mark, in an encoding with wide characters."""
_DECLARATION = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml(?:[^>]*?\sencoding\s*=\s*["']([^"'>]*))?[^>]*\?>"""
)
_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)


def read_part(path: Path, package: Package, name: str) -> bytes:
    """Return the bytes of a part, checked to have no DTD when it is XML.

    Raises Broken for a DTD, and BadPackage for a damaged part.
    """
    data = package.read(name)
    if not part_key(name).endswith((".xml", ".rels")):
        return data
    text = narrow(data)
    end = _PROLOGUE.match(text)
    if end and text.startswith(b"<!", end.end()):
        raise Broken(path, f"het onderdeel {name} bevat een DTD")
    return data


def narrow(data: bytes) -> bytes:
    """Return a part that is written in UTF-16 or UTF-32 in UTF-8, any other as it is.

    >>> narrow('<?xml version="1.0" encoding="UTF-16"?><a>\u00e9</a>'.encode("utf-16-le"))
    b'<a>\xc3\xa9</a>'
    """
    for start, encoding in _WIDE:
        if data.startswith(start):
            text = data.decode(encoding, "replace").lstrip("\ufeff")
            return _DECLARATION.sub(b"", text.encode("utf-8", "replace"), count=1)
    declared = _DECLARATION.match(data)
    if declared and declared[1] and not _can_be(declared[1].decode("ascii", "replace")):
        return data[declared.end() :]
    return data


def _can_be(encoding: str) -> bool:
    """Return whether a part that begins with "<?xml" in single bytes can be in this encoding."""
    try:
        return not codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))
    except (LookupError, ValueError):  # The name of an encoding cannot have a null character.
        return False
