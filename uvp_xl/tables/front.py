"""What the plan says of itself: title, municipality, period, and the themes it announces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from uvp_xl.grid import Grid, Value, address
from uvp_xl.tables.heading import Heading, Kind, coded, labelled
from uvp_xl.text import line

_TITLE = re.compile(
    r"(?:meerjaren|jaar)?(?:uitvoerings|actie|veiligheids|jaar)(?:plan|programma)", re.I
)
_YEARS = re.compile(r"\b(20\d\d)\b(?:\s*(?:-|–|t/m|tot en met|en|/)\s*(20\d\d)\b)?")
_SMALL = r"(?:aan|den|der|de|het|op|van|bij|en|ter|ten)"
_PLACE = r"[A-Z'’][\w'’-]*"
_MUNICIPALITY = re.compile(rf"\b[Gg]emeente\s+((?:{_PLACE})(?:\s(?:(?:{_SMALL}\s)*{_PLACE}))*)")
_LIST_HEADING = {
    "prioriteit": "priority",
    "prioriteiten": "priority",
    "strategische thema's": "strategic",
    "strategisch thema": "strategic",
    "thema's": "strategic",
}
_CODE = re.compile(r"(\d{1,2}|[a-zA-Z])[.):]?")
LONGEST_PERIOD = 10
"""A plan covers at most this many years; more is a misprint and is left out."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A theme that the plan announces, and the cell that does so."""

    heading: Heading
    sheet: str
    cell: str


@dataclass(frozen=True)
class Front:
    """The plan's own words; `years` is empty and `title` "" when the workbook has none."""

    title: str = ""
    municipality: str = ""
    years: tuple[int, ...] = ()
    sheet: str = ""
    cell: str = "A1"
    announced: tuple[Announced, ...] = ()


def front(grids: Sequence[Grid], last_rows: dict[str, int]) -> Front:
    """The front matter of a workbook; `last_rows` says per sheet where its first table begins."""
    cells = [cell for grid in grids for cell in _cells(grid, last_rows.get(grid.name))]
    titled = next((c for c in cells if _TITLE.search(c[2])), None)
    said = titled[2] if titled else ""
    municipality = next((m[1] for _, _, text in cells if (m := _MUNICIPALITY.search(text))), "")
    return Front(
        title=said,
        municipality=municipality,
        years=years(said) or _period(cells),
        sheet=titled[0] if titled else "",
        cell=titled[1] if titled else "A1",
        announced=tuple(a for g in grids if g.name not in last_rows for a in _announced(g)),
    )


def years(said: str) -> tuple[int, ...]:
    """The years that a text names, as a run from first to last.

    >>> years("Uitvoeringsplan 2020 - 2022"), years("geen jaar")
    ((2020, 2021, 2022), ())
    """
    match = _YEARS.search(said)
    if not match:
        return ()
    first, last = int(match[1]), int(match[2] or match[1])
    return tuple(range(first, last + 1)) if last - first < LONGEST_PERIOD else ()


def _cells(grid: Grid, before: int | None) -> Iterator[tuple[str, str, str]]:
    """Every text above the first table, as (sheet, cell, text); a number counts as text."""
    for row, cells in enumerate(grid.rows[: before and before - 1], start=1):
        for column, value in enumerate(cells, start=1):
            if value != "" and not isinstance(value, bool):
                yield grid.name, address(row, column), line(value)


def _period(cells: list[tuple[str, str, str]]) -> tuple[int, ...]:
    """The years that stand in or right behind a cell that says "periode" or "looptijd"."""
    for i, (_, _, said) in enumerate(cells):
        if re.match(r"(?:plan)?periode\b|looptijd\b", said, re.I):
            found = years(said) or years(cells[i + 1][2] if i + 1 < len(cells) else "")
            if found:
                return found
    return ()


def _announced(grid: Grid) -> Iterator[Announced]:
    """The themes in the lists below "Prioriteiten" and "Strategische thema's"."""
    kind: Kind | None = None
    for row, cells in enumerate(grid.rows, start=1):
        filled = [(column, v) for column, v in enumerate(cells, start=1) if v != ""]
        if not filled:
            continue
        headed = _list_kind(filled[0][1])
        if headed:
            kind = headed
            filled = filled[1:]  # the first theme may stand beside the heading
        theme = _theme(filled) if kind else None
        if theme and kind:
            heading = Heading(theme.code, theme.title, kind)
            yield Announced(heading, grid.name, address(row, filled[-1][0]))
        elif filled and not headed:
            kind = None


def _list_kind(value: Value) -> Kind | None:
    """The kind of theme that a list heading announces, or None."""
    said = line(value).casefold().rstrip(":").strip().replace("’", "'")
    return (
        "priority"
        if (kind := _LIST_HEADING.get(said)) == "priority"
        else ("strategic" if kind else None)
    )


def _theme(filled: list[tuple[int, Value]]) -> Heading | None:
    """The theme in the filled cells of a row: "a" | "Jeugd", or "a. Jeugd" in one cell."""
    texts = [line(value) for _, value in filled]
    if len(texts) == 2 and (match := _CODE.fullmatch(texts[0])):
        return Heading(match[1].lower(), texts[1], "priority")
    if len(texts) == 1:
        return labelled(texts[0]) or coded(texts[0])
    return None
