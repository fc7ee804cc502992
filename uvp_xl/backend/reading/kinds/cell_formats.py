"""The cell formats of a workbook: the code and the look of each, by the number that cells use."""

from __future__ import annotations

from dataclasses import dataclass, field

from uvp_xl.backend.reading.kinds.cell_look import (
    PLAIN,
    CellLook,
    Run,
    code_has_effect,
    has_effect,
    seen_value,
)
from uvp_xl.backend.reading.kinds.date_or_number import (
    NumberKind,
    built_in_code,
    kind_of_code,
    typed_value,
)
from uvp_xl.grid import Value


@dataclass
class CellFormats:
    """The cell formats of one workbook.

    `codes` has the code of each number format that the file defines, by its id; `ids` the id of the
    number format of each cell format. `looks` has, by the number of a cell format, those that show
    a value in another way than by its number format alone.
    """

    codes: dict[int, str] = field(default_factory=dict)
    ids: list[int] = field(default_factory=list)
    looks: dict[int, CellLook] = field(default_factory=dict)

    def code(self, cell_format: int) -> str:
        """Return the code of the number format of a cell format."""
        return self.code_of_id(self.ids[cell_format] if 0 <= cell_format < len(self.ids) else 0)

    def code_of_id(self, number: int) -> str:
        """Return the code of the number format with this id."""
        return self.codes.get(number) or built_in_code(number)

    def look(self, cell_format: int) -> CellLook:
        """Return the look of a cell format."""
        if cell_format in self.looks:
            return self.looks[cell_format]
        code = self.code(cell_format)
        return CellLook(code) if code else PLAIN

    def number(self, number: float, cell_format: int, epoch_1904: bool = False) -> Value:
        """Return the number in a cell with this format as its reader sees it."""
        look = self.look(cell_format)
        kind = kind_of_code(look.code) if look.code else NumberKind.NUMBER
        return seen_value(typed_value(number, kind, epoch_1904), look)

    def value(self, value: Value, cell_format: int, runs: tuple[Run, ...] = ()) -> Value:
        """Return a text, boolean or date in a cell with this format as its reader sees it."""
        look = self.look(cell_format)
        return value if look is PLAIN and not runs else seen_value(value, look, runs)

    def telling(self) -> frozenset[int]:
        """Return the cell formats by which a reader may see something else than what is stored."""
        ids = {number for number in set(self.ids) if code_has_effect(self.code_of_id(number))}
        by_number = {form for form, number in enumerate(self.ids) if number in ids}
        return frozenset(
            by_number | {form for form, look in self.looks.items() if has_effect(look)}
        )
