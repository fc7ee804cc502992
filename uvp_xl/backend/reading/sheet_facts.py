"""What the reader does not give, from the bytes of a sheet part: merges, hidden rows, errors.

A part is searched as bytes, and looked into only where something occurs: most sheets have none of
these, and then this costs next to nothing. No search runs on past the next "<", so that tags that
never end cannot make it take for ever.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from uvp_xl.backend.edit_checks import NO_RESULT, WHOLE_SHEET
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.cell_count import scan_cells
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, CellError, Percentage, Value, area, position

_PLACE = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{0,3})([1-9][0-9]{0,6})["']""")
_TEXT = re.compile(rb"""\st\s*=\s*["']str["']""")

Rows = list[list[Value]]


@dataclass(frozen=True, slots=True)
class _Tags:
    """What is searched for; in most parts elements have no prefix, and that is found faster."""

    merge: re.Pattern[bytes]
    hidden: re.Pattern[bytes]
    error: re.Pattern[bytes]
    date: re.Pattern[bytes]
    worth: re.Pattern[bytes]
    no_result: re.Pattern[bytes]


@cache
def _tags(prefixed: bool) -> _Tags:
    """The patterns for a part with or without prefixes."""
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
    """The pattern of a cell of this type: its attributes and its content."""
    content = rb"[^<]*(?:<(?!/?%bc[\s/>])[^<]*)*" % prefix
    tag = rb"""<%bc\s([^<>]*?\bt\s*=\s*["']%b["'][^<>]*)(?<!/)>(%b)</%bc>"""
    return re.compile(tag % (prefix, kind, content, prefix))


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a sheet part says besides its values; `overlay` goes over them, by row and column."""

    merges: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    overlay: tuple[tuple[int, int, Value], ...] = ()
    percentages: tuple[tuple[int, int], ...] = ()


def find_facts(
    part: bytes, plain: bool = False, percent_formats: frozenset[int] = frozenset()
) -> SheetFacts:
    """The facts of a sheet part; `plain` says that there is no error and no formula in it.

    A cell with one of the `percent_formats` is a percentage, if it holds a number.

    >>> find_facts(b'<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>').overlay
    ((1, 1, CellError(name='#VERW!')),)
    """
    merges = _merges(part, max(part.rfind(b"sheetData"), 0))  # They stand behind the cells.
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
    hidden = frozenset(_hidden(part, tags)) if hides else frozenset()
    if not plain and (b'"d"' in part or b"'d'" in part):
        overlay += _dates(part, tags)
    return SheetFacts(merges, hidden, tuple(overlay), shown)


def apply_overlay(rows: Rows, overlay: tuple[tuple[int, int, Value], ...]) -> None:
    """Lay `overlay` over `rows`, which grow where an error stands beyond them."""
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
    """Make percentages of the numbers in `cells`; text stays text, whatever its format."""
    for row, column in cells:
        if row <= len(rows) and column <= len(rows[row - 1]):
            value = rows[row - 1][column - 1]
            if isinstance(value, float):
                rows[row - 1][column - 1] = Percentage(value)


def _errors(part: bytes, tags: _Tags) -> Iterator[tuple[int, int, CellError]]:
    """The cells with an error value."""
    for match, row, column in _placed(part, tags.error):
        worth = tags.worth.search(match[2])
        name = worth[1].decode("utf-8", "replace").strip() if worth else "#N/A"
        yield row, column, CellError(DUTCH_ERRORS.get(name, name))


def _without_result(part: bytes, tags: _Tags) -> Iterator[tuple[int, int, CellError]]:
    """The cells with a formula and no value; an empty text is a value."""
    for match, row, column in _placed(part, tags.no_result):
        if not (_TEXT.search(match[1] or b"") and not match[0].endswith(b"c>")):
            yield row, column, NO_RESULT


def _dates(part: bytes, tags: _Tags) -> Iterator[tuple[int, int, Value]]:
    """The dates in ISO notation that the reader gives as text, or as midnight on that day."""
    for match, row, column in _placed(part, tags.date):
        worth = tags.worth.search(match[2])
        try:
            moment = dt.datetime.fromisoformat(worth[1].decode().strip() if worth else "")
        except ValueError:
            continue  # A time, or no date at all: as the reader has it.
        moment = moment.replace(tzinfo=None)
        yield row, column, moment.date() if moment.time() == dt.time() else moment


def _percentages(part: bytes, formats: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The cells with one of these formats; a cell that names none has format 0."""
    tags = _percent_tags(formats, b":c" in part)
    return ((row, column) for _, row, column in _placed(part, tags))


@cache
def _percent_tags(formats: frozenset[int], prefixed: bool) -> re.Pattern[bytes]:
    """The pattern of a cell with one of these formats and something in it."""
    x = rb"(?:[\w.-]+:)?" if prefixed else b""
    named = rb"""\bs\s*=\s*["'](?:%b)["']""" % b"|".join(b"%d" % n for n in sorted(formats))
    found = rb"[^<>]*?\s%b[^<>]*" % named
    if 0 in formats:
        found = rb"(?:%b|(?![^<>]*\ss\s*=)[^<>]*)" % found
    return re.compile(rb"<%bc(?=\s|>)(%b)(?<!/)>" % (x, found))


def _hidden(part: bytes, tags: _Tags) -> Iterator[int]:
    """The numbers of the hidden rows."""
    return (row for _, row, _ in _placed(part, tags.hidden))


def _placed(part: bytes, tags: re.Pattern[bytes]) -> Iterator[tuple[re.Match[bytes], int, int]]:
    """The matches of `tags` in `part`, each with its row and column; the column of a row is 0.

    A tag without an address is counted for: rare, and slow, so for all of them at once.
    """
    places: dict[int, tuple[int, int]] = {}
    for match in tags.finditer(part):
        found = _PLACE.search(match[1] or b"")
        if found is None:
            places = places or {
                offset: (row, column) for row, column, offset, _ in scan_cells(part)
            }
            yield match, *places[match.start()]
        elif found[1]:
            yield match, *position((found[1] + found[2]).decode())
        else:
            yield match, int(found[2]), 0


def _merges(part: bytes, start: int) -> tuple[Area, ...]:
    """The merged areas named in `part` from `start`."""
    found: list[Area] = []
    for match in _tags(True).merge.finditer(part, start):
        try:
            found.append(area(match[1].decode()))
        except UsageError:
            continue  # "A:C" and the like: Excel does not write it.
        if len(found) == limits.MAX_MERGES:
            break
    return tuple(found)
