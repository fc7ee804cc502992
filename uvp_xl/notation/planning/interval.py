"""One interval from a part, a range or an enumeration of parts.

>>> parse_interval("2005-2006", ()).end
datetime.date(2006, 12, 31)
>>> parse_interval("maart april 2015", ()).start
datetime.date(2015, 3, 1)
>>> parse_interval("2021-2019", ()).problem
'het einde ligt vóór het begin'
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Literal, NamedTuple

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning import interval_questions
from uvp_xl.notation.planning.connectives import LIST, RANGE
from uvp_xl.notation.planning.planning_grammar import Years
from uvp_xl.notation.planning.time_part import DateSpan, question
from uvp_xl.notation.planning.tokenizer import Item, fill, scan
from uvp_xl.notation.planning.year_inference import inherited, join

_CHAINED = frozenset({"year", "quarter", "month"})
"""Units that people write in chains."""


class Interval(NamedTuple):
    """First and last day; whether it was one part or several; and the unit of its last part."""

    start: dt.date
    end: dt.date
    shape: Literal["single", "range", "list"]
    unit: str


def parse_interval(text: str, years: Years) -> Interval | Planning | None:
    """Return the stretch that the whole text means; a question; or None for another kind of text.

    A text may put years before the parts or behind them, or (when that leaves fewer parts without
    a year) both: "Q4 2020 t/m 2021-Q2". Where several ways make sense and differ, as in
    "2020, Q1, 2021", it is a question.
    """
    scanned = scan(text)
    items = scanned and fill(scanned, text)
    if not isinstance(items, list):
        return items
    joined = join(items, year_first=False)
    if len(joined) == 1:
        return _resolved(joined, text, years)
    turned = join(items, year_first=True)
    mixed = (join(joined, year_first=True), join(turned, year_first=False))
    fewest, sound = _best(joined, turned)
    fewer, other = _best(*mixed)
    answers = [_resolved(way, text, years) for way in sound + (other if fewer < fewest else [])]
    if len(set(answers)) <= 1 or isinstance(answers[0], Planning):
        return answers[0] if answers else None
    return question("dit kan op twee manieren worden gelezen")


def _best(*ways: list[Item]) -> tuple[tuple[int, int], list[list[Item]]]:
    """Return the valid ways with the fewest parts without a year, and that number."""
    sound = [way for way in ways if _groups(way)]
    fewest = min(map(_missing, sound), default=(len(ways[0]), 0))
    return fewest, [way for way in sound if _missing(way) == fewest]


def _missing(items: list[Item]) -> tuple[int, int]:
    """Count the parts that have no year at all, and those that have only that of a neighbour."""
    bare = sum(item.part.year is None for item in items)
    return inherited(items, ahead=True).count(None), bare


def _groups(items: list[Item]) -> list[tuple[int, int]]:
    """Return the first and last index of each range in the enumeration; [] when it is none.

    >>> _groups(join(scan("q1 2020 t/m q3 2020 en q1 2021"), year_first=False))
    [(0, 1), (2, 2)]
    """
    groups = [(0, 0)]
    for index, (before, item) in enumerate(pairwise(items), 1):
        same = before.part.unit == item.part.unit
        if item.glue in LIST or (item.glue == "" and same):
            groups.append((index, index))
            continue
        first, last = groups[-1]
        # Only what is of one unit may follow in a longer chain: "2019-2020-2021", "jan-feb-mrt".
        if item.glue not in RANGE or (first < last and not (same and item.part.unit in _CHAINED)):
            return []
        groups[-1] = first, index
    return groups


def _resolved(items: list[Item], text: str, years: Years) -> Interval | Planning:
    """Return the interval with every year found: in the part, a neighbour, or the plan."""
    written = [item.part.year for item in items if item.part.year is not None]
    if len(written) == len(items):
        return _combined(items, written, text)
    ahead, behind = inherited(items, ahead=True), inherited(items, ahead=False)
    missing = [item for item, year in zip(items, ahead, strict=True) if year is None]
    if missing:
        if len(years) != 1 or any(item.part.unit == "bare date" for item in missing):
            return interval_questions.missing_year(missing, text, years)
        return _combined(items, [years[0] if year is None else year for year in ahead], text)
    choices = [[year for year in choice if year is not None] for choice in (ahead, behind)]
    if choices[0] == choices[1]:
        return _combined(items, choices[0], text)
    # "Q4 2020, Q1 en Q2 2021" means the year for which the parts are in order.
    answers = {_combined(items, c, text) for c in choices if _in_order(items, c)}
    return answers.pop() if len(answers) == 1 else question("het jaar ontbreekt bij een onderdeel")


def _in_order(items: list[Item], years: list[int]) -> bool:
    spans = [item.part.span(year) for item, year in zip(items, years, strict=True)]
    starts = [span.start for span in spans if isinstance(span, DateSpan)]
    return starts == sorted(starts)


def _combined(items: list[Item], years: list[int], text: str) -> Interval | Planning:
    """Return first start to last end, or the question of one of the parts or ranges."""
    spans: list[DateSpan] = []
    for item, year in zip(items, years, strict=True):
        span = item.part.span(year)
        if isinstance(span, Planning):
            return interval_questions.impossible(span, item, text)
        spans.append(span)
    if len(items) == 1:
        return Interval(*spans[0], "single", items[0].part.unit)
    unclear = interval_questions.stray_year(items, text) or interval_questions.turn_of_year(
        items, spans, years, text
    )
    if unclear:
        return unclear
    groups = _groups(items)
    for index in (index for first, last in groups for index in range(first, last)):
        if spans[index + 1].end < spans[index].end:
            return interval_questions.turned_round(
                items[index], items[index + 1], years[index + 1], text
            )
    start = min(spans[first].start for first, _ in groups)
    end = max(spans[last].end for _, last in groups)
    shape: Literal["range", "list"] = "range" if len(groups) == 1 else "list"
    return Interval(start, end, shape, items[-1].part.unit)
