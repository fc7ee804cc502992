"""The words of a status cell: cleaned, with one sign for everything that sets words apart."""

from __future__ import annotations

import re

from uvp_xl.clean_text import plain
from uvp_xl.notation.slash_abbreviations import without_slashes

APART = "|"
"""The token for a comma, a dash, a bracket, the end of a sentence."""
COLON = ":"
SIGNS = frozenset({APART, COLON})

_ABBREVIATION = re.compile(r"(?<![^\W\d_])([^\W\d_])\.")
_JOINED = re.compile(r"(?<=[^\W\d_])[-_](?=[^\W\d_])")
_CONTRACTED = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_BOX = re.compile(r"\[([ xv]?)\]")
_UNTIL = re.compile(r"\bt/m\b")
_SIGNIFICANT = "√✓✔☑✅🗸🗹✗✘☒❌☐□⬜🔲◻?%±"
_TOKEN = re.compile(rf"[^\W_]+|[{_SIGNIFICANT}]|[^\s]")
_SINGLE = frozenset(_SIGNIFICANT)


def clean(text: str) -> str:
    """Lower case, one kind of space and dash, nothing invisible, no closing punctuation.

    >>> clean(" Op\\u00a0schema! ")
    'op schema'
    >>> clean("[x] done"), clean("[ ]")
    ('☑ done', '☐')
    """
    text = without_slashes(plain(text).lower())
    if "[" in text:
        text = _BOX.sub(lambda box: "☑" if box[1].strip() else "☐", text)
    return text.lstrip(" *•'").rstrip(" .;,:!*'-") or text


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a cleaned text; abbreviations without dots.

    >>> tokens("gereed (mei 2020), zie m.u.v.-lijst")
    ('gereed', '|', 'mei', '2020', '|', 'zie', 'muv', 'lijst')
    """
    text = _JOINED.sub(" ", _ABBREVIATION.sub(r"\1", _UNTIL.sub("tm", text)))
    text = _CONTRACTED.sub("", text) if "'" in text else text
    words: list[str] = []
    for token in _TOKEN.findall(text):
        word = token if token.isalnum() or token in _SINGLE or token == COLON else APART
        if word not in SIGNS or (words and words[-1] not in SIGNS):
            words.append(word)
    return tuple(words[:-1] if words and words[-1] in SIGNS else words)


def parts(words: tuple[str, ...], apart: frozenset[str] = SIGNS) -> list[tuple[str, ...]]:
    """Return the words between the signs, or between the words in `apart`.

    >>> parts(("gereed", "|", "mei", "2020"))
    [('gereed',), ('mei', '2020')]
    """
    found: list[list[str]] = [[]]
    for word in words:
        if word in apart:
            found.append([])
        else:
            found[-1].append(word)
    return [tuple(part) for part in found]
