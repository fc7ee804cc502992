"""Facts of a sheet part that the reader does not return: merges, hidden rows, errors.

A part is searched as bytes and examined only where something occurs: most sheets have none of
these, and then the search costs next to nothing. No search crosses the next "<", so tags without
end cannot make it run forever.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from uvp_xl.backend.edit_checks import WHOLE_SHEET
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.cell_positions import CellPositions
from uvp_xl.errors import UsageError
from uvp_xl.grid import NO_RESULT, Area, CellError, Value, area
from uvp_xl.work_budget import Work, spend

_TEXT = re.compile(rb"""\st\s*=\s*["']str["']""")
Rows = list[list[Value]]


@dataclass(frozen=True, slots=True)
class _Tags:
    """The patterns to search for; most parts have no element prefixes, which is faster."""

    merge: re.Pattern[bytes]
    hidden: re.Pattern[bytes]
    error: re.Pattern[bytes]
    date: re.Pattern[bytes]
    worth: re.Pattern[bytes]
    no_result: re.Pattern[bytes]


@cache
def _tags(prefixed: bool) -> _Tags:
    """Return the patterns for a part with or without prefixes."""
    x = rb"(?:[\w.-]+:)?" if prefixed else b""
    formula = rb"<%bf(?=[\s/>])(?:[^<>]*/>|[^<>]*>[^<]*</%bf>)" % (x, x)
    nothing = rb"(?:</%bc>|<%bv\s*/>|<%bv>\s*</)" % (x, x, x)
    return _Tags(
        re.compile(rb"""<%bmergeCell\s[^<>]*?ref\s*=\s*["']([A-Z0-9:$]+)["']""" % x),
        re.compile(rb"""<%brow\s([^<>]*?hidden\s*=\s*["'](?:1|true)["'][^<>]*)>""" % x),
        _typed(b"e", x),
        _typed(b"d", x),
        re.compile(rb"<%bv[^<>]*>([^<]*)<" % x),
        re.compile(rb"<%bc(\s[^<>]*)?>\s*%b\s*%b" % (x, formula, nothing)),
    )


def _typed(kind: bytes, prefix: bytes) -> re.Pattern[bytes]:
    """Return the pattern of a cell of this type: its attributes and its content."""
    content = rb"[^<]*(?:<(?!/?%bc[\s/>])[^<]*)*" % prefix
    tag = rb"""<%bc\s([^<>]*?\bt\s*=\s*["']%b["'][^<>]*)(?<!/)>(%b)</%bc>"""
    return re.compile(tag % (prefix, kind, content, prefix))


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """The facts of a sheet part; `overlay` has values that replace others, by row and column."""

    merges: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    overlay: tuple[tuple[int, int, Value], ...] = ()


def find_facts(part: bytes, plain: bool = False) -> SheetFacts:
    """Return the facts of a sheet part; a `plain` part has no errors and no formulas.

    >>> find_facts(b'<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>').overlay
    ((1, 1, CellError(name='#VERW!')),)
    """
    merges = _merges(part, max(part.rfind(b"sheetData"), 0))  # They follow the cells.
    hides = b"hidden=" in part
    if plain and not hides:
        return SheetFacts(merges)
    tags = _tags(b":c" in part or b":row" in part)
    overlay: list[tuple[int, int, Value]] = []
    if not plain and (b'"e"' in part or b"'e'" in part):
        overlay += _errors(part, tags)
    if not plain and b"f>" in part:
        overlay += _without_result(part, tags)
    hidden = _find_with_position(part, tags.hidden) if hides else ()
    if not plain and (b'"d"' in part or b"'d'" in part):
        overlay += _dates(part, tags)
    return SheetFacts(merges, frozenset(row for _, row, _ in hidden), tuple(overlay))


def apply_overlay(rows: Rows, overlay: tuple[tuple[int, int, Value], ...]) -> None:
    """Apply `overlay` to `rows`, which grow for errors beyond them."""
    for row, column, error in overlay:
        if (row, column) not in WHOLE_SHEET:
            continue
        width = max(len(rows[0]) if rows else 0, column)
        rows.extend([] for _ in range(row - len(rows)))
        if len(rows[0]) < width or not rows[-1]:
            for line in rows:
                line.extend([""] * (width - len(line)))
        rows[row - 1][column - 1] = error


def _errors(part: bytes, tags: _Tags) -> Iterator[tuple[int, int, CellError]]:
    """Yield the cells with an error value."""
    for match, row, column in _find_with_position(part, tags.error):
        content = tags.worth.search(match[2])
        name = content[1].decode("utf-8", "replace").strip() if content else "#N/A"
        yield row, column, CellError(DUTCH_ERRORS.get(name, name))


def _without_result(part: bytes, tags: _Tags) -> Iterator[tuple[int, int, CellError]]:
    """Yield the cells with a formula and no value; an empty text is a value."""
    for match, row, column in _find_with_position(part, tags.no_result):
        if not (_TEXT.search(match[1] or b"") and not match[0].endswith(b"c>")):
            yield row, column, NO_RESULT


def _dates(part: bytes, tags: _Tags) -> Iterator[tuple[int, int, Value]]:
    """Yield the dates in ISO notation, which the reader returns as text or as midnight."""
    for match, row, column in _find_with_position(part, tags.date):
        content = tags.worth.search(match[2])
        try:
            timestamp = dt.datetime.fromisoformat(content[1].decode().strip() if content else "")
        except ValueError:
            continue  # A time, or not a date: the reader's value is right.
        timestamp = timestamp.replace(tzinfo=None)
        yield row, column, timestamp.date() if timestamp.time() == dt.time() else timestamp


def _find_with_position(
    part: bytes, tags: re.Pattern[bytes]
) -> Iterator[tuple[re.Match[bytes], int, int]]:
    """Yield the matches of `tags` with their row and column; a row has column 0."""
    positions = CellPositions(part)
    for match in tags.finditer(part):
        yield match, *positions.of(match.start(), match[1] or b"")


def _merges(part: bytes, start: int) -> tuple[Area, ...]:
    """Return the merged areas in `part` from `start`."""
    areas: list[Area] = []
    for match in _tags(True).merge.finditer(part, start):
        try:
            areas.append(area(match[1].decode()))
        except UsageError:
            continue  # Such as "A:C", which Excel does not write.
    spend(Work.ITEMS, len(areas), "in de samengevoegde cellen")
    return tuple(areas)
