"""The percentage in a status cell: "50%", "voor 80 procent", and its consequence for the phase."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Phase

_PERCENTAGE = re.compile(
    r"(?:\b(?:voor|ca\.?|circa|ongeveer|status|voortgang:?) |± ?)*"
    r"(?<![\w.,<>≤≥-])(?P<number>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|procent\b|pct\b)",
    re.ASCII,
)
_RANGE = re.compile(r"\d ?(?:-|/|tot|à|a) ?\d[\d.,]* ?(?:%|procent|pct)|[<>≤≥] ?\d")


def take(text: str) -> tuple[str, float | None] | None:
    """Return the text without its percentage, and that percentage; None when it is not 0-100.

    >>> take("voor 80% gereed")
    (',  gereed', 80.0)
    >>> take("50-60%") is None
    True
    """
    if "%" not in text and "procent" not in text and "pct" not in text:
        return text, None
    matches = list(_PERCENTAGE.finditer(text))
    if len(matches) != 1 or _RANGE.search(text):
        return None
    number = float(matches[0]["number"].replace(",", "."))
    rest = _PERCENTAGE.sub(", ", text)
    return None if number > 100 or "%" in rest else (rest, number)


def phase(percentage: float) -> Phase:
    """Return the phase of a percentage alone.

    >>> phase(0), phase(50), phase(100)
    ('not_started', 'in_progress', 'done')
    """
    if percentage in (0, 100):
        return "done" if percentage else "not_started"
    return "in_progress"


def agreed(written: Phase, percentage: float) -> Phase | None:
    """Return the phase of a cell with both; None when they contradict each other.

    >>> agreed("done", 50), agreed("not_started", 50)
    ('in_progress', None)
    """
    alone = phase(percentage)
    if written == "done":
        return alone  # "50% gereed" is halfway, "0% gereed" has yet to begin.
    if written == "delayed" and percentage == 0:
        return None  # "0% vertraging" is no delay.
    if written in ("ongoing", alone):
        return written
    return written if alone != "done" and written in ("paused", "delayed", "dropped") else None
