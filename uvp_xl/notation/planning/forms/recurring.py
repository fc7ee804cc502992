"""Again and again: "jaarlijks", "2x per jaar", "elk kwartaal", "tweejaarlijks", "jaarlijks in mei".

A bounded time next to it ("jaarlijks vanaf 2020", "maandelijks in 2021") is its start and end;
"jaarlijks 2020" is a question.
"""

from __future__ import annotations

import re

from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.interval import Interval, parse_interval
from uvp_xl.notation.planning.planning_grammar import Years, reworded, understand
from uvp_xl.notation.planning.time_part import question
from uvp_xl.notation.planning.time_words import NTH, SEASONS, STARTING, WEEKDAYS

PRECEDENCE = 55

_COUNT = (
    r"(?:\d{1,2}|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele|meerdere|diverse|een paar)"
)
_UNIT = (
    r"(?:half ?jaar|(?:kalender|school)?ja(?:ar|ren)|jr|kwarta(?:al|len)|maand(?:en)?|mnd"
    r"|we(?:ek|ken)|dag(?:en)?|j|kw|mnd|wk)(?![a-z])"
)
_TIMES = (
    rf"(?:{_COUNT}(?: ?(?:a|tot|-|of) ?{_COUNT})? ?(?:x|\*|ke(?:er|ren)|ma(?:al|len))"
    r"|eens|meermaals)"
)
_NAMES = "|".join((*SEASONS, "winter", *WEEKDAYS, *MONTH_NAMES))
_AT_LEAST = (
    r"(?:(?:minimaal|minstens|min\.|ten ?minste|maximaal|max\.|ongeveer|circa|ca\.?|gemiddeld) )?"
)
_AGAIN = re.compile(
    rf"(?<![a-z\d])(?<!\d[-/.,]){_AT_LEAST}(?:"
    rf"{_TIMES} ?(?:per|p?/|p\.?|in de|in het|om de|elke?|iedere?)? ?(?:{_COUNT} ?)?{_UNIT}"
    rf"|(?:per|elke?|iedere?|om de|om het|eens in de) (?:{_COUNT} |andere )?{_UNIT}"
    rf"|(?:elke?|iedere?) (?:{_NAMES})(?![a-z])"
    rf"|(?:(?:elke?|iedere?|de) )?{NTH} (?:{'|'.join(WEEKDAYS)}) van (?:de|elke|iedere) maand"
    rf"|(?:{_TIMES} )?(?:half|twee|drie|vier|vijf|zes|\d{{1,2}})?[ -]?"
    r"(?:jaar|maande|kwartaal|weke|dage)lijkse?(?![a-z\d])"
    r"|jaarl(?![a-z])\.?"
    r"|(?:periodieke?|regelmatig|met (?:enige )?regelmaat|cyclisch|frequent|terugkerend(?:e? \w+)?"
    r"|repeterend|kwartaalsgewijs)(?![a-z]))"
)
_THEN = re.compile(r"(?P<start>.+?),? (?:en )?(?:daarna|vervolgens|dan)")
_RANGE = re.compile(
    r"(?:van|tussen|start|loopt|in|gedurende|tijdens|heel|over) ?(?:af)?(?![a-z])"
).match
_WITHIN = re.compile(r"(?:in|gedurende|tijdens|heel|over) .*\d{4}")
_OCCASION = re.compile(
    r"(?!.*(?<![a-z])(?:vanaf|tot|t/m|uiterlijk|sinds|e\.?v)(?![a-z]))"
    r"(?:(?:in|voor|rond|na|tijdens|bij|met|door|i\.?s\.?m\.?) (?=[a-z]{2})\D+"
    r"|overleg|proces|cyclus|evaluatie|rapportage|actualisatie|bijeenkomst|training)"
)
"""Free words for an occasion, without a year: "jaarlijks bij de kermis"."""


def read(text: str, _years: Years) -> Planning | None:
    """Return recurring, with its start and end if the text has them.

    >>> read("2x per jaar", ()).kind, str(read("jaarlijks vanaf 2020", ()).start)
    ('recurring', '2020-01-01')
    >>> read("jaarlijks 2020", ()).proposals
    ('jaarlijks vanaf 2020', 'jaarlijks in 2020', '2020')
    """
    match = _AGAIN.search(text)
    if not match:
        return None
    again = match[0]
    times = [
        rest
        for side in (text[: match.start()], text[match.end() :])
        if (rest := side.strip(" ,;:-/+")) and not _unbounded(rest)
    ]
    if not times:
        return Planning("recurring")
    return _bounded(again, times[0]) if len(times) == 1 else None


def _unbounded(rest: str) -> bool:
    """Return whether `rest` is a time in each year, not a start or an end."""
    planning = understand(rest, ())
    if planning.kind != "unknown":
        return planning == Planning("recurring")
    return bool(_OCCASION.fullmatch(rest)) or understand(rest, (2020,)).kind == "period"


def _bounded(again: str, time: str) -> Planning | None:
    """Return recurring with the bounds in `time`; a single part is a question."""
    if STARTING.match(time):
        time = STARTING.sub("vanaf ", time, count=1)
    elif then := _THEN.fullmatch(time):
        time = f"vanaf {then['start']}"
    planning = understand(time, ())
    interval = parse_interval(time, ())
    alone = (
        isinstance(interval, Interval)
        and interval.shape == "single"
        and not _WITHIN.fullmatch(time)
    )
    if (
        planning.kind == "period"
        and planning.start
        and not (isinstance(interval, Interval) or _RANGE(time))
    ):
        return None  # "jaarlijks 2021 door politie" is as open as "jaarlijks 2021".
    if (planning.kind == "period" and not alone) or (planning.kind == "ongoing" and planning.start):
        return Planning("recurring", planning.start, planning.end)
    if planning.kind == "unknown":
        return reworded(planning, f"{again} ") if planning.proposals else None
    proposals = (f"{again} vanaf {time}", f"{again} in {time}", time, again)
    return question(f"het is niet duidelijk wat “{time}” zegt naast “{again}”", *proposals[:3])
