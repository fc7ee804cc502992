"""Where a text of names may be cut, and what must stay whole."""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "\ue000"
"""Stands for a sign at which nothing is cut."""

_BULLETS = "•·●○▪▫■□◦‣▶►➢➤→✓✔❖◆\uf0b7\uf0a7\uf0d8\uf0fc"

HARD = re.compile(rf"[,;\n|，；、{_BULLETS}]")
"""Between two of these stands a name, known or not."""

NUMBERED = re.compile(rf"{HARD.pattern}|\s+(?=\d{{1,2}}[.)]\s*[^\W\d_])")
"""The same in a text that begins with "1.", where the numbers may have lost their lines."""

_ALSO = (
    r"en/of|e/o|en ook|en|alsmede|alsook|evenals|plus|samen met|tezamen met|met|"
    r"i\.?\s?s\.?\s?m\.?|i\.?\s?o\.?\s?m\.?|in (?:nauwe )?(?:samenwerking|overleg) met"
)
_SOFT = rf"\s+(?:{_ALSO})\s+|\s*[/&+\\]\s*"

FIRST = re.compile(r"\(?1[.)]\s*[^\W\d_]")
"""Such a text begins so."""

_DOT = rf"(?<=[\w{MASK}][\w{MASK}]) ?\.\s*(?=[^\W\d_{MASK}]|{MASK})"

_SURE = r"\s+(?:en/of|en)\s+|\s*[/&+]\s*"
SURE = re.compile(_SURE, re.IGNORECASE)
"""Separates known names without any doubt."""

SOFT = re.compile(_SOFT, re.IGNORECASE)
"""Cuts known names only: the same sign or word may belong to a name."""

DOTTED = re.compile(rf"{_SOFT}|(?P<dot>{_DOT})", re.IGNORECASE)
"""With full stops: these cut known names as well, but are a slip."""

WEAK = re.compile(rf"{_SOFT}|{_DOT}|\s*[-–—]\s*|\s*:\s*|\s+(?:of|via|>|->)\s+", re.IGNORECASE)
"""Between known names these may be meant to cut, too, but that is a question."""

ANY = re.compile(rf"{HARD.pattern}|{_SOFT}|{_DOT}|[(\[{{]", re.IGNORECASE)
"""A name that holds one of these must be protected."""

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
"""The same behind a name."""

GOES_ON = re.compile(rf"(?:\s(?:{_ALSO})|[/&+\\]) *\n", re.IGNORECASE)
"""A line that ends so goes on in the next one."""

_EVEN = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("‘’‛´ʼ`", "'"), "\n": " "})
_PAIRS = {")": "(", "]": "[", "}": "{"}
_PLURAL = frozenset({"s", "en", "n", "'s", "’s"})


def bracket_spans(text: str) -> list[tuple[int, int]]:
    """From where to where the brackets in a text go, the outer ones only; "(s)" is no note.

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
    """A text with one kind of blank, dash and quote, sign by sign, as the protected names are.

    >>> normalized("’t Honk\\nOost–West")
    "'t Honk Oost-West"
    """
    return text.translate(_EVEN)


def masked(text: str, protected: re.Pattern[str]) -> str:
    """The text with brackets, and known names that hold a separator, made opaque."""
    signs = list(text)
    for name in protected.finditer(normalized(text)):
        signs[name.start() : name.end()] = MASK * len(name[0])
    text = "".join(signs)
    if not any(sign in text for sign in "([{"):
        return text
    for start, end in bracket_spans(text):
        wrapped = start > 0 and text[start - 1] == "\n"  # a note may stand on the next line
        signs[start - wrapped : end] = MASK * (end - start + wrapped)
    return "".join(signs)


def spans_between(cuts: Iterable[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """From where to where the texts between the cuts go."""
    spans = list(cuts)
    starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), length]
    return list(zip(starts, ends, strict=True))


def letters_and_digits(text: str) -> str:
    """The letters and digits of a text alone, in lower case; an ampersand is "en".

    >>> letters_and_digits("P & O, afd. 2")
    'penoafd2'
    """
    return "".join(filter(str.isalnum, text.replace("&", "en").casefold()))
