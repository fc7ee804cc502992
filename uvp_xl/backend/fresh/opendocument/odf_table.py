"""A sheet as a table element: its columns and its rows of cells."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from uvp_xl.backend.fresh.opendocument import cell_addresses
from uvp_xl.backend.fresh.opendocument.automatic_styles import AutomaticStyles
from uvp_xl.backend.fresh.opendocument.cell_attributes import (
    TEXT,
    format_or_default,
    value_attributes,
)
from uvp_xl.backend.fresh.opendocument.cell_layout import Position, compute_layout
from uvp_xl.backend.fresh.opendocument.conditional_formats import add_rules
from uvp_xl.backend.fresh.opendocument.dropdown_lists import Lists
from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.backend.fresh.opendocument.text_paragraphs import (
    add_paragraphs,
    cell_text,
    exact_value,
)
from uvp_xl.backend.xlsx.hyperlink_formula import link_formula
from uvp_xl.sheets.sheet_model import Cell, Sheet


class OdfTable:
    """Writer of one sheet into a document."""

    def __init__(
        self, sheet: Sheet, styles: AutomaticStyles, lists: Lists, formulas: bool = False
    ) -> None:
        """Prepare `sheet`; its styles are added to `styles`, its choices refer to `lists`.

        With `formulas` every link is a formula, see `linked`.
        """
        self.formulas = formulas
        self.sheet, self.styles, self.lists = sheet, styles, lists
        self.layout = compute_layout(sheet)
        self.width = max(self.layout.width, len(sheet.widths))

    def add_to(self, book: Element, style: str) -> None:
        """Add the table to `book`, with the style of this name."""
        attributes = {"table:name": self.sheet.name, "table:style-name": style}
        table = add(book, "table:table", attributes)
        self._add_columns(table)
        self._add_rows(table)
        add_rules(table, self.sheet)

    def _add_columns(self, table: Element) -> None:
        """Add the columns; consecutive equal columns are one element."""
        rest: list[float | None] = [None] * (self.width - len(self.sheet.widths))
        for width, columns in groupby([*self.sheet.widths, *rest]):
            attributes = {"table:style-name": self.styles.column(width)}
            add(table, "table:table-column", attributes | _repeated("columns", len(list(columns))))

    def _add_rows(self, table: Element) -> None:
        """Add the rows; those that are printed on every page are in a separate element."""
        heights = dict(self.sheet.heights)
        first, last = self.sheet.repeat or (1, 0)
        printed = range(first, last + 1)
        header = None
        before = 0
        for number in sorted({1, *printed, *heights, *self.layout.rows}):
            self._add_gap(table, number - before - 1)
            if number in printed and header is None:
                header = add(table, "table:table-header-rows")
            parent = header if header is not None and number in printed else table
            self._add_row(parent, number, heights.get(number))
            before = number

    def _add_gap(self, table: Element, count: int) -> None:
        """Add `count` empty rows."""
        if count > 0:
            attributes = {"table:style-name": self.styles.row(None)}
            row = add(table, "table:table-row", attributes | _repeated("rows", count))
            add(row, "table:table-cell", _repeated("columns", self.width))

    def _add_row(self, parent: Element, number: int, height: float | None) -> None:
        """Add one row with its cells, and empty cells between them."""
        attributes = {"table:style-name": self.styles.row(height or None)}
        attributes["table:visibility"] = "collapse" if height == 0 else ""
        row = add(parent, "table:table-row", attributes)
        before = 0
        for column, cell in sorted(self.layout.rows.get(number, {}).items(), key=lambda c: c[0]):
            if column - before > 1:
                add(row, "table:table-cell", _repeated("columns", column - before - 1))
            self._add_cell(row, (number, column), cell)
            before = column
        if before < self.width:
            add(row, "table:table-cell", _repeated("columns", self.width - before))

    def _add_cell(self, row: Element, position: Position, cell: Cell) -> None:
        """Add one cell."""
        layout, code = self.layout, format_or_default(cell.content, cell.style.number_format)
        attributes = {
            "table:style-name": self.styles.cell(cell.style, code, layout.rules.get(position, ())),
            "table:content-validation-name": self.lists.get(layout.choices.get(position, ()), ""),
        }
        if position in layout.spans:
            span = layout.spans[position]
            attributes["table:number-columns-spanned"] = str(span.right - span.left + 1)
            attributes["table:number-rows-spanned"] = str(span.bottom - span.top + 1)
        typed = value_attributes(cell.content, code)
        if self.formulas and (link := link_formula(cell)):
            attributes["table:formula"] = f"msoxl:={link.formula}"
            if isinstance(link.shown, str):
                typed = TEXT
            cell = replace(cell, link=None)
        name = "table:covered-table-cell" if position in layout.covered else "table:table-cell"
        text = cell_text(str(cell.content or "")) if typed == TEXT else ""
        target = cell_addresses.link_target(cell.link) if cell.link else ""
        exact = {} if target else exact_value(text)  # LibreOffice drops the link of such a text.
        element = add(row, name, {**attributes, **typed, **exact})
        if typed == TEXT:
            add_paragraphs(element, text, target)


def _repeated(unit: str, count: int) -> dict[str, str]:
    """Return the attribute for `count` equal rows or columns."""
    return {f"table:number-{unit}-repeated": str(count)} if count > 1 else {}
