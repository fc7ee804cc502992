"""A theme's heading: its kind, code and title, from what stands above a table.

"Strategisch thema a: Subjectieve veiligheid (6.1)" is the strategic theme "a" with the title
"Subjectieve veiligheid"; the number in brackets refers to a paragraph elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from uvp_xl.grid import Value
from uvp_xl.text import line, lines

Kind = Literal["priority", "strategic"]

_LABELLED = re.compile(
    r"(?P<label>prioriteit|strategisch(?:e)?\s+thema|thema|veiligheidsthema|speerpunt|programma)"
    r"\s*(?P<code>\d{1,2}|[a-z])\s*(?:[:.)–-]\s*|\s+)(?P<title>\S.*)",
    re.IGNORECASE,
)
_CODED = re.compile(r"(?P<code>\d{1,2}|[a-zA-Z])\s*(?:[.):–-]\s*|\s+)(?P<title>\S.*)")
_REFERENCE = re.compile(
    r"\s*\(\s*(?:par(?:agraaf)?\.?|§|hfst\.?|hoofdstuk)?\s*\d+(?:\.\d+)*\s*\)\s*$"
)
_OBJECTIVE = re.compile(
    r"(?:\w+ )?(?:hoofd|sub)?doel(?:en|stelling|stellingen)?(?:[ \d–-]*)(?:[:.\n]\s*(?P<text>.*))?",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says; `code` is empty when it has none."""

    code: str
    title: str
    kind: Kind


def labelled(value: Value) -> Heading | None:
    """The heading in a cell that calls itself a theme or priority, or None.

    >>> labelled("Prioriteit 2: High Impact Crimes (HIC)")
    Heading(code='2', title='High Impact Crimes (HIC)', kind='priority')
    >>> labelled("Strategisch thema a: Subjectieve veiligheid (6.1)").title
    'Subjectieve veiligheid'
    """
    match = _LABELLED.fullmatch(line(value)) if isinstance(value, str) else None
    if not match:
        return None
    strategic = match["label"].lower().startswith("strategisch")
    named = match["label"].lower().startswith("prioriteit")
    kind = _kind(match["code"]) if not (strategic or named) else _named(strategic)
    return Heading(match["code"].lower(), _REFERENCE.sub("", match["title"]), kind)


def coded(value: Value) -> Heading | None:
    """The heading in a short text that begins with a code: "a. Jeugd", "1 Sociale kwaliteit".

    >>> coded("a. Veilige evenementen")
    Heading(code='a', title='Veilige evenementen', kind='strategic')
    >>> coded("Jeugd") is None
    True
    """
    match = _CODED.fullmatch(line(value)) if isinstance(value, str) else None
    if not match:
        return None
    return Heading(match["code"].lower(), _REFERENCE.sub("", match["title"]), _kind(match["code"]))


def plain(text: str) -> Heading:
    """The heading of a text without label: its code if it begins with one, else only a title.

    >>> plain("Jeugd")
    Heading(code='', title='Jeugd', kind='priority')
    """
    return labelled(text) or coded(text) or Heading("", line(text), "priority")


def objective(value: Value) -> str | None:
    """The text behind the label "doelstelling" in a cell; "" for the label alone, else None.

    >>> objective("kwalitatieve doelstelling 2021"), objective("Doel: minder overlast")
    ('', 'minder overlast')
    >>> objective("Doelgroepen in beeld") is None
    True
    """
    match = _OBJECTIVE.fullmatch(lines(value)) if isinstance(value, str) else None
    return (match["text"] or "").strip() if match else None


def _named(strategic: bool) -> Kind:
    return "strategic" if strategic else "priority"


def _kind(code: str) -> Kind:
    """Priorities are numbered, strategic themes have letters."""
    return "priority" if code.isdigit() else "strategic"
