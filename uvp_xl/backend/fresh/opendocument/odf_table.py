"""One sheet as a table: its columns and its rows of cells."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from uvp_xl.backend.fresh.opendocument import cell_addresses
from uvp_xl.backend.fresh.opendocument.automatic_styles import Looks
from uvp_xl.backend.fresh.opendocument.cell_attributes import TEXT, code_of, value
from uvp_xl.backend.fresh.opendocument.cell_layout import Place, layout
from uvp_xl.backend.fresh.opendocument.conditional_formats import add_rules
from uvp_xl.backend.fresh.opendocument.dropdown_lists import Lists
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.backend.fresh.opendocument.text_paragraphs import add_paragraphs
from uvp_xl.backend.xlsx.hyperlink_formula import link_formula
from uvp_xl.sheets.sheet_model import Cell, Sheet
from uvp_xl.storable_text import to_storable


class Table:
    """A sheet on its way into a document."""

    def __init__(self, sheet: Sheet, looks: Looks, lists: Lists, formulas: bool = False) -> None:
        """Write `sheet`, with styles that go to `looks` and the choices that `lists` names.

        With `formulas` a link is a formula, see `linked`.
        """
        self.formulas = formulas
        self.sheet, self.looks, self.lists = sheet, looks, lists
        self.layout = layout(sheet)
        self.width = max(self.layout.width, len(sheet.widths))

    def add_to(self, book: Element, style: str) -> None:
        """Add the table to `book`, with the style of this name."""
        part = {"table:name": to_storable(self.sheet.name), "table:style-name": style}
        table = add(book, "table:table", part)
        self._columns(table)
        self._rows(table)
        add_rules(table, self.sheet)

    def _columns(self, table: Element) -> None:
        """Add the columns; equal ones that stand together are one element."""
        rest: list[float | None] = [None] * (self.width - len(self.sheet.widths))
        for width, columns in groupby([*self.sheet.widths, *rest]):
            part = {"table:style-name": self.looks.column(width)}
            add(table, "table:table-column", part | _repeated("columns", len(list(columns))))

    def _rows(self, table: Element) -> None:
        """Add the rows; those that are printed on every page stand in an element of their own."""
        heights = dict(self.sheet.heights)
        first, last = self.sheet.repeat or (1, 0)
        printed = range(first, last + 1)
        header = None
        before = 0
        for number in sorted({1, *printed, *heights, *self.layout.rows}):
            self._gap(table, number - before - 1)
            if number in printed and header is None:
                header = add(table, "table:table-header-rows")
            place = header if header is not None and number in printed else table
            self._row(place, number, heights.get(number))
            before = number

    def _gap(self, table: Element, count: int) -> None:
        """Add rows with nothing in them."""
        if count > 0:
            part = {"table:style-name": self.looks.row(None)}
            row = add(table, "table:table-row", part | _repeated("rows", count))
            add(row, "table:table-cell", _repeated("columns", self.width))

    def _row(self, parent: Element, number: int, height: float | None) -> None:
        """Add one row with its cells; what lies between them is empty."""
        part = {"table:style-name": self.looks.row(height or None)}
        part["table:visibility"] = "collapse" if height == 0 else ""
        row = add(parent, "table:table-row", part)
        before = 0
        for column, cell in sorted(self.layout.rows.get(number, {}).items(), key=lambda c: c[0]):
            if column - before > 1:
                add(row, "table:table-cell", _repeated("columns", column - before - 1))
            self._cell(row, (number, column), cell)
            before = column
        if before < self.width:
            add(row, "table:table-cell", _repeated("columns", self.width - before))

    def _cell(self, row: Element, place: Place, cell: Cell) -> None:
        """Add one cell."""
        layout, code = self.layout, code_of(cell.content, cell.style.number_format)
        part = {
            "table:style-name": self.looks.cell(cell.style, code, layout.rules.get(place, ())),
            "table:content-validation-name": self.lists.get(layout.choices.get(place, ()), ""),
        }
        if place in layout.spans:
            span = layout.spans[place]
            part["table:number-columns-spanned"] = str(span.right - span.left + 1)
            part["table:number-rows-spanned"] = str(span.bottom - span.top + 1)
        typed = value(cell.content, code)
        if self.formulas and (found := link_formula(cell)):
            part["table:formula"] = f"msoxl:={found.formula}"
            if isinstance(found.shown, str):
                typed = TEXT
            cell = replace(cell, link=None)
        name = "table:covered-table-cell" if place in layout.covered else "table:table-cell"
        made = add(row, name, {**part, **typed})
        if typed == TEXT:
            target = cell_addresses.place(cell.link) if cell.link else ""
            add_paragraphs(made, str(cell.content or ""), target)


def _repeated(what: str, count: int) -> dict[str, str]:
    """The attribute for `count` equal rows or columns."""
    return {f"table:number-{what}-repeated": str(count)} if count > 1 else {}
