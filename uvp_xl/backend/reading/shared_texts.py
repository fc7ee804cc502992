"""The shared texts of a workbook, parsed with care; see `sheet_parser`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from uvp_xl.backend.ooxml.xml_text import unescape
from uvp_xl.backend.reading.careful_parser import SPACE, WHITE_SPACE, parse_pieces
from uvp_xl.backend.reading.kinds.cell_look import Run
from uvp_xl.backend.reading.kinds.xml_part import narrow
from uvp_xl.backend.reading.text_runs import RunCollector
from uvp_xl.work_budget import Work, spend


@dataclass(frozen=True)
class SharedTexts:
    """The shared texts by their numbers, and the runs of those that have runs."""

    texts: Sequence[str] = ()
    runs: Mapping[int, tuple[Run, ...]] = field(default_factory=dict)


def parse_texts(part: bytes) -> SharedTexts:
    """Return the shared texts, as far as the part is well-formed; raises TooMuchWork.

    A missing text is reported at the cell that refers to it.

    >>> shared = parse_texts(b"<sst><si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si></sst>")
    >>> shared.texts, [run.text for run in shared.runs[1]]
    (['a', 'bc'], ['b', 'c'])
    """
    handler = _TextsHandler()
    for _ in parse_pieces(narrow(part), handler):
        spend(Work.ITEMS, handler.new_items(), "in de gedeelde teksten")
    return SharedTexts(handler.texts, handler.runs)


class _TextsHandler:
    """The handler of parser events; text for reading aloud (<rPh>) is no text of a cell."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.runs: dict[int, tuple[Run, ...]] = {}
        self._counted = self._items = 0
        self._pieces: list[str] = []
        self._collector = RunCollector()
        self._current: list[str] | None = None
        self._preserved = False
        self._aloud = 0

    def new_items(self) -> int:
        """Return how many texts and runs were added since the last time."""
        before, self._counted = self._counted, self._items
        return self._counted - before

    def start(self, tag: str | bytes, attrib: Mapping[str, str]) -> None:
        """Start an element."""
        local = str(tag).rpartition("}")[2]
        if self._aloud or local == "rPh":
            self._aloud += 1
        elif local in ("si", "is"):
            self._pieces, self._collector = [], RunCollector()
        elif local == "t":
            self._current, self._preserved = [], attrib.get(SPACE) == "preserve"
        else:
            self._items += local == "r"
            self._collector.start(local, attrib)

    def end(self, tag: str | bytes) -> None:
        """End an element."""
        local = str(tag).rpartition("}")[2]
        if self._aloud:
            self._aloud -= 1
        elif local == "t" and self._current is not None:
            text = "".join(self._current)
            self._pieces.append(text if self._preserved else text.strip(WHITE_SPACE))
            self._collector.add(self._pieces[-1])
            self._current = None
        elif local in ("si", "is"):
            self._end_text()
        else:
            self._collector.end(local)

    def _end_text(self) -> None:
        """Add the text that ends, and its runs."""
        text = unescape("".join(self._pieces))
        if runs := self._collector.runs(text):
            self.runs[len(self.texts)] = runs
        self.texts.append(text)
        self._items += 1

    def data(self, data: str) -> None:
        """Take a piece of text."""
        if self._current is not None and not self._aloud:
            self._current.append(data)

    def close(self) -> None:
        """End the part."""
