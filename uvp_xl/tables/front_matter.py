"""The front matter of a plan: title, municipality, period, and the themes it announces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from uvp_xl.clean_text import key, line, lines
from uvp_xl.grid import Grid, address
from uvp_xl.tables.theme_heading import LONGEST, Heading, Kind, coded, labelled

_TITLE = re.compile(
    r"(?:meerjaren|jaar)?(?:uitvoerings|actie|veiligheids|jaar)-?\s?(?:plan|programma|agenda)\b"
    r"|\bUVP\b(?!-xl)"
    r"|^(?:plan(?: van aanpak)?|programma|agenda|actie(?:lijst|overzicht))(?=\s+20\d\d)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.;,]$|\.\s+[A-Z]|\b(?:is|zijn|wordt|worden|hoort|heeft|kunt)\b")
_YEAR = r"\b(20\d\d)\b"
_YEARS = re.compile(
    rf"{_YEAR}(?:(?:\s*(?:-|–|/|,|t/m|tot en met|tot|en)\s*20\d\d\b)+|\s*[-–/]\s*['’]?(\d\d)\b)?"
)
_SMALL = r"(?:aan|den|der|de|het|op|van|bij|en|ter|ten|in)"
_OTHER = (
    r"(?!Gemeente|Integra|Uitvoering|Actie|Veilig|Plan\b|Jaar|Team|Afdeling|Versie|Concept|"
    r"Definitief|UVP|IVP|Openbare|Periode|College|Raad)"
)
_PLACE = rf"{_OTHER}(?:['’][st][- ])?[A-ZÀ-Þ][\w'’-]*"
_MUNICIPALITY = re.compile(
    rf"\b(?:[Gg]emeente|GEMEENTE):?\s+({_PLACE}(?:\s(?:{_SMALL}\s)*{_PLACE}){{0,4}})"
)
_LABEL = re.compile(r"gemeente\s*:?", re.IGNORECASE)
_LIST_HEADING: dict[str, Kind] = {
    "prioriteit": "priority",
    "prioriteiten": "priority",
    "prioritaire thema's": "priority",
    "strategische thema's": "strategic",
    "strategisch thema": "strategic",
    "strategische onderwerpen": "strategic",
    "overige thema's": "strategic",
    "thema's": "strategic",
}
_CODE = re.compile(r"(\d{1,2}|[a-zA-Z])[.):]?")
LONGEST_PERIOD = 10
"""Most years of a plan; a longer period is a misprint and is left out."""
FRONT_ROWS = 500
"""Rows in which front matter is searched; further down there is other data."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A theme that the plan announces, and its cell."""

    heading: Heading
    sheet: str
    cell: str


@dataclass(frozen=True)
class Front:
    """The front matter of a plan; `years` is empty and `title` "" when the workbook has none."""

    title: str = ""
    municipality: str = ""
    years: tuple[int, ...] = ()
    sheet: str = ""
    cell: str = "A1"
    announced: tuple[Announced, ...] = ()

    @property
    def period(self) -> str:
        """The years of the plan in a message: "2020-2021"."""
        return year_range(self.years)


def year_range(years: Sequence[int]) -> str:
    """Return years as they are written in a message.

    >>> year_range((2020, 2021)), year_range((2020,)), year_range(())
    ('2020-2021', '2020', '')
    """
    return f"{years[0]}-{years[-1]}" if len(years) > 1 else "".join(map(str, years))


def front(grids: Sequence[Grid], last_rows: dict[str, int]) -> Front:
    """Read the front matter of a workbook; `last_rows` has the first row of the tables by sheet."""
    cells = [cell for grid in grids for cell in _cells(grid, last_rows.get(grid.name))]
    titles = (c for c in cells if len(c[2]) <= LONGEST and _TITLE.search(c[2]))
    titled = next((c for c in titles if not _SENTENCE.search(c[2])), None)
    text = titled[2] if titled else ""
    named = _TITLE.search(text)
    return Front(
        title=text,
        municipality=_municipality(cells),
        years=years(text[named.end() :] if named else "") or years(text) or _period(cells),
        sheet=titled[0] if titled else "",
        cell=titled[1] if titled else "A1",
        announced=tuple(a for g in grids if g.name not in last_rows for a in _announced(g)),
    )


def years(text: str) -> tuple[int, ...]:
    """Return the years that a text names first, as a run from first to last.

    >>> years("Uitvoeringsplan 2020 - 2022"), years("2021/'22"), years("geen jaar")
    ((2020, 2021, 2022), (2021, 2022), ())
    """
    match = _YEARS.search(text)
    if not match:
        return ()
    named = [int(year) for year in re.findall(_YEAR, match[0])]
    return _run(named[0], named[0] // 100 * 100 + int(match[2]) if match[2] else named[-1])


def _run(first: int, last: int) -> tuple[int, ...]:
    """Return all years from first to last, none if that is not a sensible period."""
    return tuple(range(first, last + 1)) if last - first < LONGEST_PERIOD else ()


def _cells(grid: Grid, before: int | None) -> Iterator[tuple[str, str, str]]:
    """Yield every text above the first table as (sheet, cell, text); a number counts as text."""
    last = FRONT_ROWS if before is None else min(before - 1, FRONT_ROWS)
    for row, cells in enumerate(grid.rows[:last], start=1):
        for column, value in enumerate(cells, start=1):
            if value != "" and not isinstance(value, bool) and (text := line(value)):
                yield grid.name, address(row, column), text


def _municipality(cells: list[tuple[str, str, str]]) -> str:
    """Return the name after "Gemeente", preferably at the start of a cell instead of in prose."""
    pairs = pairwise([*(full_text for _, _, full_text in cells), ""])
    texts = [
        f"{full_text} {behind}" if _LABEL.fullmatch(full_text) else full_text
        for full_text, behind in pairs
    ]
    own = next((m[1] for text in texts if (m := _MUNICIPALITY.match(text))), "")
    return own or next((m[1] for text in texts if (m := _MUNICIPALITY.search(text))), "")


def _period(cells: list[tuple[str, str, str]]) -> tuple[int, ...]:
    """Return the years in or right after a cell with "periode" or "looptijd"."""
    for i, (_, _, text) in enumerate(cells):
        if re.match(r"(?:plan)?periode\b|looptijd\b", text, re.I):
            behind = cells[i + 1][2] if i + 1 < len(cells) else ""
            named = re.findall(_YEAR, text) or re.findall(_YEAR, behind)
            if named and (result := _run(int(named[0]), int(named[-1]))):
                return result
    return ()


def _announced(grid: Grid) -> Iterator[Announced]:
    """Yield the themes in the lists below "Prioriteiten" and "Strategische thema's"."""
    kind: Kind | None = None
    for row, cells in enumerate(grid.rows[:FRONT_ROWS], start=1):
        filled = [
            (column, text)
            for column, v in enumerate(cells, start=1)
            if v != "" and (text := lines(v))
        ]
        if not filled:
            continue
        top, _, rest = filled[0][1].partition("\n")
        headed = _LIST_HEADING.get(key(top).rstrip(" :"))
        if headed:  # the first theme can be next to the heading, or all of them below it
            kind = headed
            filled = [(filled[0][0], rest)] * bool(rest) + filled[1:]
        themes = list(_themes(filled)) if kind else []
        for column, heading in themes:
            own = Heading(heading.code, heading.title, kind or heading.kind)
            yield Announced(own, grid.name, address(row, column))
        if filled and not headed and not themes:
            kind = None


def _themes(filled: list[tuple[int, str]]) -> Iterator[tuple[int, Heading]]:
    """Yield the themes in the filled cells of a row, with their columns.

    "a" | "Jeugd" in two cells, or "a. Jeugd" in one, or a whole list of those in one cell.
    """
    if len(filled) > 1 and (match := _CODE.fullmatch(filled[0][1])):
        column, title = filled[1]
        yield column, Heading(match[1].lower(), line(title), "priority")
    elif len(filled) == 1:
        column, full_text = filled[0]
        for text in full_text.split("\n"):
            item = text.lstrip("-–•* ")
            if result := labelled(item) or coded(item):
                yield column, result
