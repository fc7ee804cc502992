"""Separators between names, and what must not be split."""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "\ue000"
"""Replaces a character that must not split a name."""

_BULLETS = "•·●○▪▫■□◦‣▶►➢➤→✓✔❖◆\uf0b7\uf0a7\uf0d8\uf0fc"

HARD = re.compile(rf"[,;\n|，；、{_BULLETS}]")
"""Separates names, known or not."""

NUMBERED = re.compile(rf"{HARD.pattern}|\s+(?=\d{{1,2}}[.)]\s*[^\W\d_])")
"""Also a number, in a text that begins with "1." and may have lost its line breaks."""

_ALSO = (
    r"en/of|e/o|en ook|en|alsmede|alsook|evenals|plus|samen met|tezamen met|met|"
    r"i\.?\s?s\.?\s?m\.?|i\.?\s?o\.?\s?m\.?|in (?:nauwe )?(?:samenwerking|overleg) met"
)
_SOFT = rf"\s+(?:{_ALSO})\s+|\s*[/&+\\]\s*"

FIRST = re.compile(r"\(?1[.)]\s*[^\W\d_]")
"""Start of a numbered list."""

_DOT = rf"(?<=[\w{MASK}][\w{MASK}]) ?\.\s*(?=[^\W\d_{MASK}]|{MASK})"

_SURE = r"\s+(?:en/of|en)\s+|\s*[/&+]\s*"
SURE = re.compile(_SURE, re.IGNORECASE)
"""Separates known names for certain."""

SOFT = re.compile(_SOFT, re.IGNORECASE)
"""Separates known names only: the same character or word can belong to a name."""

DOTTED = re.compile(rf"{_SOFT}|(?P<dot>{_DOT})", re.IGNORECASE)
"""Also full stops: these separate known names too, but are an issue."""

WEAK = re.compile(rf"{_SOFT}|{_DOT}|\s*[-–—]\s*|\s*:\s*|\s+(?:of|via|>|->)\s+", re.IGNORECASE)
"""May separate known names, but then it is a question."""

ANY = re.compile(rf"{HARD.pattern}|{_SOFT}|{_DOT}|[(\[{{]", re.IGNORECASE)
"""A name with one of these must be protected."""

_LABEL = (
    r"(?:(?:interne?|externe?)(?: partij(?:en)?| partners?)?|(?:betrokken )?(?:partijen|partners)|"
    r"overigen?)(?:\s*:|\s[-–]\s)"
)
LEADING = re.compile(
    rf"(?:[-–—*§>~{_BULLETS}]+(?:\s+|(?=[^\W\d_]))|(?-i:o)\s+|\(?\d{{1,2}}[.)]\s*(?=[^\W\d_])|\(?(?-i:[a-z])\)\s+|"
    rf"[+&/]\s*|(?:{_ALSO})\s+|{_LABEL}\s*|(?:te weten|t\.w\.|namelijk|nl\.)\s*:?\s+)+(?=\S)",
    re.IGNORECASE,
)
"""Bullets, numbers, labels and words before a name that do not belong to it."""

TRAILING = re.compile(rf"(?:\s+(?:{_ALSO})|\s*[/&+:\\])+$", re.IGNORECASE)
"""The same after a name."""

GOES_ON = re.compile(rf"(?:\s(?:{_ALSO})|[/&+\\]) *\n", re.IGNORECASE)
"""End of a line that continues on the next one."""

_EVEN = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("‘’‛´ʼ`", "'"), "\n": " "})
_PAIRS = {")": "(", "]": "[", "}": "{"}
_PLURAL = frozenset({"s", "en", "n", "'s", "’s"})


def bracket_spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of the outermost brackets in a text; "(s)" is a plural, not a note.

    >>> bracket_spans("inwoners (honden (klein)), wethouder(s)")
    [(9, 25)]
    """
    opened: list[int] = []
    result: list[tuple[int, int]] = []
    for index, sign in enumerate(text):
        if sign in "([{":
            opened.append(index)
        elif opened and _PAIRS.get(sign) == text[opened[-1]]:
            start = opened.pop()
            while result and result[-1][0] > start:
                result.pop()
            if not (text[start - 1 : start].isalpha() and text[start + 1 : index] in _PLURAL):
                result.append((start, index + 1))
    return result


def normalized(text: str) -> str:
    """Replace every blank, dash and quote by one kind, character by character.

    >>> normalized("’t Honk\\nOost–West")
    "'t Honk Oost-West"
    """
    return text.translate(_EVEN)


def masked(text: str, protected: re.Pattern[str]) -> str:
    """Mask the brackets, and the known names with a separator, in a text."""
    signs = list(text)
    for name in protected.finditer(normalized(text)):
        signs[name.start() : name.end()] = MASK * len(name[0])
    text = "".join(signs)
    if not any(sign in text for sign in "([{"):
        return text
    for start, end in bracket_spans(text):
        wrapped = start > 0 and text[start - 1] == "\n"  # a note can be on the next line
        signs[start - wrapped : end] = MASK * (end - start + wrapped)
    return "".join(signs)


def spans_between(cuts: Iterable[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Return start and end of the texts between the cuts."""
    spans = list(cuts)
    starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), length]
    return list(zip(starts, ends, strict=True))


def letters_and_digits(text: str) -> str:
    """Return the letters and digits of a text in lower case, with "en" for an ampersand.

    >>> letters_and_digits("P & O, afd. 2")
    'penoafd2'
    """
    return "".join(filter(str.isalnum, text.replace("&", "en").casefold()))
