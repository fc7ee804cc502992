"""A comment without a time: "2018 (gereed)", "Q3 2020 (3 sessies)", "2018 gereed".

What does say something about it is never dropped: "2018 (Q3)" is read without the brackets, and
"2019 (wordt 2020)" is a question.
"""

from __future__ import annotations

import re

from uvp_xl.notation.planning.grammar import NOT_UNDERSTOOD, Years, reworded, understand
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.planning.scan import mentions
from uvp_xl.notation.reading import Planning

PRECEDENCE = 40
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)(?:[)\]]|$)\s*")
_DONE = re.compile(
    r"(?P<time>.*\d[^\s,]*),?(?: -)? (?:is )?"
    r"(?:gereed|afgerond|klaar|uitgevoerd|voltooid|afgehandeld)"
)
_TIME_WORD = re.compile(
    r"(?<![a-z])(?:uiterlijk|vanaf|sinds|tot|t/m|e\.?v|voor|na|eerder|later|verder)(?![a-z])"
)


def read(text: str, years: Years) -> Planning | None:
    """The meaning of the text without its comment.

    >>> str(read("2018 (gereed)", ()).end), str(read("2018 (q3)", ()).end)
    ('2018-12-31', '2018-09-30')
    """
    if done := _DONE.fullmatch(text):
        return reworded(understand(done["time"], years), "", text[done.end("time") :])
    comments = [comment.strip(" .,;:") for comment in _BRACKETS.findall(text)]
    if not comments:
        return None
    bare = " ".join(_BRACKETS.sub(" ", text).split()).rstrip(".,;: ")
    if not bare:
        return understand(comments[0], years) if comments[0] else question(NOT_UNDERSTOOD)
    telling = [comment for comment in comments if _tells_time(comment)]
    if telling:
        return _together(bare, telling, years)
    said_after = text[len(bare) :] if text.startswith(bare) else ""
    return reworded(understand(bare, years), "", said_after)


def _tells_time(comment: str) -> bool:
    if mentions(comment) or _TIME_WORD.search(comment):
        return True
    return bool(comment) and understand(comment, ()).kind != "unknown"


def _together(bare: str, telling: list[str], years: Years) -> Planning:
    """The meaning with the comments as part of the text, unless each has a time of its own."""
    pieces = (bare, *telling)
    whole = understand(" ".join(pieces), years)
    periods = [piece for piece in pieces if understand(piece, ()).kind == "period"]
    one_time = not periods or (
        # "Q3 (2021)" and "2021 (Q3)" are one time, "mei 2020 (juni)" may be two.
        len(periods) == 1 and (periods[0].isdigit() or not any(map(mentions, telling)))
    )
    if whole.kind == "recurring" or (one_time and (whole.kind != "unknown" or whole.proposals)):
        return whole
    return question("tussen haakjes staat een andere tijd dan ervoor", *pieces)
