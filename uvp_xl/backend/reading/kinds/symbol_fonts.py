"""What the letters of a symbol font show: ticks, crosses, boxes and lights."""

from __future__ import annotations

_TICK, _CROSS, _BOX, _TICKED, _LIGHT = "✓", "✗", "☐", "☑", "●"
_FONTS = {
    "wingdings": {
        "ü": _TICK, "û": _CROSS, "þ": _TICKED, "ý": "☒", "x": "☒", "o": _BOX, "¨": _BOX, "q": _BOX,
        "l": _LIGHT, "n": "■", "J": "☺", "L": "☹", "K": "😐", "à": "→", "è": "→",
    },
    "wingdings 2": {
        "P": _TICK, "O": _CROSS, "R": _TICKED, "Q": "☒", "S": "☒", "T": "☒", "£": _BOX, "*": _BOX,
        "—": _LIGHT, "˜": _LIGHT,
    },
    "webdings": {"a": _TICK, "r": _CROSS, "c": _BOX, "n": _LIGHT, "g": "■"},
    "marlett": {"a": _TICK, "b": _TICK, "r": _CROSS, "h": _LIGHT, "i": _LIGHT},
}  # fmt: skip
"""The sign of each letter; the codes of the fonts are those of cp1252."""
_PRIVATE = 0xF000
"""Where Word and LibreOffice keep the signs of such a font."""


def is_symbol_font(name: str) -> bool:
    """Return whether the letters of the font with this name are signs.

    >>> is_symbol_font("Wingdings"), is_symbol_font("Calibri")
    (True, False)
    """
    return name.strip().casefold() in _FONTS


def shown_symbols(text: str, font: str) -> str:
    """Return the signs that a symbol font shows for a text; a letter without a known one stays.

    >>> shown_symbols("ü", "Wingdings"), shown_symbols("P", "Wingdings 2")
    ('✓', '✓')
    """
    signs = _FONTS[font.strip().casefold()]
    return "".join(signs.get(_letter(letter), letter) for letter in text)


def _letter(letter: str) -> str:
    """Return the letter of cp1252 for one in the private area of Unicode."""
    code = ord(letter) - _PRIVATE
    return bytes([code]).decode("cp1252", "replace") if 0 <= code < 256 else letter
