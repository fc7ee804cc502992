"""The careful pass over one sheet part: for what calamine refuses.

It reads what Excel, LibreOffice or openpyxl would read: other encodings, macro sheets, cells
without an address, errors of new kinds. What it cannot read it reports at its cell, and goes on; of
a part that is damaged it keeps what came before.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from uvp_xl.backend.ooxml.error_values import dutch_error
from uvp_xl.backend.ooxml.package_xml import is_true
from uvp_xl.backend.ooxml.xml_text import unescape
from uvp_xl.backend.reading.careful_parser import SPACE, WHITE_SPACE, parse_pieces
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.xml_part import narrow
from uvp_xl.backend.reading.rich_values import RichValue
from uvp_xl.backend.reading.shared_texts import SharedTexts
from uvp_xl.backend.reading.text_runs import RunCollector
from uvp_xl.errors import UsageError
from uvp_xl.grid import NO_RESULT, CellError, Value, area, column_number

UNKNOWN_VALUE = "een waarde die uvp-xl niet kent"
NO_TEXT = "een tekst die in het bestand ontbreekt"
BROKEN_OFF = "een fout in de opbouw van het blad; wat erna komt, is misschien niet gelezen"
TWICE = "een blad waarvan de cellen er twee keer in staan; alleen de eerste zijn gelezen"
NO_SHEET = "een blad waarvan de inhoud niet te lezen is"
_REFERENCE = re.compile(r"\s*\$?([A-Za-z]{1,3})\$?([0-9]{1,7})\s*")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DIGITS = re.compile(r"[0-9]{1,9}")
_SURROGATE = re.compile(rb"&#(?:x0*[dD][89a-fA-F][0-9a-fA-F]{2}|0*5(?:5[3-9]|[67]\d)\d\d);")
"""A reference to half a character, on which the parser gives up (a few too many in decimals)."""
FEW_BYTES = 256
"""Bytes that are parsed at a time to find the cell at which a part is damaged."""
_TEXTS = ("t", "v")
Attributes = Mapping[str, str]


@dataclass(frozen=True)
class BookValues:
    """What the cells of all sheets refer to by number.

    The shared texts count from 0 and the rich values from 1.
    """

    texts: SharedTexts = field(default_factory=SharedTexts)
    formats: CellFormats = field(default_factory=CellFormats)
    epoch_1904: bool = False
    rich_values: Sequence[RichValue] = ()


def parse_sheet(part: bytes, store: CellStore, book: BookValues) -> None:
    """Fill `store` with the cells of a sheet part; raises TooMuchWork, and nothing else."""
    part = _SURROGATE.sub(b"&#xFFFD;", narrow(part))
    handler = _SheetHandler(store, book)
    damaged = any(list(parse_pieces(part, handler)))  # the whole part, also after damage
    if not handler.found:
        store.miss(0, 0, NO_SHEET)
    elif damaged:
        store.miss(*_damaged_cell(part, store.name, book), BROKEN_OFF)


def _damaged_cell(part: bytes, name: str, book: BookValues) -> tuple[int, int]:
    """Return the last cell before the damage, from 0, by a second pass in small pieces."""
    handler = _SheetHandler(CellStore(name), book)
    next((seen for seen in parse_pieces(part, handler, FEW_BYTES) if seen), None)
    return handler.last


class _SheetHandler:
    """The handler of parser events for a sheet part; `last` is the last cell, counted from 0."""

    def __init__(self, store: CellStore, book: BookValues) -> None:
        self.found = False
        self.last = (0, 0)
        self._store, self._book = store, book
        self._row, self._column = 0, 0
        self._seen = self._repeated = self._in_cell = self._preserved = False
        self._skipped = self._extensions = 0
        self._cell: Attributes = {}
        self._texts: dict[str, str] = {}
        self._current: list[str] | None = None
        self._formula = False
        self._runs = RunCollector()

    def doctype(self, *_: object) -> None:
        """Refuse a DTD, in any encoding."""
        raise ValueError("DTD")

    def start(self, tag: str | bytes, attrib: Attributes) -> None:
        """Start an element; its namespace plays no part."""
        local = str(tag).rpartition("}")[2]
        if self._in_cell:
            self._start_in_cell(local, attrib)
        elif local == "extLst" or self._extensions:
            self._extensions += 1
        elif local == "sheetData":
            self._repeated = self._seen
            self.found = True
        elif local == "mergeCell":
            self._merge(attrib.get("ref", ""))
        elif self._repeated:  # Such as the fallback for an older program.
            if local == "c":
                self._store.miss(0, 0, TWICE)
        elif local == "row":
            self._start_row(attrib)
        elif local == "c":
            self._start_cell(attrib)

    def _start_in_cell(self, local: str, attributes: Attributes) -> None:
        """Start an element within a cell."""
        if self._skipped or local in ("rPh", "extLst"):
            self._skipped += 1
        elif local in _TEXTS:
            if local == "v":
                self._texts.pop(local, None)  # The last of two counts.
            self._current, self._preserved = [], attributes.get(SPACE) == "preserve"
        elif local == "f":
            self._formula = True
        elif local != "c":
            self._start_in_text(local, attributes)
        else:  # a cell within a cell: the outer one ends here
            self._end_cell()
            self._start_cell(attributes)

    def _start_in_text(self, local: str, attributes: Attributes) -> None:
        """Start an element that may be of a run of the text in a cell."""
        if local == "is":
            self._runs = RunCollector()
        self._runs.start(local, attributes)

    def end(self, tag: str | bytes) -> None:
        """End an element."""
        local = str(tag).rpartition("}")[2]
        if self._skipped:
            self._skipped -= 1
        elif self._extensions:
            self._extensions -= 1
        elif local in _TEXTS and self._current is not None:
            text = "".join(self._current)
            text = text if self._preserved else text.strip(WHITE_SPACE)
            self._texts[local] = self._texts.get(local, "") + text
            if local == "t":
                self._runs.add(text)
            self._current = None
        elif local == "c" and self._in_cell:
            self._end_cell()
        elif local == "r":
            self._runs.end(local)
        elif local == "sheetData":
            self._repeated = False

    def data(self, data: str) -> None:
        """Take a piece of text."""
        if self._current is not None and not self._skipped:
            self._current.append(data)

    def close(self) -> None:
        """End the part; a cell that it broke off in counts as far as it came."""
        if self._in_cell:
            self._end_cell()

    def _start_row(self, attributes: Attributes) -> None:
        number = attributes.get("r", "").strip()
        self._row = int(number) if _DIGITS.fullmatch(number) else self._row + 1
        self._column = 0
        if is_true(attributes.get("hidden")):
            self._store.hide(self._row - 1)

    def _start_cell(self, attributes: Attributes) -> None:
        self.found = self._seen = True
        self._in_cell, self._cell, self._texts, self._formula = True, attributes, {}, False
        self._current, self._skipped = None, 0
        reference = _REFERENCE.fullmatch(attributes.get("r", ""))
        if reference:
            self._row, self._column = int(reference[2]), column_number(reference[1])
        else:
            self._row, self._column = max(self._row, 1), self._column + 1
        self.last = (self._row - 1, self._column - 1)

    def _end_cell(self) -> None:
        self._in_cell = False
        number = self._cell.get("s", "").strip()
        cell_format = int(number) if _DIGITS.fullmatch(number) else 0
        look = self._book.formats.looks.get(cell_format)
        if look is not None and look.fill:
            self._store.fill(*self.last, look.fill)
        value = self._value(cell_format)
        if value is not None:
            self._store.put(*self.last, value)

    def _value(self, cell_format: int) -> Value | None:
        """Return the value of the cell as seen in this format; None for one without content."""
        kind = self._cell.get("t", "n").strip()
        rich = self._cell.get("vm", "")
        if kind == "e" and _DIGITS.fullmatch(rich) and 0 < int(rich) <= len(self._book.rich_values):
            return self._rich_value(self._book.rich_values[int(rich) - 1])
        if kind == "inlineStr" and "t" in self._texts:
            text = unescape(self._texts["t"])
            return self._book.formats.value(text, cell_format, self._runs.runs(text))
        written = self._texts.get("v", "")
        if not written.strip() and (kind != "str" or not written):
            empty_text = kind == "str" and "v" in self._texts
            return NO_RESULT if self._formula and not empty_text else None
        if kind == "s":
            return self._shared(written.strip(), cell_format)
        if kind == "n" and _NUMBER.fullmatch(written.strip()):
            number = float(written.strip())
            return self._book.formats.number(number, cell_format, self._book.epoch_1904)
        return self._book.formats.value(self._converted(kind, written), cell_format)

    def _converted(self, kind: str, written: str) -> Value:
        """Return the value that is written in a cell of this type, not a number."""
        if kind in ("str", "inlineStr"):
            return unescape(written)
        written = written.strip()
        if kind == "b":
            return is_true(written.lower())
        if kind == "e":
            return self._error(written)
        if kind == "d":
            return self._date(written)
        if kind != "n":
            self._store.miss(*self.last, UNKNOWN_VALUE)
        return unescape(written)

    def _rich_value(self, rich: RichValue) -> Value:
        if rich.unread:
            self._store.miss(*self.last, rich.unread)
        return rich.shown

    def _shared(self, written: str, cell_format: int) -> Value | None:
        shared, number = self._book.texts, int(written) if _DIGITS.fullmatch(written) else -1
        if 0 <= number < len(shared.texts):
            runs = shared.runs.get(number, ())
            return self._book.formats.value(shared.texts[number], cell_format, runs)
        self._store.miss(*self.last, NO_TEXT)
        return None

    def _error(self, name: str) -> Value:
        known = dutch_error(name)
        if not known:
            self._store.miss(*self.last, UNKNOWN_VALUE)
        return CellError(known or name)

    def _date(self, written: str) -> Value:
        """Return the date, or the time, in ISO notation."""
        with contextlib.suppress(ValueError):
            moment = dt.datetime.fromisoformat(written).replace(tzinfo=None)
            return moment.date() if moment.time() == dt.time() else moment
        with contextlib.suppress(ValueError):
            return dt.time.fromisoformat(written).replace(tzinfo=None)
        return written

    def _merge(self, reference: str) -> None:
        """Add a merged area; one that is not written as Excel does is ignored."""
        try:
            cells = area(reference)
        except UsageError:
            return
        self._store.merge(cells.top - 1, cells.left - 1, cells.bottom - 1, cells.right - 1)
