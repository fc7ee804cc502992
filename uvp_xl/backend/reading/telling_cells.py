"""The cells of a sheet part that show something else than the value that calamine returns.

Their formats and shared texts are known by number, so the part is searched as bytes for those
numbers: cells of other formats cost next to nothing, and so does a workbook without any.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from uvp_xl.backend.ooxml.date_serial import to_serial
from uvp_xl.backend.reading import telling_signs
from uvp_xl.backend.reading.cell_positions import CellPositions
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.cell_look import Run
from uvp_xl.backend.reading.kinds.cell_store import FILL
from uvp_xl.backend.reading.kinds.date_or_number import NumberKind, kind_of_code
from uvp_xl.backend.reading.kinds.xml_part import narrow
from uvp_xl.backend.reading.number_pattern import any_number
from uvp_xl.backend.reading.shared_texts import parse_texts
from uvp_xl.grid import Value
from uvp_xl.work_budget import Work, spend

_TAG = re.compile(rb"<(?:[\w.-]+:)?c(\s[^<>]*?|)(/?)>")
_FORMAT = re.compile(rb"""\ss\s*=\s*["']\s*([0-9]{1,9})\s*["']""")
_SHARED = re.compile(rb"""\st\s*=\s*["']s["']""")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c(?=[\s/>])")
_PREFIX = re.compile(rb"(</?)[\w.-]+:")
Rows = list[list[Value]]
Runs = tuple[Run, ...]


class TellingCell(NamedTuple):
    """A cell with a value to convert: row and column from 1, its format, the runs of its text."""

    row: int
    column: int
    cell_format: int
    runs: Runs


class TellingCells(NamedTuple):
    """The cells of a part to convert, and the fills that can be a traffic light, by position."""

    cells: tuple[TellingCell, ...] = ()
    fills: Mapping[tuple[int, int], str] = {}


@dataclass(frozen=True)
class TellingFormats:
    """The formats of a workbook, and the runs of its shared texts, that have an effect."""

    formats: CellFormats = field(default_factory=CellFormats)
    texts: bytes = b""
    epoch_1904: bool = False

    def find(self, part: bytes, where: str) -> TellingCells:
        """Return the cells in a sheet part that show something else; raises TooMuchWork.

        `where` names the sheet in a Dutch phrase.
        """
        runs = dict(self._with_shared_runs(part)) | self._inline_runs(part)
        styled = self._with_format(part)
        cells: list[TellingCell] = []
        fills: dict[tuple[int, int], str] = {}
        positions = CellPositions(part)
        for offset in sorted({*runs, *styled}) if runs else styled:
            tag = _TAG.match(part, offset)
            if tag is None:
                continue
            named = _FORMAT.search(tag[1])
            cell_format = int(named[1]) if named else 0
            position = positions.of(offset, tag[1])
            if colour := self._fills.get(cell_format):
                fills[position] = colour
            if not tag[2] and (offset in runs or cell_format in self._telling):
                cells.append(TellingCell(*position, cell_format, runs.get(offset, ())))
        spend(Work.CELLS, len(cells) + FILL * len(fills), where)
        return TellingCells(tuple(cells), fills)

    def convert(self, rows: Rows, cells: tuple[TellingCell, ...]) -> None:
        """Convert the values in `rows` of these cells to what a reader sees."""
        known: dict[tuple[Value, type, int, Runs], Value] = {}
        for row, column, cell_format, runs in cells:
            if row > len(rows) or column > len(rows[row - 1]):
                continue
            value = rows[row - 1][column - 1]
            key = (value, type(value), cell_format, runs)
            if key not in known:
                known[key] = self._seen(value, cell_format, runs)
            rows[row - 1][column - 1] = known[key]

    def _seen(self, value: Value, cell_format: int, runs: Runs) -> Value:
        """Return a value as seen; calamine has its own view of which formats are dates."""
        if isinstance(value, dt.date | dt.time | dt.timedelta):
            kind = kind_of_code(self.formats.code(cell_format))
            if kind in (NumberKind.MOMENT, NumberKind.DURATION):
                return self.formats.value(value, cell_format)
            value = to_serial(value, self.epoch_1904)
        if isinstance(value, float):
            return self.formats.number(value, cell_format, self.epoch_1904)
        text = "".join(run.text for run in runs)
        return self.formats.value(text or value, cell_format, runs)

    @cached_property
    def _telling(self) -> frozenset[int]:
        """The formats by which a reader may see something else than what is stored."""
        return self.formats.telling()

    @cached_property
    def _fills(self) -> dict[int, str]:
        """The colours that can be a traffic light, by format."""
        return {number: look.fill for number, look in self.formats.looks.items() if look.fill}

    @cached_property
    def _wants_runs(self) -> bool:
        """Whether any run counts: one without a strike is not struck in a cell that is."""
        return any(look.struck or look.font for look in self.formats.looks.values())

    @cached_property
    def _shared_runs(self) -> dict[int, Runs]:
        """The runs of the shared texts that have runs that count, by number."""
        part = narrow(self.texts)
        if b"<!" in part:  # Such as a comment, in which a text may be.
            return dict(parse_texts(part).runs)
        return {number: runs for number, _, runs in _rich_texts(part, b"si", self._wants_runs)}

    def _with_format(self, part: bytes) -> Iterator[int]:
        """Yield the offsets of the cells with a format that changes what is seen."""
        wanted = self._telling | self._fills.keys()
        if 0 in wanted:  # Also the cells that name no format.
            yield from (match.start() for match in _CELL.finditer(part))
        elif wanted:
            number = any_number(wanted)
            after = 0
            for match in re.finditer(rb"""\ss\s*=\s*["'](?:%b)["']""" % number, part):
                offset = part.rfind(b"<", after, match.start())
                after = match.end()
                if offset >= 0:  # Otherwise one in the same tag, or in a text.
                    yield offset

    def _with_shared_runs(self, part: bytes) -> Iterator[tuple[int, Runs]]:
        """Yield the offsets of the cells with a shared text that has runs, and its runs."""
        if not self._shared_runs:
            return
        number = any_number(self._shared_runs)
        prefix = rb"(?:[\w.-]+:)?" if b":c" in part else b""
        for match in re.finditer(rb"<%bv>\s*(%b)\s*<" % (prefix, number), part):
            offset = part.rfind(b"<", 0, match.start())
            runs = self._shared_runs.get(int(match[1]))
            if runs and _SHARED.search(part, offset, match.start()):
                yield offset, runs

    def _inline_runs(self, part: bytes) -> dict[int, Runs]:
        """Return the runs of the texts that are in a cell itself, by the offset of the cell."""
        if b"inlineStr" not in part:
            return {}
        texts = _rich_texts(part, b"is", self._wants_runs)
        return {part.rfind(b"<", 0, start): runs for _, start, runs in texts}


def _rich_texts(part: bytes, name: bytes, any_run: bool) -> Iterator[tuple[int, int, Runs]]:
    """Yield number, from 0, offset and runs of the texts in a part that have runs.

    `name` is that of their elements. Only texts with a run that has an effect are parsed, or with
    `any_run` all that have runs.
    """
    if not (b"rPr" in part if any_run else telling_signs.in_texts(part)):
        return
    found = list(_elements(part, name, any_run))
    pieces = b"".join(_PREFIX.sub(rb"\1", element) for _, _, element in found)
    shared = parse_texts(b"<sst>" + pieces + b"</sst>")
    if len(shared.texts) == len(found):  # Otherwise one of them is damaged.
        for index, runs in shared.runs.items():
            number, start, _ = found[index]
            yield number, start, runs


def _elements(part: bytes, name: bytes, any_run: bool) -> Iterator[tuple[int, int, bytes]]:
    """Yield number, from 0, offset and element of the texts that may have runs that count."""
    prefix = re.search(rb"<([\w.-]+:|)%b[\s/>]" % name, part)
    if prefix is None:
        return
    opening, closing = b"<" + prefix[1] + name, b"</" + prefix[1] + name + b">"
    number, after = -1, 0
    for offset in telling_signs.offsets(part, any_run):
        if offset < after:
            continue  # One more in the same text.
        number += part.count(opening, after, offset)
        start = part.rfind(opening, after, offset)
        after = part.find(closing, offset)
        if after < 0:
            return
        if start >= 0:
            yield number, start, part[start : after + len(closing)]
