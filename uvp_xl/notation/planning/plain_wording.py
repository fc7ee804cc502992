"""The wording of a planning cell as the notations compare it: plain, without accents and bullet."""

from __future__ import annotations

from uvp_xl.clean_text import plain
from uvp_xl.notation.slash_abbreviations import without_slashes

_SIGNS = str.maketrans(
    {
        # Accents mark stress in Dutch ("vóór", "één"); no notation depends on them.
        **dict.fromkeys("éèëê", "e"),
        **dict.fromkeys("óòöô", "o"),
        **dict.fromkeys("ïíì", "i"),
        **dict.fromkeys("→›⇒➔➜➡➝⟶►▶", "->"),
        "×": "x",
        "à": "a",
    }
)
_BULLETS = ("- ", "* ", "• ", "· ", "o ")


def wording(cell: str) -> str:
    r"""Return the text of a planning cell in plain wording; "" when only signs are left.

    >>> wording("\u00a0Vóór\n1\u00a0Mei 2021. "), wording("2019 – 2020"), wording("• 2021;")
    ('voor 1 mei 2021', '2019 - 2020', '2021')
    """
    text = without_slashes(plain(cell).lower())
    if not text.isascii():
        text = text.translate(_SIGNS)
    if text.startswith(_BULLETS):
        text = text[2:]
    text = text.strip(" ").lstrip(".,;:! ")
    stripped = text.rstrip(".,;:!* '")
    # Three dots mean a continuation, one or two are left over.
    return f"{stripped} ..." if stripped and text.endswith("...") else stripped
