"""The validation of cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.excel import refusal
from tests.excel.model.formula import english
from tests.excel.model.thing import Thing

LIST = 3
MAX_LIST = 255
"""Characters of a list (support.microsoft.com: a list typed in the dialog)."""


@dataclass
class Allowed:
    """A validation, shared by the cells to which it was added."""

    kind: int
    style: int = 1
    operator: int = 1
    formula1: str = ""
    formula2: str = ""
    dropdown: bool = True
    show_error: bool = True
    show_input: bool = True
    blank: bool = True
    error: str = ""
    error_title: str = ""
    prompt: str = ""
    prompt_title: str = ""
    choices: tuple[str, ...] = ()


PROPERTIES = {
    "InCellDropdown": "dropdown", "ShowError": "show_error", "ShowInput": "show_input",
    "IgnoreBlank": "blank", "ErrorMessage": "error", "ErrorTitle": "error_title",
    "InputMessage": "prompt", "InputTitle": "prompt_title",
}  # fmt: skip


class Validation(Thing):
    """The validation of a range."""

    interface = "Validation"

    def __init__(self, cells: Any) -> None:
        """Initialize for a range."""
        self.cells = cells

    def check_alive(self) -> None:
        self.cells.check_alive()

    def changing(self, member: str) -> None:
        self.cells.changing(f"Validation.{member}")
        self.cells.sheet.refuse_protected()

    def kinds(self) -> list[Allowed | None]:
        """Return the different validations in the range."""
        result: list[Allowed | None] = []
        for cell in self.cells.each():
            if cell.validation not in result:
                result.append(cell.validation)
        return result

    def one(self) -> Allowed:
        """Return the one that all cells have; raises 1004 when there is none, or more than one."""
        result = self.kinds()
        if len(result) != 1 or result[0] is None:
            raise refusal.undefined()
        return result[0]

    def get_Type(self) -> int:
        return self.one().kind

    def get_AlertStyle(self) -> int:
        return self.one().style

    def get_Operator(self) -> int:
        return self.one().operator

    def get_Formula1(self) -> str:
        allowed = self.one()
        if allowed.choices:  # Read in the language of the call, as it is written.
            return self.cells.sheet.settings.spoken.list.join(allowed.choices)
        return allowed.formula1

    def get_Formula2(self) -> str:
        return self.one().formula2

    def do_Add(
        self, kind: Any, style: Any = 1, operator: Any = 1, formula1: Any = "", formula2: Any = ""
    ) -> None:
        """Add a validation; where one is, this raises
        (learn.microsoft.com/office/vba/api/excel.validation.add)."""
        if self.kinds() != [None]:
            raise refusal.undefined()
        self._set(kind, style, operator, formula1, formula2)

    def do_Modify(
        self, kind: Any = None, style: Any = 1, operator: Any = 1, formula1: Any = "",
        formula2: Any = "",
    ) -> None:  # fmt: skip
        self._set(self.one().kind if kind is None else kind, style, operator, formula1, formula2)

    def do_Delete(self) -> None:
        for cell in self.cells.made():
            cell.validation = None

    def _set(self, kind: Any, style: Any, operator: Any, formula1: Any, formula2: Any) -> None:
        text = "" if formula1 is None else str(formula1)
        spoken = self.cells.sheet.settings.spoken
        choices: tuple[str, ...] = ()
        if int(kind) == LIST:
            if not text or len(text) > MAX_LIST:
                raise refusal.undefined()
            if not text.startswith("="):
                choices = tuple(part.strip() for part in text.split(spoken.list))
        allowed = Allowed(int(kind), int(style or 1), int(operator or 1), english(text, spoken),
                          english(str(formula2 or ""), spoken), choices=choices)  # fmt: skip
        for cell in self.cells.made():
            cell.validation = allowed


def _property(name: str, field: str) -> None:
    def get(self: Validation) -> Any:
        return getattr(self.one(), field)

    def put(self: Validation, value: Any) -> None:
        setattr(self.one(), field, value)

    setattr(Validation, f"get_{name}", get)
    setattr(Validation, f"put_{name}", put)


for _name, _field in PROPERTIES.items():
    _property(_name, _field)
