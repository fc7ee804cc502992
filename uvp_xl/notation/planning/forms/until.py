"""An end only: "t/m 2021", "uiterlijk op 1 februari 2026", "vóór 1 mei 2021", "deadline Q3 2021".

"t/m" and "uiterlijk" count the last day of what follows; "vóór" ends on the day before it:
"vóór 1 mei 2021" on 30 April, "vóór 2021" on 31 December 2020. Two are questions: "tot 2021" may
be either, and "vóór eind 2021" may be before September or before the new year.
"""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.notation.planning.grammar import Years, reworded
from uvp_xl.notation.planning.part import question
from uvp_xl.notation.planning.stretch import Stretch, stretch
from uvp_xl.notation.reading import Planning

PRECEDENCE = 60

_WORD = re.compile(
    r"(?P<before>(?:uiterlijk |vroeger dan |eerder dan )?voor(?:afgaand aan)? (?!of op ))"
    r"|(?P<to>tot(?: aan)? (?!en met|& met))"
    r"|(?P<by>(?:t/m|tm|t\.?e?\.m\.?|tot (?:en|&) met|uiterlijk(?: op| in| per| t/m| tot en met)?"
    r"|voor of op|op of voor|ultimo|deadline|op zijn laatst|niet later dan)(?![a-z])[: ]*)"
)
_BEHIND = re.compile(r"(?P<rest>.+?),? uiterlijk")


def read(text: str, years: Years) -> Planning | None:
    """The last day, without a first.

    >>> str(read("t/m 2021", ()).end), str(read("voor 1 mei 2021", ()).end)
    ('2021-12-31', '2021-04-30')
    >>> read("tot 2021", ()).proposals
    ('t/m 2021', 'vóór 2021')
    """
    if behind := _BEHIND.fullmatch(text):
        text = f"uiterlijk {behind['rest']}"
    word = _WORD.match(text)
    rest = text[word.end() :] if word else ""
    found = stretch(rest, years) if rest else None
    if word is None or found is None:
        return None
    if isinstance(found, Planning):
        return reworded(found, word[0])
    if found.shape != "single":
        return question("er staat meer dan één einde", f"t/m {_written(found.end)}")
    return _MEANING[word.lastgroup or ""](found, rest)


def _by(found: Stretch, _rest: str) -> Planning:
    return Planning("period", None, found.end)


def _to(_found: Stretch, rest: str) -> Planning:
    return question("hoort het einde er nog bij?", f"t/m {rest}", f"vóór {rest}")


def _before(found: Stretch, _rest: str) -> Planning:
    day_before = found.start - dt.timedelta(days=1)
    if found.unit == "third" and found.end.month == 12:
        ends = (f"t/m {_written(day)}" for day in (found.end, day_before))
        return question("vóór september of vóór het nieuwe jaar?", *ends)
    return Planning("period", None, day_before)


_MEANING = {"before": _before, "to": _to, "by": _by}


def _written(day: dt.date) -> str:
    return f"{day.day}-{day.month}-{day.year}"
