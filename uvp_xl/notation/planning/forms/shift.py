"""A planning that moved: "Q4 2025 -> Q2 2026", "doorgeschoven van Q4 2025 naar Q2 2026",
"uitgesteld tot 1-6-2026", "was Q1 2026, nu Q3 2026", "Q3 2026 (was Q1 2026)".

The new time counts; the old one, where it is written, is kept as `shifted_from`. "Was 2019, wordt
2020" is none of these and stays a question: the decision may still have to be taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.planning_grammar import NOT_UNDERSTOOD, Years, reworded, understand
from uvp_xl.notation.planning.time_part import question

PRECEDENCE = 15
_ARROW = re.compile(r"(?<=\S) ?[-=]*>+ ?(?=\S)")
_MOVED = (
    r"(?:(?:door|ver|op)(?:ge)?schoven|verplaatst|verzet|uitgesteld|verdaagd|vertraagd|uitgelopen"
    r"|vervroegd|gewijzigd|aangepast|bijgesteld|herpland|opgeschort|doorgezet|overgeheveld|verlegd"
    r"|getemporiseerd|uitstel|schui(?:ft|ven) (?:door|op)"
    r"|naar (?:voren|achteren) gehaald)"
)
_SIGN = re.compile(
    r"\S ?>+ ?\S|(?<![a-z])(?:naar|tot|was|nu|nieuw|is|thans|inmiddels|oorspronkelijk"
    rf"|aanvankelijk|eer(?:st|der)|voorheen|i\.?p\.?v|in plaats van)(?![a-z])|{_MOVED}"
)
"""What every moved planning has, so that any other text costs one search."""

_MOVES = rf"(?:(?:is|wordt|planning|actie|deadline),? )*{_MOVED}(?: is| wordt)?[,:]?"
_TO = r"(?:naar|tot(?! en met| & met)(?: aan)?)"
_WAS = r"(?:was|eerst|eerder|voorheen|oorspronkelijk|aanvankelijk|oud)(?: gepland)?(?: in)?:?"
_NOW = (
    r"(?:(?:en |maar )?(?:is |wordt )?(?:nu|thans|inmiddels)(?: is| wordt)?|nieuw|is)(?: in| op)?:?"
)
_BREAK = r"(?: ?[,;/(-] ?| )"
_WORDS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_MOVES} (?:van(?:uit)? (?P<old>.+?) )?{_TO} (?P<new>.+)",
        rf"(?:van )?(?P<old>.+?){_BREAK}{_MOVES} {_TO} (?P<new>.+?)\)?",
        r"(?:van(?:uit)? )?(?P<old>.+?) naar (?P<new>.+)",
        rf"{_WAS} (?P<old>.+?){_BREAK}{_NOW} (?P<new>.+?)\)?",
        rf"(?P<old>.+?){_BREAK}(?:en |maar )?(?:is |wordt )?(?:nu|inmiddels) (?P<new>.+?)\)?",
        rf"(?P<new>.+?){_BREAK}(?:{_WAS}|i\.?p\.?v\.?|in plaats van) (?P<old>.+?)\)?",
        rf"{_MOVES} {_TO} (?P<new>.+?){_BREAK}(?:{_WAS}|i\.?p\.?v\.?|in plaats van|van(?:uit)?)"
        r" (?P<old>.+?)\)?",
        rf"(?P<new>.+?){_BREAK}{_MOVES} (?:van(?:uit)?|uit) (?P<old>.+?)\)?",
    )
)
_AGAIN = re.compile(rf">|(?<![a-z])(?:naar|was|nu|nieuw|thans|inmiddels)(?![a-z])|{_MOVED}")
"""A side that moved itself is not read: it would take longer with each time that it did."""

_LEAD = re.compile(rf"(?:{_MOVES} )?(?:van(?:uit)? )?")
_REASON = re.compile(
    r",? (?:wegens|vanwege|i\.?v\.?m\.?|in verband met|door|omdat|want)(?![a-z])[^\d?]+$"
)


Span = tuple[int, int]
"""First and last offset of one side in the text; (-1, -1) for a side that is not written."""


def read(text: str, years: Years) -> Planning | None:
    """Return the new planning, with the old one as `shifted_from`.

    >>> moved = read("q4 2025 -> q2 2026", ())
    >>> str(moved.start), str(moved.shifted_from.start)
    ('2026-04-01', '2025-10-01')
    >>> str(read("uitgesteld tot 1-6-2026", ()).end), read("van 2019 tot 2021", ()) is None
    ('2026-06-01', True)
    """
    if not _SIGN.search(text):
        return None
    unclear: Planning | None = None
    for old, new in _sides(text):
        answer = _moved(text, old, new, years)
        if answer and answer.kind != "unknown":
            return answer
        unclear = unclear or answer
    return unclear


def _sides(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the old and the new side of each form that the text has."""
    arrows = list(_ARROW.finditer(text))
    if arrows:
        lead = _LEAD.match(text)
        start = lead.end() if lead else 0
        yield (start, arrows[0].start()), (arrows[-1].end(), len(text))
        return
    for pattern in _WORDS:
        if match := pattern.fullmatch(text):
            yield match.span("old") if "old" in pattern.groupindex else (-1, -1), match.span("new")


def _moved(text: str, old: Span, new: Span, years: Years) -> Planning | None:
    """Return the planning of the new side; a question if a side is one; None for no planning."""
    if reason := _REASON.search(text, *new):
        new = new[0], reason.start()
    before = _side(text[slice(*old)], years) if old[0] < old[1] else None
    now = _side(text[slice(*new)], years)
    for planning, (start, end) in ((before, old), (now, new)):
        if planning and planning.problem:
            unclear = reworded(planning, text[:start], text[end:])
            return None if planning.problem == NOT_UNDERSTOOD else unclear
    return replace(now, shifted_from=before or now.shifted_from)


def _side(text: str, years: Years) -> Planning:
    if not text or _AGAIN.search(text):
        return question(NOT_UNDERSTOOD)
    return understand(text, years)
