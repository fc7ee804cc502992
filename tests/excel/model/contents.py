"""Values and formulas of a range."""

from __future__ import annotations

import datetime as dt
import decimal
from typing import Any

from tests.excel import refusal
from tests.excel.model import formula as formulas
from tests.excel.model import spreadsheet
from tests.excel.model.area import cells
from tests.excel.model.cell import Cell
from tests.excel.model.cells import Cells
from tests.excel.model.typed import typed
from tests.excel.model.values import Fault, is_date, leaving, plain, serial

MAX_TEXT = 32_767
MAX_SHOWN = 8_221
"""A longer text cannot be read by Range.Formula (reported; Value and Value2 give it)."""
XML = 11
"""xlRangeValueXMLSpreadsheet."""


class Contents(Cells):
    """The contents of cells."""

    def get_Value(self, kind: Any = 10) -> Any:
        if kind == XML:
            return self._xml()
        return self._block(self._leaving)

    def _xml(self) -> str:
        """Return cells as XML, with the properties that this Excel includes."""
        reported = self.sheet.settings.told_in_xml
        if reported == "refused":
            raise refusal.unread("Value", "Range")
        if reported == "garbage":
            return "<?xml version='1.0'?><Workbook"
        return spreadsheet.written(self.sheet, self.areas[0], reported)

    def get_Value2(self) -> Any:
        return self._block(lambda cell, at: plain(self.sheet.worked_out(cell)))

    def get_Formula(self) -> Any:
        return self._block(lambda cell, at: self._formula(cell))

    get_Formula2 = get_FormulaLocal = get_Formula2Local = get_Formula

    def put_Value(self, *given: Any) -> None:
        self._fill(given[-1])

    put_Value2 = put_Formula = put_Formula2 = put_Value

    def get_HasFormula(self) -> bool | None:
        return self._same(bool(cell.formula) for cell in self.each())

    def get_HasArray(self) -> bool:
        return False

    def get_HasSpill(self) -> bool:
        return False

    def get_PrefixCharacter(self) -> str | None:
        return self._same("'" if cell.prefix else "" for cell in self.each())

    def get_Text(self) -> str | None:
        return self._same(self._text(cell) for cell in self.each())

    def get_NumberFormat(self) -> Any:
        return self.common("NumberFormat")

    def put_NumberFormat(self, value: Any) -> None:
        if not isinstance(value, str) or not self.sheet.settings.readable_format(value):
            raise refusal.unset("NumberFormat", "Range")
        self.put_all("NumberFormat", value)

    def get_NumberFormatLocal(self) -> Any:
        result = self.common("NumberFormat")
        return result and self.sheet.settings.to_local(result)

    def put_NumberFormatLocal(self, value: Any) -> None:
        self.put_all("NumberFormat", self.sheet.settings.from_local(str(value)))

    def _leaving(self, cell: Cell, _at: tuple[int, int]) -> Any:
        value = self.sheet.worked_out(cell)
        return leaving(value, cell.get("NumberFormat"), self.sheet.book.date1904)

    def _formula(self, cell: Cell) -> str:
        if cell.formula:
            return cell.formula
        value = cell.value
        if isinstance(value, str) and len(value) > MAX_SHOWN:
            raise refusal.undefined()
        if isinstance(value, bool):
            return str(value).upper()
        return "" if value is None else _number(value) if isinstance(value, float) else str(value)

    def _text(self, cell: Cell) -> str:
        value = self.sheet.worked_out(cell)
        code = cell.get("NumberFormat")
        language = self.sheet.settings.language
        if isinstance(value, bool):
            return str(language.true if value else language.false)
        if isinstance(value, int | float) and not isinstance(value, bool):
            if is_date(code) and value >= 0:
                moment = leaving(float(value), code, self.sheet.book.date1904)
                return str(moment.strftime("%d-%m-%Y"))
            if code.endswith("%"):
                return f"{value * 100:.0f}%"
            return _number(float(value)).replace(".", language.decimal)
        return "" if value is None else str(value)

    def _block(self, read: Any) -> Any:
        """Return `read` of each cell of the first area, by row, or of a single cell."""
        top, left, bottom, right = self.areas[0]
        if (top, left) == (bottom, right):
            return read(self.sheet.peek(top, left), (top, left))
        if (bottom - top + 1) * (right - left + 1) > 20_000_000:
            raise refusal.excel("Onvoldoende geheugen", -2147024882)
        return tuple(
            tuple(
                read(self.sheet.peek(row, column), (row, column))
                for column in range(left, right + 1)
            )
            for row in range(top, bottom + 1)
        )

    def _same(self, values: Any) -> Any:
        result = set(values)
        return result.pop() if len(result) == 1 else None

    def _fill(self, value: Any) -> None:
        """Write a value to all cells, or a block of values to each area."""
        self.sheet.refuse_locked(self)
        for area in self.areas:
            if not isinstance(value, tuple):
                if self.count > 1_000_000 and value is not None:
                    raise NotImplementedError("one value in more than a million cells")
                for position in self.over([area]).places():
                    self._enter(*position, value)
                continue
            rows = value if value and isinstance(value[0], tuple) else (value,)
            for row, column in cells(area):
                line = rows[0] if len(rows) == 1 else _at(rows, row - area[0], ())
                one = line[0] if line and len(line) == 1 else _at(line, column - area[1])
                self._enter(row, column, Fault("#N/A") if one is _LACKING else one)

    def _enter(self, row: int, column: int, value: Any) -> None:
        """Write one value, as Excel reads it."""
        if self.sheet.covered(row, column):
            return  # What is written under a merged cell is lost.
        cell = self.sheet.cell(row, column)
        textual = cell.get("NumberFormat") == "@"
        cell.formula, cell.prefix, cell.runs = "", False, None
        if isinstance(value, str):
            self._enter_text(cell, value, textual)
        elif isinstance(value, dt.datetime):
            cell.value = serial(value.replace(tzinfo=None), self.sheet.book.date1904)
            if cell.get("NumberFormat") == "General":
                cell.formats["NumberFormat"] = "dd-mm-yyyy"
        elif isinstance(value, decimal.Decimal):
            cell.value = float(value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            cell.value = self._text(Cell(float(value))) if textual else float(value)
        else:
            cell.value = value

    def _enter_text(self, cell: Cell, text: str, textual: bool) -> None:
        if len(text) > MAX_TEXT:
            raise refusal.undefined()
        if text == "":
            cell.value = None
        elif textual:
            cell.value = text
        elif text.startswith("=") and len(text) > 1:
            formulas.accept(text)
            cell.formula = text
            cell.value, sure = formulas.outcome(text, self.sheet.look)
            if not sure:
                self.sheet.book.guessed.append(text)
        elif text.startswith("'"):
            cell.value, cell.prefix = text[1:] or None, True
        else:
            cell.value, code = typed(text, self.sheet.settings.spoken)
            if code and cell.get("NumberFormat") == "General":
                cell.formats["NumberFormat"] = code
            if cell.value != text:
                self.sheet.book.retyped.append((self.sheet.name, text, cell.value))
            elif text[0] in "+-@" and len(text) > 1:  # A formula, according to some reports.
                self.sheet.book.doubted.append((self.sheet.name, text))


_LACKING = object()


def _at(values: Any, index: int, lacking: Any = _LACKING) -> Any:
    return values[index] if index < len(values) else lacking


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
