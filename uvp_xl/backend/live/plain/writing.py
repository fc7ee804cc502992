"""A report sheet written into an open workbook, in few large blocks.

A sheet that is there is emptied and written anew, never deleted: formulas that point at it live on.

A link is a formula (HYPERLINK) here, and goes with the values in the one block. Real links take one
call each in Excel and four in LibreOffice, where 500 of them took 2.4 of the 8 seconds of a
refresh. To the user they are the same: a click, the same place, also after "save as"; and the text
stays text, as it stands between quotes. A closed file gets real links, which cost nothing there.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from uvp_xl.backend.closed.linked import linked
from uvp_xl.backend.closed.page import DATE, MOMENT, fitting
from uvp_xl.backend.live.libreoffice.rectangles import rectangles
from uvp_xl.content import clean
from uvp_xl.grid import Area, Percentage, Value
from uvp_xl.reports.sheet import Block, Cell, Content, Sheet, Style

if TYPE_CHECKING:
    import xlwings as xw

    from uvp_xl.backend.live.plain.extras import Extras

FONT = "Arial"
TEXT = "@"
GENERAL = "General"
BASE = Style()
_PLAIN = re.compile(r"(?!(?:waar|onwaar|true|false)\Z)[^\W\d_][^\d=]*\Z|\Z", re.IGNORECASE)
"""A text that begins with a letter and has no digit is never anything else than text."""
Rows = list[list[Cell | None]]
Change = Callable[["xw.Range", Any], None]
"""How cells get a property."""


def write(page: xw.Sheet, sheet: Sheet, extras: Extras) -> None:
    """Write everything of `sheet` on `page` but what xlwings has no words for."""
    _empty(page)
    rows = _rows(sheet.blocks)
    _sizes(page, sheet, extras)  # While the page is empty: LibreOffice then has less to move.
    if rows:
        _values(page, rows, extras)
        _formats(page, rows, extras)
    for merge in sheet.merges:
        if (merge.top, merge.left) != (merge.bottom, merge.right):
            _part(page, merge).merge()
    _rules(page, sheet, extras)


def enter(cell: xw.Range, value: Value) -> None:
    """Put a value into a cell of the user, which keeps its format."""
    if isinstance(value, str) and value:
        code = cell.number_format
        cell.number_format = TEXT
        cell.value = value
        cell.number_format = code
    elif isinstance(value, Percentage):
        cell.value = value.fraction
    else:
        cell.value = None if value == "" else value


def _empty(page: xw.Sheet) -> None:
    """Take values, formats (colour rules are among them) and choices away; drawings stay."""
    used = page.used_range
    used.unmerge()
    used.clear_contents()
    used.clear_formats()
    if _has_lists(used):
        used.data_validation.delete()
    used.rows.hidden = False


def _has_lists(used: xw.Range) -> bool:
    """Whether there may be drop-down lists: xlwings Lite cannot tell."""
    try:
        return bool(used.data_validation.type != "none")
    except NotImplementedError:
        return True


def _rows(blocks: Sequence[Block]) -> Rows:
    """The cells of all blocks from A1, row by row; None where there is none."""
    height = max((block.row + len(block.cells) - 1 for block in blocks), default=0)
    ends = [b.column + len(row) - 1 for b in blocks for row in b.cells]
    rows: Rows = [[None] * max(ends, default=0) for _ in range(height)]
    for block in blocks:
        for row, cells in enumerate(block.cells, block.row - 1):
            rows[row][block.column - 1 : block.column - 1 + len(cells)] = cells
    return rows


def _values(page: xw.Sheet, rows: Rows, extras: Extras) -> None:
    """All values in one block; what might be taken for something else is told to be text before.

    Otherwise "1.10" would become a number, "3-4" a day and "=1+1" a formula. The formats come
    afterwards, also to these cells.
    """
    doubtful = [[_is_doubtful(cell) or None for cell in row] for row in rows]
    for part in extras.parts(page, [area for _, area in rectangles(doubtful)]):
        part.number_format = TEXT
    page.range((1, 1), (len(rows), len(rows[0]))).value = [
        [None if cell is None else _entry(cell) for cell in row] for row in rows
    ]


def _is_doubtful(cell: Cell | None) -> bool:
    """Whether a text might be taken for a number, a date, a truth or a formula.

    >>> [_is_doubtful(Cell(text)) for text in ("Jeugd en gezin", "1.10", "mrt 2020", "=A1", "waar")]
    [False, True, True, True, True]
    """
    if cell is None or not isinstance(cell.content, str) or _formula(cell):
        return False
    return not _PLAIN.match(cell.content)


def _entry(cell: Cell) -> Content:
    """What is put into a cell: its value, or the formula of its link."""
    content = cell.content
    return _formula(cell) or ((clean(content) or None) if isinstance(content, str) else content)


def _formula(cell: Cell) -> str:
    """The formula of a cell with a link; "" for others."""
    found = linked(cell)
    return f"={found.formula}" if found else ""


def _formats(page: xw.Sheet, rows: Rows, extras: Extras) -> None:
    """The formats, one property at a time: most cells have the same, and few calls are needed."""
    whole = page.range((1, 1), (len(rows), len(rows[0])))
    whole.font.name = FONT
    looks = [[None if cell is None else _dated(cell) for cell in row] for row in rows]
    for told, change in _PROPERTIES:
        base = told(BASE)
        if base not in CLEARED:
            change(whole, base)
        others: list[list[object]] = [
            [None if look is None or told(look) == base else told(look) for look in row]
            for row in looks
        ]
        _each(page, others, change, extras)
    underlined = [[(look and look.underline) or None for look in row] for row in looks]
    _each(page, underlined, lambda part, _: extras.underline(part), extras)
    indented = [[(look and look.indent) or None for look in row] for row in looks]
    _each(page, indented, extras.indent, extras)


def _each(page: xw.Sheet, values: list[list[Any]], change: Change, extras: Extras) -> None:
    """Make the change with each value, in all cells with that value; None is for no change."""
    found = sorted(rectangles(values), key=lambda each: repr(each[0]))
    for _, group in groupby(found, key=lambda each: repr(each[0])):
        alike = list(group)
        for part in extras.parts(page, [area for _, area in alike]):
            change(part, alike[0][0])


def _dated(cell: Cell) -> Style:
    """The style of a cell; a date without a format gets the usual one."""
    style = cell.style
    if style.number_format or not isinstance(cell.content, dt.date):
        return style
    moment = isinstance(cell.content, dt.datetime)
    return replace(style, number_format=MOMENT if moment else DATE)


def _sizes(page: xw.Sheet, sheet: Sheet, extras: Extras) -> None:
    """Widths in characters and heights in points."""
    wide = rectangles([[width or None for width in sheet.widths]])
    for width in dict.fromkeys(w for w, _ in wide):
        extras.widen(page, [area for w, area in wide if w == width], width)
    heights = dict(sheet.heights)
    high = [[heights.get(row)] for row in range(1, max(heights, default=0) + 1)]
    counted = Counter(heights.values()).most_common(1)
    for usual, _ in counted:  # Most rows first, in few calls; then those that differ.
        told = rectangles([[None if h is None else True] for (h,) in high])
        extras.heighten(page, [area for _, area in told], usual)
        other = rectangles([[None if h == usual else h] for (h,) in high])
        for height in dict.fromkeys(h for h, _ in other):
            extras.heighten(page, [area for h, area in other if h == height], height)


def _rules(page: xw.Sheet, sheet: Sheet, extras: Extras) -> None:
    """Colour rules, data bars and drop-down lists."""
    for rule in sheet.conditions:
        value = rule.value
        if isinstance(value, str):
            value = '="' + value.replace('"', '""') + '"'
        _part(page, rule.area).conditional_formats.add_cell_value(
            "equal_to" if rule.test == "equals" else "greater_than",
            value,
            fill_color=f"#{rule.fill}",
            font_color=f"#{rule.colour}",
        )
    for bar in sheet.bars:
        formats = _part(page, bar.area).conditional_formats
        formats.add_data_bar(f"#{bar.colour}", minimum=0, gradient=False)
    for choice in sheet.choices:
        options = [option for option in fitting(choice.options) if ";" not in option]
        if options:
            extras.choose(_part(page, choice.area), options)


def _part(page: xw.Sheet, area: Area) -> xw.Range:
    return page.range((area.top, area.left), (area.bottom, area.right))


def _colour(part: xw.Range, value: str) -> None:
    part.font.color = f"#{value}"


def _fill(part: xw.Range, value: str) -> None:
    part.color = f"#{value}" if value else None


def _border(part: xw.Range, value: str) -> None:
    if value:
        part.borders.set("all", line_style="continuous", weight="thin", color=f"#{value}")


def _in_font(name: str) -> Change:
    """How a property of the font is set."""
    return lambda part, value: setattr(part.font, name, value)


def _in_range(name: str) -> Change:
    """How a property of the cells themselves is set."""
    return lambda part, value: setattr(part, name, value)


CLEARED = (False, "", 0, "general")
"""Properties that a cell without formats has of itself."""
_PROPERTIES: tuple[tuple[Callable[[Style], object], Change], ...] = (
    (lambda style: style.size, _in_font("size")),
    (lambda style: style.colour, _colour),
    (lambda style: style.bold, _in_font("bold")),
    (lambda style: style.italic, _in_font("italic")),
    (lambda style: style.fill, _fill),
    (lambda style: style.border, _border),
    (lambda style: style.align or "general", _in_range("horizontal_alignment")),
    (lambda style: style.valign, _in_range("vertical_alignment")),
    (lambda style: style.wrap, _in_range("wrap_text")),
    (lambda style: style.number_format or GENERAL, _in_range("number_format")),
)
"""Each property of a style: where it stands in the style, and how cells get it."""
