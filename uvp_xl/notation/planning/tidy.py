"""The text of a cell as the notations compare it: lower case, one kind of blank, dash and quote."""

from __future__ import annotations

import unicodedata

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys("‘’‚‛´`′", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        # Accents mark stress in Dutch ("vóór", "één"); nothing is told apart by them here.
        **dict.fromkeys("éèëê", "e"),
        **dict.fromkeys("óòöô", "o"),
        **dict.fromkeys("ïíì", "i"),
        "…": "...",
        "→": "->",
        "×": "x",
        "à": "a",
    }
)
_BULLETS = ("- ", "* ", "• ", "· ", "o ")


def tidy(said: str) -> str:
    r"""What a planning cell says, ready for the notations; "" when only signs are left.

    >>> tidy("\u00a0Vóór\n1\u00a0Mei 2021. "), tidy("2019 – 2020"), tidy("• 2021;")
    ('voor 1 mei 2021', '2019 - 2020', '2021')
    """
    text = said.lower()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_SIGNS)
    text = " ".join(text.split())
    if text.startswith(_BULLETS):
        text = text[2:]
    text = text.strip(' "').lstrip(".,;:! ")
    said = text.rstrip(".,;:! '\"")
    # Three dots say that something follows, one or two are left over.
    return f"{said} ..." if said and text.endswith("...") else said
