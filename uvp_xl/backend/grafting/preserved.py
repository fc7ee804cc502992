"""Keep the drawings and notes of the user when a report sheet is replaced."""

from __future__ import annotations

import re
from dataclasses import dataclass

from uvp_xl.backend.ooxml.sheet_skeleton import split_at_cells

_CODE_NAME = re.compile(rb"""<(?:[\w.-]+:)?sheetPr\b[^>]*?\scodeName=("[^"]*"|'[^']*')""")
_SELECTED = re.compile(rb"""<(?:[\w.-]+:)?sheetView\b[^>]*?\stabSelected=["'](?:1|true)""")
_DRAWN = re.compile(
    rb"""<(?:[\w.-]+:)?(drawing|legacyDrawing|picture)\s[^>]*?:id=("[^"]*"|'[^']*')[^>]*>"""
)
_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f[\s>/]")
_LOST = re.compile(rb"<(?:[\w.-]+:)?(tablePart|control|oleObject|customPr)\b")
_RULE = re.compile(rb"""<(?:[\w.-]+:)?cfRule\s[^>]*?\btype=["'](?!cellIs\b|dataBar\b)\w""")
_CHECK = re.compile(rb"""<(?:[\w.-]+:)?dataValidation\s[^>]*?\btype=["'](?!list\b)\w""")
_OWN = {_RULE: "een eigen kleurregel", _CHECK: "een eigen controle op invoer"}
"""Colour rules and validations of kinds that no report has."""
_WORDS = {
    b"tablePart": "een tabel",
    b"control": "een knop of keuzevak",
    b"oleObject": "een ingevoegd object",
    b"customPr": "gegevens van een ander programma",
}


@dataclass(frozen=True, slots=True)
class PreservedContent:
    """Content moved from the old sheet part to the new one; `lost` lists, in Dutch, the rest."""

    code_name: bytes = b""
    selected: bool = False
    drawn: bytes = b""
    lost: tuple[str, ...] = ()
    formulas: bool = False

    def apply_to(self, part: bytes) -> bytes:
        """Return the rendered `part` with the kept elements inserted."""
        if self.code_name:
            part = part.replace(b"<sheetPr", b"<sheetPr codeName=" + self.code_name, 1)
        if self.selected:
            part = part.replace(b"<sheetView ", b'<sheetView tabSelected="1" ', 1)
        # The renderer always writes this element; drawings come right after it.
        return part.replace(b"</ignoredErrors>", b"</ignoredErrors>" + self.drawn, 1)


def find_preserved(part: bytes) -> PreservedContent:
    """Return what to keep of this sheet part.

    Drawings (with charts and pictures), notes and the background picture are kept: they depend on
    relationships, which do not change. Macros refer to the sheet by its code name.
    """
    head, tail = split_at_cells(part)
    name = _CODE_NAME.search(head)
    drawn = {match[1]: match[2] for match in _DRAWN.finditer(tail)}
    order = (b"drawing", b"legacyDrawing", b"picture")
    lost = dict.fromkeys(_WORDS[match[1]] for match in _LOST.finditer(tail))
    lost |= dict.fromkeys(words for kind, words in _OWN.items() if kind.search(tail))
    return PreservedContent(
        name[1] if name else b"",
        _SELECTED.search(head) is not None,
        b"".join(b"<%b r:id=%b/>" % (tag, drawn[tag]) for tag in order if tag in drawn),
        tuple(lost),
        _FORMULA.search(part, len(head), len(part) - len(tail)) is not None,
    )
