"""One pass of lxml over a part that may be damaged: in pieces, without entities, DTD or network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, cast

from lxml import etree

PIECE = 1_000_000
"""Bytes that are parsed at a time."""
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute that keeps the white space around a text."""
WHITE_SPACE = " \t\r\n"
"""What is no part of a text without that attribute."""


class Handler(Protocol):
    """What is called for each event; lxml gives names of elements with their namespace."""

    def close(self) -> None:
        """End the part."""


def parse_pieces(part: bytes, handler: Handler, size: int = PIECE) -> Iterator[bool]:
    """Parse a part in pieces of `size` bytes; yield after each whether damage was seen so far.

    What is well-formed reaches the handler, also after the damage. Errors of the handler that are
    no ValueError are raised.
    """
    parser = etree.XMLParser(
        target=cast(Any, handler),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )
    try:
        for start in range(0, len(part), size):
            parser.feed(part[start : start + size])
            yield len(parser.feed_error_log) > 0
        parser.close()
    except (etree.XMLSyntaxError, LookupError, ValueError):
        yield True
        return
    yield len(parser.feed_error_log) > 0
