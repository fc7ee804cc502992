"""Facts of a sheet part that the reader does not return: merges, hidden rows, errors.

A part is searched as bytes and examined only where something occurs: most sheets have none of
these, and then the search costs next to nothing. No search crosses the next "<", so tags without
end cannot make it run forever.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from uvp_xl.backend.edit_checks import NO_RESULT, WHOLE_SHEET
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.cell_count import scan_cells
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, CellError, Percentage, Value, area, position
from uvp_xl.work_budget import Work, spend

_REFERENCE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{0,3})([1-9][0-9]{0,6})["']""")
_TEXT = re.compile(rb"""\st\s*=\s*["']str["']""")

FEW = 50
"""Numbers that a pattern may list."""
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
    percentages: tuple[tuple[int, int], ...] = ()


def find_facts(
    part: bytes, plain: bool = False, percent_formats: frozenset[int] = frozenset()
) -> SheetFacts:
    """Return the facts of a sheet part; a `plain` part has no errors and no formulas.

    A cell with one of the `percent_formats` is a percentage if it holds a number.

    >>> find_facts(b'<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>').overlay
    ((1, 1, CellError(name='#VERW!')),)
    """
    merges = _merges(part, max(part.rfind(b"sheetData"), 0))  # They follow the cells.
    shown = tuple(_percentages(part, percent_formats)) if percent_formats else ()
    hides = b"hidden=" in part
    if plain and not hides:
        return SheetFacts(merges, percentages=shown)
    tags = _tags(b":c" in part or b":row" in part)
    overlay: list[tuple[int, int, Value]] = []
    if not plain and (b'"e"' in part or b"'e'" in part):
        overlay += _errors(part, tags)
    if not plain and b"f>" in part:
        overlay += _without_result(part, tags)
    hidden = _find_with_position(part, tags.hidden) if hides else ()
    if not plain and (b'"d"' in part or b"'d'" in part):
        overlay += _dates(part, tags)
    return SheetFacts(merges, frozenset(row for _, row, _ in hidden), tuple(overlay), shown)


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


def convert_percentages(rows: Rows, cells: tuple[tuple[int, int], ...]) -> None:
    """Convert the numbers in `cells` to percentages; text is unchanged in any format."""
    for row, column in cells:
        if row <= len(rows) and column <= len(rows[row - 1]):
            value = rows[row - 1][column - 1]
            if isinstance(value, float):
                rows[row - 1][column - 1] = Percentage(value)


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


def _percentages(part: bytes, formats: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Return the cells with one of these formats; a cell without format has format 0."""
    tags = _percent_tags(formats, b":c" in part)
    for match, row, column in _find_with_position(part, tags):
        if match[2] is None or int(match[2]) in formats:
            yield row, column


def any_number(numbers: Collection[int]) -> bytes:
    """Return the pattern of these numbers; of any number when there are many of them.

    >>> any_number([3, 12]), any_number(range(999))
    (b'3|12', b'[0-9]{1,9}')
    """
    if len(numbers) > FEW:  # A search would try each of them at each cell.
        return b"[0-9]{1,9}"
    return b"|".join(b"%d" % number for number in sorted(numbers))


@cache
def _percent_tags(formats: frozenset[int], prefixed: bool) -> re.Pattern[bytes]:
    """Return the pattern of a non-empty cell with one of these formats."""
    x = rb"(?:[\w.-]+:)?" if prefixed else b""
    named = rb"""\bs\s*=\s*["'](%b)["']""" % any_number(formats)
    pattern = rb"[^<>]*?\s%b[^<>]*" % named
    if 0 in formats:
        pattern = rb"(?:%b|(?![^<>]*\ss\s*=)[^<>]*)" % pattern
    return re.compile(rb"<%bc(?=\s|>)(%b)(?<!/)>" % (x, pattern))


def _find_with_position(
    part: bytes, tags: re.Pattern[bytes]
) -> Iterator[tuple[re.Match[bytes], int, int]]:
    """Yield the matches of `tags` with their row and column; a row has column 0.

    The position of a tag without an address is counted: rare and slow, so done for all at once.
    """
    positions: dict[int, tuple[int, int]] = {}
    for match in tags.finditer(part):
        reference = _REFERENCE.search(match[1] or b"")
        if reference is None:
            positions = positions or {
                offset: (row, column) for row, column, offset, _ in scan_cells(part)
            }
            yield match, *positions[match.start()]
        elif reference[1]:
            yield match, *position((reference[1] + reference[2]).decode())
        else:
            yield match, int(reference[2]), 0


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
