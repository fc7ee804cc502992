"""Infer the year of each part: the one written next to it, or that of a neighbour."""

from __future__ import annotations

from uvp_xl.notation.planning.connectives import JOIN
from uvp_xl.notation.planning.tokenizer import Item


def join(items: list[Item], *, year_first: bool) -> list[Item]:
    """Join each part with the year next to it: "2021 Q3" or "Q3 2021".

    >>> from uvp_xl.notation.planning.tokenizer import scan
    >>> [item.part.year for item in join(scan("q3 en q4 2021"), year_first=False)]
    [None, 2021]
    """
    joined: list[Item] = []
    for item in items:
        before = joined[-1] if joined else None
        if before and item.glue in JOIN:
            year, part = (before, item) if year_first else (item, before)
            if (
                year.part.unit == "year"
                and part.part.year is None
                and part.part.unit != "bare date"
            ):
                dated = part.part._replace(year=year.part.year)
                joined[-1] = Item(before.glue, dated, before.start, item.end)
                continue
        joined.append(item)
    return joined


def inherited(items: list[Item], *, ahead: bool) -> list[int | None]:
    """Return the year of each item; one without a year takes that of the nearest item that has one.

    First `ahead` of it or behind it, then the other way. A year by itself ("Q3 t/m 2021") is not
    inherited: it does not belong to the part next to it.

    >>> from uvp_xl.notation.planning.tokenizer import scan
    >>> inherited(join(scan("jan t/m mrt 2020"), year_first=False), ahead=True)
    [2020, 2020]
    """
    written = [item.part.year if item.part.unit != "year" else None for item in items]
    years: list[int | None] = []
    for index, item in enumerate(items):
        following = next((year for year in written[index + 1 :] if year is not None), None)
        previous = next((year for year in reversed(written[:index]) if year is not None), None)
        nearest = following or previous if ahead else previous or following
        years.append(nearest if item.part.year is None else item.part.year)
    return years
