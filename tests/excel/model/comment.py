"""Notes (which Excel calls comments) and threads (which it calls threaded comments)."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.thing import Thing

STAND_IN = "[Opmerkingenthread]\n\nOpmerking:\n    "
"""How the note begins that an older Excel shows in the place of a thread."""
MAX_NOTE = 32_767
"""Characters of a note, as of a cell (specifications and limits)."""


class Comment(Thing):
    """The note of one cell."""

    interface = "Comment"

    def __init__(self, sheet: Any, row: int, column: int, text: str, author: str = "") -> None:
        """Create a note, which is not in a cell yet."""
        self.sheet, self.row, self.column = sheet, row, column
        self.text, self.author = text, author
        self.visible = False

    def check_alive(self) -> None:
        self.sheet.check_alive()
        cell = self.sheet.peek(self.row, self.column)
        if self not in (cell.note, cell.thread and cell.thread.stand_in):
            raise refusal.excel("Object vereist", -2146827864)

    def changing(self, member: str) -> None:
        self.sheet.changing(f"Comment.{member}")

    def do_Text(self, text: Any = None, start: Any = None, overwrite: Any = None) -> str:
        if text is not None:
            self.sheet.refuse_protected()
            whole = str(text)
            if start is not None:
                at = int(start) - 1
                rest = "" if overwrite in (None, True) else self.text[at:]
                whole = self.text[:at] + whole + rest
            if len(whole) > MAX_NOTE:
                raise refusal.failed("Text", "Comment")
            self.text = whole
        return self.text

    def get_Author(self) -> str:
        return self.author

    def get_Parent(self) -> Any:
        return self.sheet.over([(self.row, self.column, self.row, self.column)])

    def get_Application(self) -> Any:
        return self.sheet.get_Application()

    def get_Visible(self) -> bool:
        return self.visible

    def put_Visible(self, value: Any) -> None:
        self.visible = bool(value)

    def do_Delete(self) -> None:
        self.sheet.refuse_protected()
        cell = self.sheet.cell(self.row, self.column)
        cell.note = cell.thread = None


class Comments(Thing):
    """All notes of a sheet, row by row."""

    interface = "Comments"

    def __init__(self, sheet: Any) -> None:
        """Initialize for `sheet`."""
        self.sheet = sheet

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def items(self) -> list[Any]:
        both = self.sheet.settings.threads_are_comments
        return [
            cell.note or cell.thread.stand_in
            for _, cell in sorted(self.sheet.cells.items())
            if cell.note or (both and cell.thread)
        ]

    def get_Count(self) -> int:
        return len(self.items())

    def do_Item(self, index: Any) -> Comment:
        result = self.items()
        if not 1 <= int(index) <= len(result):
            raise refusal.beyond()
        return result[int(index) - 1]


class Author(Thing):
    """The author of a thread."""

    interface = "Author"

    def __init__(self, name: str) -> None:
        """Initialize with a name."""
        self.name = name

    def get_Name(self) -> str:
        return self.name


class Thread(Thing):
    """A threaded comment of one cell."""

    interface = "CommentThreaded"

    def __init__(self, sheet: Any, row: int, column: int, text: str) -> None:
        """Create a thread without replies."""
        self.sheet, self.row, self.column, self.text = sheet, row, column, text
        self.resolved = False
        self.stand_in = Comment(sheet, row, column, f"{STAND_IN}{text}", "tc={0}")

    def do_Text(self, text: Any = None, start: Any = None, overwrite: Any = None) -> str:
        if text is not None:
            self.text = str(text)
        return self.text

    def get_Author(self) -> Author:
        return Author("Gebruiker")

    def get_Parent(self) -> Any:
        return self.sheet.over([(self.row, self.column, self.row, self.column)])

    def get_Resolved(self) -> bool:
        return self.resolved

    def do_Delete(self) -> None:
        self.sheet.refuse_protected()
        self.sheet.cell(self.row, self.column).thread = None


class Threads(Thing):
    """All threads of a sheet."""

    interface = "CommentsThreaded"

    def __init__(self, sheet: Any) -> None:
        """Initialize for `sheet`."""
        self.sheet = sheet

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def items(self) -> list[Any]:
        return [cell.thread for _, cell in sorted(self.sheet.cells.items()) if cell.thread]

    def get_Count(self) -> int:
        return len(self.items())

    def do_Item(self, index: Any) -> Thread:
        result = self.items()
        if not 1 <= int(index) <= len(result):
            raise refusal.beyond()
        return result[int(index) - 1]
