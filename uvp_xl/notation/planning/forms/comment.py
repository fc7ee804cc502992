"""A comment without a time: "2018 (gereed)", "Q3 2020 (3 sessies)", "2020 i.s.m. politie".

A comment about the time is never dropped: "2018 (Q3)" is read without the brackets, and
"2019 (wordt 2020)" and "2019 (uitgesteld)" are questions.
"""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.planning_grammar import NOT_UNDERSTOOD, Years, reworded, understand
from uvp_xl.notation.planning.time_part import question
from uvp_xl.notation.planning.tokenizer import mentions

PRECEDENCE = 40
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)(?:[)\]]|$)\s*")
_DONE = re.compile(
    r"(?P<time>.*\d.*?)(?:,|:)?(?: -)? (?:is )?"
    r"(?:gereed|afgerond|klaar|uitgevoerd|voltooid|afgehandeld)"
)
_CLOCK = re.compile(r"(?P<time>.+\d{4}),?(?: om)? \d{1,2}[:.]\d\d(?::\d\d)?(?: uur| u)?")
_WITH = re.compile(
    r"(?P<time>.+?),?(?: -)? (?:(?:in samenwerking |samen )?met|i\.?o\.?m|i\.?s\.?m|door|via"
    r"|zie|conform|volgens)(?![a-z/])\.? (?P<who>[^\d?]+)"
)
"""Who does it, or what it goes by."""

_DOUBT = re.compile(
    r"uitgesteld|uitstel|vervall?|doorgeschoven|verschoven|verplaatst|geschrapt|geannul|uitloop"
    r"|vertra|(?<![a-z])(?:niet|geen|behalve|tenzij|optie|voldoende|pas)(?![a-z])"
)
"""In a comment: the time before it may not be valid, or not any more."""

_TIME_WORD = re.compile(
    r"(?<![a-z])(?:uiterlijk|vanaf|sinds|tot|t/m|e\.?v|voor|na|eerder|later|verder)(?![a-z])"
)


def read(text: str, years: Years) -> Planning | None:
    """Return the meaning of the text without its comment.

    >>> str(read("2018 (gereed)", ()).end), str(read("2018 (q3)", ()).end)
    ('2018-12-31', '2018-09-30')
    """
    if bare := _bare(text):
        return reworded(understand(bare, years), "", text[len(bare) :])
    comments = [comment.strip(" .,;:*") for comment in _BRACKETS.findall(text)]
    if not comments:
        return None
    bare = " ".join(_BRACKETS.sub(" ", text).split()).rstrip(".,;: ")
    if not bare:
        return understand(comments[0], years) if comments[0] else question(NOT_UNDERSTOOD)
    telling = [comment for comment in comments if _has_time(comment)]
    if telling:
        return _together(bare, telling, years)
    if any(map(_DOUBT.search, comments)):
        return question("het is niet duidelijk of deze planning nog geldt")
    after = text[len(bare) :] if text.startswith(bare) else ""
    return reworded(understand(bare, years), "", after)


def _bare(text: str) -> str:
    """Return the time without the harmless words after it; "" when in doubt."""
    if done := _DONE.fullmatch(text) or _CLOCK.fullmatch(text):
        return done["time"]
    match = _WITH.fullmatch(text)
    if match and not _has_time(match["who"]) and not _DOUBT.search(match["who"]):
        return match["time"] if understand(match["time"], ()).kind != "unknown" else ""
    return ""


def _has_time(comment: str) -> bool:
    if mentions(comment) or _TIME_WORD.search(comment):
        return True
    return bool(comment) and understand(comment, ()).kind != "unknown"


def _together(bare: str, telling: list[str], years: Years) -> Planning:
    """Return the meaning with the comments as part of the text, unless each has another time."""
    texts = (bare, *telling)
    whole = understand(" ".join(texts), years)
    periods = [text for text in texts if understand(text, ()).kind == "period"]
    one_time = not periods or (
        # "Q3 (2021)" and "2021 (Q3)" are one time, "mei 2020 (juni)" may be two.
        len(periods) == 1 and (periods[0].strip("'").isdigit() or not any(map(mentions, telling)))
    )
    if whole.kind == "recurring" or (one_time and (whole.kind != "unknown" or whole.proposals)):
        return whole
    times = (bare, *map(_time_in, telling))
    return question("tussen haakjes staat een andere tijd dan ervoor", *times)


def _time_in(comment: str) -> str:
    """Return the time at the end of a comment: the 2020 of "wordt 2020"; or else all of it."""
    words = comment.split()
    ends = (" ".join(words[first:]) for first in range(len(words)))
    return next((end for end in ends if understand(end, ()).kind != "unknown"), comment)
