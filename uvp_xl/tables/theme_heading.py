"""The heading of a theme: its kind, code and title.

"Strategisch thema a: Subjectieve veiligheid (6.1)" is the strategic theme "a" with the title
"Subjectieve veiligheid"; the number in brackets refers to a paragraph elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from uvp_xl.clean_text import line, lines
from uvp_xl.grid import Value

Kind = Literal["priority", "strategic"]

LONGEST = 120
"""Longest heading, in characters; longer text is prose."""

_LABEL = (
    r"(?P<label>prioriteit|strategische?\s+thema|prioritair\s+thema|(?:hoofd|veiligheids)?thema|"
    r"veiligheidsveld|speerpunt|programma(?:lijn)?)"
)
_CODE = r"(?P<code>\d{1,2}(?:\.\d{1,2})*|[ivx]{2,4}|[a-z])"
_BARE = re.compile(rf"{_LABEL}(?:\s*\b{_CODE})?\s*[:.)–-]?", re.IGNORECASE)
_LABELLED = re.compile(
    # After a blank alone the title begins with a capital: "thema 1 gaat over jeugd" is a sentence.
    rf"{_LABEL}\s*\b{_CODE}\s*(?:[:.)–-](?:\s+|(?!\d))|\s+(?=(?-i:[A-ZÀ-Þ'’(])))(?P<title>\S.*)",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"{_LABEL}\s*(?::|\s[–-]\s)\s*(?P<title>\S.*)", re.IGNORECASE)
_CODED = re.compile(
    r"(?P<code>\d{1,2}(?:\.\d{1,2})*|[a-zA-Z](?=\W+\s|\s))"
    r"(?:[.):](?:\s+|(?!\d))|\s*[–-]\s+|(?<![uU])\s+(?=[A-ZÀ-Þ'’(])|(?<=^\d)\s)(?P<title>\S.*)"
)
_GOES_ON = re.compile(
    r"^\(?vervolg\)?(?:\s*(?:van|[:–-])\s+|\s+(?!op\b|voor\b|geven|aan\b)|$)"
    r"|\s{0,9}(?:\(vervolg\)|[,:–-]\s{0,9}vervolg)$",
    re.IGNORECASE,
)
_GOES_ON_WORD = "vervolg"
_REFERENCE = re.compile(
    r"\s{0,9}\(\s{0,9}(?:par(?:agraaf)?\.?|§|hfst\.?|hoofdstuk)?\s{0,9}\d+(?:\.\d+)*\s{0,9}\)\s*$"
)
_OBJECTIVE = re.compile(
    r"(?:[\w/]+ ){0,3}(?:hoofd|sub)?(?:doel(?:en|stelling|stellingen)?|ambities?)(?:\(en\))?"
    r"(?:[ \d–-]|t/m|\bvoor\b|\b(?:van|bij) (?:dit|het) thema\b)*(?:[:.\n]\s*(?P<text>.*))?"
    r"|wat willen we bereiken\s?\??:?\s*(?P<aim>.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The kind, code and title of a heading; `code` is empty when it has none."""

    code: str
    title: str
    kind: Kind


def labelled(value: Value) -> Heading | None:
    """Parse the heading in a cell with a label for a theme or priority, or None.

    >>> labelled("Prioriteit 2: High Impact Crimes (HIC)")
    Heading(code='2', title='High Impact Crimes (HIC)', kind='priority')
    >>> labelled("Strategisch thema a: Subjectieve veiligheid (6.1)").title
    'Subjectieve veiligheid'
    """
    return _labelled(value) if isinstance(value, str) and len(value) <= 2 * LONGEST else None


@lru_cache(maxsize=4096)  # every text above and between the tables is looked at more than once
def _labelled(value: str) -> Heading | None:
    text = line(value)
    if not 0 < len(text) <= LONGEST:
        return None
    if match := _LABELLED.fullmatch(text):
        return _heading(match["label"], match["code"], match["title"])
    if (match := _BARE.fullmatch(text)) and match["code"]:
        return _heading(match["label"], match["code"], text.rstrip(" :.)–-"))
    if match := _NAMED.fullmatch(text):
        inner = coded(match["title"])
        code, title = (inner.code, inner.title) if inner else ("", match["title"])
        return _heading(match["label"], code, title)
    return None


def is_bare_label(value: Value) -> bool:
    """Return whether a cell holds only the label of a heading, with its title in the next cell.

    >>> is_bare_label("Prioriteit 1:"), is_bare_label("Thema"), is_bare_label("Thema Jeugd")
    (True, True, False)
    """
    return isinstance(value, str) and len(value) < LONGEST and bool(_BARE.fullmatch(line(value)))


def is_continuation(text: str) -> bool:
    """Return whether a heading is marked as a continuation.

    >>> is_continuation("Thema 1: Jeugd (vervolg)"), is_continuation("Vervolgonderzoek")
    (True, False)
    """
    return _GOES_ON_WORD in text.casefold() and _GOES_ON.search(text) is not None


def without_continuation(text: str) -> str:
    """Return a heading without its mark as a continuation.

    >>> without_continuation("Vervolg prioriteit 2: Wonen"), without_continuation("Jeugd - vervolg")
    ('prioriteit 2: Wonen', 'Jeugd')
    """
    return (_GOES_ON.sub("", text) if _GOES_ON_WORD in text.casefold() else text).strip()


def coded(value: Value) -> Heading | None:
    """Parse the heading in a short text that begins with a code: "a. Jeugd", "1 Sociale kwaliteit".

    >>> coded("a. Veilige evenementen")
    Heading(code='a', title='Veilige evenementen', kind='strategic')
    >>> coded("Jeugd") is None
    True
    """
    text = line(value) if isinstance(value, str) else ""
    match = _CODED.fullmatch(text) if len(text) <= LONGEST else None
    return _heading("", match["code"], match["title"]) if match else None


def plain(text: str) -> Heading:
    """Parse a text without a label: a code with a title, or only a title.

    >>> plain("Jeugd")
    Heading(code='', title='Jeugd', kind='priority')
    """
    return labelled(text) or coded(text) or Heading("", line(text), "priority")


def objective(value: Value) -> str | None:
    """Return the text after the label "doelstelling" in a cell; "" for the label alone, else None.

    >>> objective("kwalitatieve doelstelling 2021"), objective("Doel: minder overlast")
    ('', 'minder overlast')
    >>> objective("Doelgroepen in beeld") is None
    True
    """
    if not isinstance(value, str):
        return None
    return _short_objective(value) if len(value) <= LONGEST else _objective(value)


def _objective(value: str) -> str | None:
    match = _OBJECTIVE.fullmatch(lines(value))
    return (match["text"] or match["aim"] or "").strip() if match else None


_short_objective = lru_cache(maxsize=4096)(_objective)  # each is looked at more than once


def _heading(label: str, code: str, title: str) -> Heading:
    """Build a heading with its kind from the label, or from the code: priorities have numbers."""
    text = label.lower()
    strategic = text.startswith("strategisch") or (
        not text.startswith("priorit") and code != "" and not code[0].isdigit()
    )
    return Heading(
        code.lower(), _REFERENCE.sub("", title), "strategic" if strategic else "priority"
    )
