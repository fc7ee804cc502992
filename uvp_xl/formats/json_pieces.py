"""A JSON document with one long list, in pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uvp_xl.formats.safe_text import to_json


def json_pieces(
    document: object, key: str, parts: Iterable[Iterable[object]], depth: int | None
) -> Iterator[bytes]:
    """Yield the bytes of `to_json(document)`, with the items of all parts in its empty list `key`.

    There is one list of that key. It is in as many objects and lists as `depth` gives, which is for
    the indents; None writes everything on one line.

    >>> b"".join(json_pieces({"a": []}, "a", [[1], [2, 3]], None))
    b'{"a": [1, 2, 3]}\\n'
    """
    indent = None if depth is None else 2
    before, _, after = to_json(document, indent).partition(f'"{key}": []'.encode())
    line = b"" if depth is None else b"\n" + b"  " * depth
    yield before + f'"{key}": ['.encode()
    comma = b""
    for part in parts:
        if items := list(part):
            text = to_json(items, indent).strip()[1:-1].rstrip(b"\n")
            yield comma + text.replace(b"\n", line)
            comma = b", " if depth is None else b","
    yield (line if comma else b"") + b"]" + after
