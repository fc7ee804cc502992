"""The text of a cell as paragraphs, in which no white space is lost."""

from __future__ import annotations

import re

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.storable_text import to_storable

_KEPT = re.compile(r"(^ +| +$|(?<= ) +)")
"""Spaces that a reader leaves out unless they are an element."""


def add_paragraphs(cell: Element, text: str, target: str = "") -> None:
    """Write `text` into `cell`, a paragraph for each line, each a link to `target` if there is one.

    What XML cannot hold is left out, as in every other format; see `uvp_xl.storable_text`.
    A tab stays a tab: the standard has an element for it, but LibreOffice passes over that.
    """
    for line in to_storable(text).split("\n"):
        place = add(cell, "text:p")
        if target and line:
            place = add(place, "text:a", {"xlink:href": target, "xlink:type": "simple"})
        _add_line(place, line)


def _add_line(place: Element, line: str) -> None:
    """Write one line, with elements for the spaces that need one."""
    if "  " not in line and line == line.strip(" "):
        place.text = line or None
        return
    last: Element | None = None
    for piece in filter(None, _KEPT.split(line)):
        if _KEPT.fullmatch(piece):
            last = add(place, "text:s", {"text:c": str(len(piece))})
        elif last is None:
            place.text = piece
        else:
            last.tail = piece
