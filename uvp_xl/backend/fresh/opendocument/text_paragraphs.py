"""The text of a cell as paragraphs that preserve white space."""

from __future__ import annotations

import re

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.storable_text import to_storable, to_xml_characters

_KEPT = re.compile(r"(^ +| +$|(?<= ) +)")
"""Spaces that a reader collapses unless they are elements."""


def cell_text(text: str) -> str:
    """Return `text` as it will be read back from the cell of an .ods.

    >>> cell_text("a\\rb\\x0b")
    'a\\nb�'
    """
    return to_xml_characters(to_storable(text))


def exact_value(text: str) -> dict[str, str]:
    """Return the attribute with the `cell_text` that its paragraphs do not hold exactly.

    In a paragraph a tab is a space, and LibreOffice ignores the element that the standard has for
    it. So the paragraphs have the tab that LibreOffice shows, and this is for other readers.
    """
    return {"office:string-value": text} if "\t" in text else {}


def add_paragraphs(cell: Element, text: str, target: str = "") -> None:
    """Add a paragraph to `cell` per line of a `cell_text`, as a link if there is a `target`."""
    for line in text.split("\n"):
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
