"""Search for cells in a range: by kind, or by content."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable
from typing import Any

from tests.excel import refusal
from tests.excel.model.area import holds, overlap, rectangles
from tests.excel.model.thing import Thing


class Searching(Thing):
    """The search methods of a range."""

    def do_SpecialCells(self, kind: Any, value: Any = None) -> Any:
        """Return the cells of a kind, or raise 1004 (.../excel.range.specialcells)."""
        used = self.sheet.used()
        if int(kind) == 11:
            return self.sheet.over([(*used[2:], *used[2:])])
        areas = [used] if self.count == 1 else [o for a in self.areas if (o := overlap(a, used))]
        result = [place for place in self.sheet.over(areas).places()
                 if self._special(int(kind), place)] if areas else []  # fmt: skip
        if int(kind) == 4 and used[2:] == (1, 1) and self.count > 1:
            result = []
        if not result:
            raise refusal.excel("Er zijn geen cellen gevonden.")
        return self.sheet.over(rectangles(result))

    def _special(self, kind: int, place: tuple[int, int]) -> bool:
        cell = self.sheet.peek(*place)
        rules: dict[int, Callable[[], bool]] = {
            2: lambda: not cell.empty and not cell.formula,
            -4123: lambda: bool(cell.formula),
            4: lambda: cell.empty,
            -4144: lambda: cell.note is not None or cell.thread is not None,
            12: lambda: (
                place[0] not in self.sheet.hidden_rows and place[1] not in self.sheet.hidden_columns
            ),
            -4174: lambda: cell.validation is not None,
            -4175: lambda: (
                cell.validation is not None
                and cell.validation == self.sheet.peek(*self.first).validation
            ),
            -4172: lambda: any(holds(a, *place) for r in self.sheet.rules for a in r.areas),
        }
        if kind not in rules:
            raise NotImplementedError(f"SpecialCells({kind})")
        return rules[kind]()

    def do_Find(
        self, what: Any, after: Any = None, look_in: Any = -4123, look_at: Any = 2,
        order: Any = 1, direction: Any = 1, case: Any = False, *_: Any,
    ) -> Any:  # fmt: skip
        """Return the first cell that holds this; None if there is none (.../excel.range.find)."""
        pattern = re.sub(r"~([*?])", r"[\1]", str(what))
        pattern = pattern if look_at == 1 else f"*{pattern}*"
        match = re.compile(fnmatch.translate(pattern), re.S if case else re.S | re.I)
        places = [p for p in self._filled() if match.match(self._searched(p, look_in))]
        places.sort(key=lambda p: p if order in (None, 1) else p[::-1])
        if not places:
            return None
        start = after.first if after is not None else self.first
        place = next((p for p in places if p > start), places[0])
        if direction == 2:
            place = next((p for p in reversed(places) if p < start), places[-1])
        return self.sheet.over([(*place, *place)])

    def _filled(self) -> list[tuple[int, int]]:
        used = self.sheet.used()
        areas = [o for a in self.areas if (o := overlap(a, used))]
        return [p for p in self.sheet.over(areas).places() if not self.sheet.peek(*p).empty]

    def _searched(self, place: tuple[int, int], look_in: Any) -> str:
        cell = self.sheet.peek(*place)
        return self._formula(cell) if look_in in (None, -4123) else self._text(cell)
