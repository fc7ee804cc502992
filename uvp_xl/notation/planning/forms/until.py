"""An end only: "t/m 2021", "uiterlijk op 1 februari 2026", "vóór 1 mei 2021", "deadline Q3 2021".

"t/m" and "uiterlijk" count the last day of what follows; "vóór" ends on the day before it:
"vóór 1 mei 2021" on 30 April, "vóór 2021" on 31 December 2020. Three are questions: "tot 2021" may
be either, "vóór eind 2021" may be before September or before the new year, and who writes "voor
31 december" mostly counts that day. The end of "uiterlijk eind mei" is the end of May.
"""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.dutch_text import short_date
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import month_end
from uvp_xl.notation.planning.interval import Interval, parse_interval
from uvp_xl.notation.planning.planning_grammar import Years, reworded
from uvp_xl.notation.planning.time_part import question

PRECEDENCE = 60

_WORD = re.compile(
    r"(?:(?:gereed|klaar|afgerond|afronding|afronden|oplevering|loopt|lopende?)(?:,|:)? )?(?:"
    r"(?P<before>(?:uiterlijk |vroeger dan |eerder dan )?voor(?:afgaand aan)? (?!of op ))"
    r"|(?P<to>tot(?: aan)? (?!en met|& met))"
    r"|(?P<by>(?:t/m\.?|tm|t\.?e?\.?m\.?|tot (?:en|&) met|voor of op|op of voor"
    r"|(?:per )?ult(?:imo|\.)|uiterst|einddatum"
    r"|uiterl(?:ijk|\.)?(?: gereed| klaar| afgerond)?(?: op| in| per| t/m| tot en met)?"
    r"|(?:uiterlijke|uiterste) (?:datum|termijn)|deadline|eindigt(?: op| in)?|op z(?:ijn|'n) laatst"
    r"|ten laatste|niet later dan)(?![a-z])[: ]*))"
)
_END_OF = re.compile(r"(?:het )?einde? (?:van )?")
_BEHIND = re.compile(r"(?P<rest>.+?),? uiterlijk")


def read(text: str, years: Years) -> Planning | None:
    """Return the last day, without a first.

    >>> str(read("t/m 2021", ()).end), str(read("voor 1 mei 2021", ()).end)
    ('2021-12-31', '2021-04-30')
    >>> read("tot 2021", ()).proposals
    ('t/m 2021', 'vóór 2021')
    >>> str(read("uiterlijk eind mei 2021", ()).end)
    '2021-05-31'
    """
    if behind := _BEHIND.fullmatch(text):
        text = f"uiterlijk {behind['rest']}"
    word = _WORD.match(text)
    rest = text[word.end() :] if word else ""
    interval = parse_interval(rest, years) if rest else None
    if interval is None and (end := _END_OF.match(rest)):
        interval = parse_interval(rest[end.end() :], years)
        if isinstance(interval, Interval):
            interval = interval._replace(start=interval.end, unit="day")
    if word is None or interval is None:
        return None
    if isinstance(interval, Planning):
        return reworded(interval, word[0])
    if interval.shape != "single":
        ends = (f"t/m {short_date(interval.end)}", rest)
        return question("er staat meer dan één einde", *ends)
    return _MEANING[word.lastgroup or ""](interval, rest)


def _by(interval: Interval, _rest: str) -> Planning:
    return Planning("period", None, interval.end)


def _to(_found: Interval, rest: str) -> Planning:
    return question("hoort het einde er nog bij?", f"t/m {rest}", f"vóór {rest}")


def _before(interval: Interval, _rest: str) -> Planning:
    day_before = interval.start - dt.timedelta(days=1)
    ends = (f"t/m {short_date(interval.end)}", f"t/m {short_date(day_before)}")
    if interval.unit == "third" and interval.end.month == 12:
        return question("vóór september of vóór het nieuwe jaar?", *ends)
    if interval.start == interval.end == month_end(interval.end.year, interval.end.month):
        return question("telt die dag zelf nog mee?", *ends)
    return Planning("period", None, day_before)


_MEANING = {"before": _before, "to": _to, "by": _by}
