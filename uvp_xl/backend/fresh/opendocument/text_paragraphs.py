"""The text of a cell as paragraphs that preserve white space."""

from __future__ import annotations

import re

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.storable_text import to_storable

_KEPT = re.compile(r"(^ +| +$|(?<= ) +)")
"""Spaces that a reader collapses unless they are elements."""


def add_paragraphs(cell: Element, text: str, target: str = "") -> None:
    """Add a paragraph to `cell` for each line of `text`, as a link if there is a `target`.

    Characters that XML cannot store are dropped, as in every other format; see
    `uvp_xl.storable_text`. A tab stays a tab: the standard has an element for it, but LibreOffice
    ignores that.
    """
    for line in to_storable(text).split("\n"):
        paragraph = add(cell, "text:p")
        if target and line:
            paragraph = add(paragraph, "text:a", {"xlink:href": target, "xlink:type": "simple"})
        _add_line(paragraph, line)


def _add_line(paragraph: Element, line: str) -> None:
    """Add the text of one line, with elements for the spaces that need one."""
    if "  " not in line and line == line.strip(" "):
        paragraph.text = line or None
        return
    last: Element | None = None
    for run in filter(None, _KEPT.split(line)):
        if _KEPT.fullmatch(run):
            last = add(paragraph, "text:s", {"text:c": str(len(run))})
        elif last is None:
            paragraph.text = run
        else:
            last.tail = run
