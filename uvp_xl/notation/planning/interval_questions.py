"""The questions that parts leave, with the texts that would answer them."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.connectives import LIST, LOOSE, RANGE
from uvp_xl.notation.planning.planning_grammar import Years
from uvp_xl.notation.planning.time_part import DateSpan, question
from uvp_xl.notation.planning.tokenizer import Item

_ANY_YEAR = tuple(range(2020, 2048))
"""In these 28 years every date occurs that can occur, on every day of the week."""

_YEAR_BEHIND = re.compile(r"\W*\d{4}$")


def missing_year(missing: list[Item], text: str, years: Years) -> Planning:
    """Return the question which year is meant, with every year of the plan as a proposal."""
    last = missing[-1]
    completed = (f"{text[: last.end]}{last.part.joint}{year}{text[last.end :]}" for year in years)
    proposals = tuple(completed)
    for item in missing:
        spans = [item.part.span(year) for year in years or _ANY_YEAR]
        problems = [span.problem for span in spans if isinstance(span, Planning)]
        if len(problems) == len(spans):
            # No year can mend this, so the year is not what is wrong: "Q5", "31 februari".
            return question(problems[0], *proposals)
    return question("het jaar ontbreekt", *proposals)


def impossible(unclear: Planning, item: Item, text: str) -> Planning:
    """Return the question about a part that does not exist, with proposals for the whole text."""
    proposals = (
        f"{text[: item.start]}{proposal}{text[item.end :]}" for proposal in unclear.proposals
    )
    return replace(unclear, proposals=tuple(proposals))


def stray_year(items: list[Item], text: str) -> Planning | None:
    """Return a year behind a smaller part: is "Q1 2019, 2020" up to Q1 2020, or all of 2020?

    No question where both mean the same: "eind 2019 en 2020"; nor in a range from one year to
    another: "okt 2025 - 2026".
    """
    for before, item in pairwise(items):
        year, part = item.part.year, before.part
        if item.part.unit != "year" or not year or item.glue not in LOOSE:
            continue
        if part.unit == "year" or part.year is None:
            continue
        between = text[before.end : item.start]
        if item.glue == "-" and " " in between and part.year < year:
            continue
        again = part.span(year)
        if isinstance(again, Planning) or again.end != dt.date(year, 12, 31):
            written = text[before.start : before.end]
            bare = _YEAR_BEHIND.sub("", written)
            also = [] if part.year == year else [f"{written} en {bare} {year}"]
            proposals = (*also, f"{written} t/m {year}")
            return question(f"het is niet duidelijk of heel {year} bedoeld is", *proposals)
    return None


def turn_of_year(
    items: list[Item], spans: list[DateSpan], years: list[int], text: str
) -> Planning | None:
    """Return the question of "dec/jan 2021", which runs back: it may begin the year before.

    No question where that would take longer than the year itself: "Q4 en Q3 2021".
    """
    for index, (before, item) in enumerate(pairwise(items)):
        written = before.part.year is not None and item.part.year is not None
        if written or item.glue in RANGE - LIST - {""} or years[index] != years[index + 1]:
            continue
        first, last = spans[index], spans[index + 1]
        over = last.end - first.start + dt.timedelta(days=365)
        if last.start < first.start and over <= first.end - last.start:
            unclear = turned_round(before, item, years[index], text)
            between = text[before.end : item.start]
            same = text[item.start : item.end] + between + text[before.start : before.end]
            proposals = (*unclear.proposals, f"{text[: before.start]}{same}{text[item.end :]}")
            return question("dit kan over de jaarwisseling lopen", *proposals)
    return None


def turned_round(first: Item, last: Item, year: int, text: str) -> Planning:
    """Return the question about a range with its end before its start.

    With both years written the parts may have changed places; otherwise the range may run over
    the turn of the year: "nov t/m feb 2021".
    """
    a, b = text[first.start : first.end], text[last.start : last.end]
    turned = (b, a)
    if first.part.year and last.part.year:
        later = f"{_YEAR_BEHIND.sub('', b)}{last.part.joint}{year + 1}"
        a, b, turned = b, a, (b, a) if last.part.unit == "year" else (a, later)
    elif last.part.year:
        a = f"{a}{first.part.joint}{year - 1}"
    elif first.part.year:
        b = f"{b}{last.part.joint}{year + 1}"
    else:
        a, b = f"{a}{first.part.joint}{year}", f"{b}{last.part.joint}{year + 1}"
    between = text[first.end : last.start]
    both = (
        f"{text[: first.start]}{one}{between}{two}{text[last.end :]}"
        for one, two in ((a, b), turned)
    )
    return question("het einde ligt vóór het begin", *both)
