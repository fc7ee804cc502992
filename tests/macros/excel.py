"""A fake Excel that runs the launcher: VBA by pyOpenVBA, with a fake computer.

The functions of VBA for the computer (Shell, Environ, files) are a VBA module here, which shadows
those of VBA. Time is simulated: it passes in `later`, which also runs the procedures that are
scheduled by then. Excel reopens the workbook of such a procedure if it was closed.
https://learn.microsoft.com/office/vba/api/excel.application.ontime
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import Any

from pyopenvba.interpreter import (
    MISSING,
    NOTHING,
    HostBridge,
    Interpreter,
    VBADate,
    VBAObject,
    VBARuntimeError,
    member,
    method,
    setter,
)

from macros.sources import RIBBON, read_modules

COMPUTER = """
Public Const vbFromUnicode = 128
Public Const vbUnicode = 64
Public Function Shell(ByVal line As String, ByVal style As Long) As Double
    Shell = Computer.Shell(line, style)
End Function
Public Function Environ(ByVal itsName As String) As String
    Environ = Computer.Environ(itsName)
End Function
Public Function GetAttr(ByVal path As String) As Long
    GetAttr = Computer.GetAttr(path)
End Function
Public Function StrConv(ByVal text As String, ByVal how As Long) As String
    StrConv = Computer.StrConv(text, how)
End Function
"""
READING = re.compile(r"    handle = FreeFile\n.*?    Close #handle\n", re.DOTALL)
"""The statements for files, which pyOpenVBA does not support."""
NOON = dt.datetime(2024, 3, 1, 12)
"""The time at the start of a test."""
DAY_ZERO = dt.datetime(1899, 12, 30)
"""Day 0 of dates in VBA."""


class Cell(VBAObject):
    def __init__(self, value: str = "") -> None:
        self.value, self.protected, self.writes = value, False, 0

    @member(name="Value")
    def _value(self) -> str:
        return self.value

    @setter("Value")
    def _set_value(self, value: str) -> None:
        if self.protected:
            raise VBARuntimeError(1004, "The cell is on a protected sheet")
        self.value = value
        self.writes += 1


class Name(VBAObject):
    def __init__(self, cell: Cell) -> None:
        self.cell = cell

    @member(name="RefersToRange")
    def _cell(self) -> Cell:
        return self.cell


class Book(VBAObject):
    def __init__(self, name: str, **cells: str) -> None:
        self.name, self.saved, self.open = name, True, True
        self.cells = {key.replace("_", "."): Cell(value) for key, value in cells.items()}

    @member(name="Name")
    def _name(self) -> str:
        return self.name

    @method(name="Names")
    def _names(self, name: str) -> Name:
        if name not in self.cells:
            raise VBARuntimeError(1004, "Application-defined or object-defined error")
        return Name(self.cells[name])

    @member(name="Saved")
    def _saved(self) -> bool:
        return self.saved

    @method(name="Close")
    def _close(self, save: bool) -> None:
        assert self.saved or save, "work of the user is thrown away"
        self.open = False


@dataclass
class Excel:
    """The state before a button is clicked, and the outcome."""

    active: Book | None = None
    this: Book = field(default_factory=lambda: Book("uvp-xl.xlam"))
    version: str = "16.0"
    system: str = "Windows (64-bit) NT 10.00"
    environment: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    folders: tuple[str, ...] = ()
    refuses: str = ""
    refuses_to_wait: bool = False
    started: list[tuple[str, int]] = field(default_factory=list)
    status: Any = False
    messages: list[str] = field(default_factory=list)

    editing: bool = False
    opened_again: int = 0
    now: dt.datetime = NOON
    waiting: list[tuple[dt.datetime, str]] = field(default_factory=list)
    vba: Interpreter | None = None

    def click(self, procedure: str = "Vernieuwen", *arguments: object) -> Excel:
        """Run a macro; the variables of its module live as long as the workbook is open."""
        if self.vba is None:
            self.vba = Interpreter(host=_Host(self))
            self.vba.add_module(COMPUTER, name="Stand")
            for name, text in (read_modules() | read_modules(RIBBON)).items():
                read = READING.sub("    text = Computer.ReadLine(path)\n", text)
                self.vba.add_module(read, name=name)
        vba, before = self.vba, len(self.vba.dialogs)
        vba.freeze(self.now)
        vba.run(procedure, arguments)
        self.messages += [dialog[1] for dialog in vba.dialogs[before:]]
        if not self.this.open:
            self.vba = None
        return self

    def close(self) -> None:
        """Close the workbook of the macros; another one keeps Excel open."""
        self.this.open, self.vba = False, None

    def later(self, seconds: int) -> Excel:
        """Let time pass; procedures run at their time, or when the user stops editing."""
        until = self.now + dt.timedelta(seconds=seconds)
        while not self.editing and self.waiting and min(self.waiting)[0] <= until:
            moment, procedure = min(self.waiting)
            self.waiting.remove((moment, procedure))
            self.now = max(self.now, moment)
            self._run(procedure)
        self.now = until
        return self

    def _run(self, procedure: str) -> None:
        """Run a procedure of a workbook, opening the workbook if needed."""
        book, name = re.fullmatch(r"'(.*)'!(\w+\.\w+)", procedure).groups()
        assert book.replace("''", "'") == self.this.name
        if not self.this.open:
            self.this.open = True
            self.opened_again += 1
        self.click(name)


class _Application(VBAObject):
    def __init__(self, excel: Excel) -> None:
        self.excel = excel

    @member(name="Version")
    def _version(self) -> str:
        return self.excel.version

    @member(name="OperatingSystem")
    def _system(self) -> str:
        return self.excel.system

    @member(name="Hwnd")
    def _hwnd(self) -> int:
        return 657430

    @member(name="StatusBar")
    def _status(self) -> object:
        return self.excel.status

    @setter("StatusBar")
    def _set_status(self, text: object) -> None:
        self.excel.status = text

    @method(name="OnTime")
    def _on_time(
        self,
        time: VBADate,
        procedure: str,
        latest: object = MISSING,
        schedule: object = MISSING,
    ) -> None:
        wanted = schedule is MISSING or bool(schedule)
        moment = DAY_ZERO + dt.timedelta(seconds=round(time.serial * 86_400))
        if self.excel.refuses_to_wait or (
            not wanted and (moment, procedure) not in self.excel.waiting
        ):
            raise VBARuntimeError(1004, "Method 'OnTime' of object '_Application' failed")
        if wanted:
            self.excel.waiting.append((moment, procedure))
        else:
            self.excel.waiting.remove((moment, procedure))


class _Computer(VBAObject):
    def __init__(self, excel: Excel) -> None:
        self.excel = excel

    @method(name="Shell")
    def _shell(self, line: str, style: int) -> float:
        if self.excel.refuses:
            raise VBARuntimeError(5, self.excel.refuses)
        self.excel.started.append((line, int(style)))
        return 1.0

    @method(name="Environ")
    def _environ(self, name: str) -> str:
        return self.excel.environment.get(name, "")

    @method(name="GetAttr")
    def _attributes(self, path: str) -> int:
        if path in self.excel.folders:
            return 16
        if path not in self.excel.files:
            raise VBARuntimeError(53, "File not found")
        return 32

    @method(name="ReadLine")
    def _line(self, path: str) -> str:
        if path not in self.excel.files:
            raise VBARuntimeError(53, "File not found")
        return self.excel.files[path].splitlines()[0]

    @method(name="StrConv")
    def _convert(self, text: str, how: int) -> str:
        return text.encode("cp1252", "replace").decode("cp1252") if how == 128 else text


class _Host(HostBridge):
    def __init__(self, excel: Excel) -> None:
        self.objects = {
            "application": _Application(excel),
            "computer": _Computer(excel),
            "thisworkbook": excel.this,
            "activeworkbook": excel.active or NOTHING,
        }

    def global_object(self, name: str) -> object:
        return self.objects[name] if name in self.objects else super().global_object(name)
