"""Without end: "doorlopend", "structureel", "continu", "permanent", "regulier", "going concern".

A start may accompany it ("structureel vanaf 2021", "2020 en daarna doorlopend"). An end may
not: "doorlopend 2020" is a question.
"""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.connectives import FILLER
from uvp_xl.notation.planning.planning_grammar import Years, reworded, understand
from uvp_xl.notation.planning.time_part import question
from uvp_xl.notation.planning.time_words import STARTING

PRECEDENCE = 50

_WORD = (
    r"(?:doorlopende?|structure(?:el|le)|continue?|permanente?|reguliere?|voortdurende?|blijvende?"
    r"|onafgebroken|going concern|staand beleid|loopt door|24/7|(?:doorl|struct|perm)\b\.?)"
)
_NOUN = (
    r"(?: (?:proces|taak|taken|werk|werkzaamheden|actie|activiteit|activiteiten|aandacht|inzet"
    r"|beleid|werkproces|karakter))?"
    r"(?:,? (?:(?:gedurende )?(?:het )?(?:ge)?hele jaar(?: door)?|gedurende het jaar))?"
)
_WORDS = rf"{_WORD}(?:(?: ?[,/+&-] ?| en |, en | )?{_WORD})*{_NOUN}"
_WHOLE = re.compile(_WORDS)
_FIRST = re.compile(rf"(?P<word>{_WORDS})(?:[ ,;:/-]+)(?P<rest>.+)")
_LAST = re.compile(
    rf"(?P<rest>.+?)(?P<then> ?- ?|[ ,;]+(?:en )?(?:daarna|dan|vervolgens|verder) |[ ,;]+en )?"
    rf"[ ,;:]*(?P<word>{_WORDS})"
)
_PERHAPS = re.compile(
    r"lopende?|loopt|jaarrond"
    r"|(?:gedurende )?(?:het |de )?(?:ge)?hele (?:jaar|(?:plan)?periode)(?: door)?"
)


def read(text: str, years: Years) -> Planning | None:
    """Return ongoing, from its start if the text has one.

    >>> read("doorlopend", ()).kind, str(read("structureel vanaf 2021", ()).start)
    ('ongoing', '2021-01-01')
    >>> read("doorlopend 2020", ()).proposals
    ('vanaf 2020', '2020', 'doorlopend')
    """
    if _WHOLE.fullmatch(text):
        return Planning("ongoing")
    if _PERHAPS.fullmatch(text):
        return question("loopt dit door, zonder einde?", *_perhaps(text, years))
    if first := _FIRST.fullmatch(text):
        return _with_time(first["word"], first["rest"], years, starts=False)
    if last := _LAST.fullmatch(text):
        return _with_time(
            last["word"], last["rest"].rstrip(" .,;:/&+-"), years, starts=bool(last["then"])
        )
    return None


def _perhaps(text: str, years: Years) -> tuple[str, ...]:
    """Return proposals without end, or up to the end of the plan."""
    if not years:
        return ("doorlopend",)
    until = f"t/m {years[-1]}"
    if "periode" in text and len(years) > 1:
        return "doorlopend", f"{years[0]} {until}"
    return ("doorlopend", *map(str, years)) if "jaar" in text else ("doorlopend", until)


def _with_time(word: str, rest: str, years: Years, *, starts: bool) -> Planning | None:
    """Read the time in `rest`; with `starts` the text itself makes it the start."""
    if STARTING.match(rest):
        rest, starts = STARTING.sub("", rest, count=1), True
    planning = understand(rest, years)
    if planning.kind == "ongoing" and planning.start:
        return planning
    if planning.kind == "period" and planning.start and starts:
        return Planning("ongoing", planning.start)
    if planning.kind == "unknown":
        return reworded(planning, f"{word} ") if planning.proposals and not starts else None
    clause = f"het is niet duidelijk wat “{rest}” zegt naast “{word}”"
    bare = FILLER.sub("", rest, count=1)
    start = f"vanaf {bare}"
    starting = (start,) if understand(start, years).kind == "ongoing" else ()
    return question(clause, *starting, bare, word)
