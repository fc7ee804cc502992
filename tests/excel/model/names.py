"""Names of cells."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.area import parse
from tests.excel.model.formula import split_sheet
from tests.excel.model.thing import Thing


class Name(Thing):
    """A name, of the workbook or of one sheet."""

    interface = "Name"

    def __init__(
        self, book: Any, short: str, refers: str, sheet: Any = None, visible: bool = True
    ) -> None:
        """Create a name; `refers` begins with "="."""
        self.book, self.short, self.refers = book, short, refers
        self.sheet, self.visible = sheet, visible

    def check_alive(self) -> None:
        self.book.check_alive()

    def changing(self, member: str) -> None:
        self.book.changing(f"Name.{member}")

    def get_Name(self) -> str:
        if self.sheet is None:
            return self.short
        quoted = self.sheet.name.replace("'", "''")
        return f"'{quoted}'!{self.short}" if not quoted.isalnum() else f"{quoted}!{self.short}"

    def put_Name(self, value: Any) -> None:
        self.short = str(value)

    def get_RefersTo(self) -> str:
        return self.refers

    def put_RefersTo(self, value: Any) -> None:
        self.refers = str(value)

    def get_Value(self) -> str:
        return self.refers

    def get_Visible(self) -> bool:
        return self.visible

    def put_Visible(self, value: Any) -> None:
        self.visible = bool(value)

    def get_Parent(self) -> Any:
        return self.sheet or self.book

    def get_RefersToRange(self) -> Any:
        name, address = split_sheet(self.refers.lstrip("="))
        area = parse(address.replace("$", ""))
        sheet = next((s for s in self.book.sheets if s.name.casefold() == name.casefold()), None)
        if sheet is None or area is None:
            raise refusal.unread("RefersToRange", "Name")
        return sheet.over([area])

    def do_Delete(self) -> None:
        self.book.names.remove(self)


class Names(Thing):
    """The names of a workbook, or of one sheet."""

    interface = "Names"

    def __init__(self, book: Any, sheet: Any = None) -> None:
        """Initialize for `book`, or for `sheet` only."""
        self.book, self.sheet = book, sheet

    def check_alive(self) -> None:
        self.book.check_alive()

    def changing(self, member: str) -> None:
        self.book.changing(f"Names.{member}")

    def items(self) -> list[Any]:
        names = self.book.names
        result = names if self.sheet is None else [n for n in names if n.sheet is self.sheet]
        return sorted(result, key=lambda name: name.short.casefold())

    def get_Count(self) -> int:
        return len(self.items())

    def do_Item(self, index: Any = None, *_: Any) -> Name:
        result = self.items()
        if isinstance(index, str):
            for name in result:
                if index.casefold() in (name.short.casefold(), name.get_Name().casefold()):
                    return name
        elif index is not None and 1 <= int(index) <= len(result):
            return result[int(index) - 1]
        raise refusal.undefined()

    def do_Add(self, name: Any, refers: Any = None, visible: Any = True, *_: Any) -> Name:
        text = str(refers)
        short = str(name).rpartition("!")[2]
        self.book.names[:] = [n for n in self.book.names
                              if n.short != short or n.sheet is not self.sheet]  # fmt: skip
        new = Name(self.book, short, text if text.startswith("=") else f"={text}", self.sheet,
                   visible is not False)  # fmt: skip
        self.book.names.append(new)
        return new
