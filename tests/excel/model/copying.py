"""Range.Copy with a destination: the properties that are copied, and those that are not.

Source: learn.microsoft.com/office/vba/api/excel.range.copy and support.microsoft.com on copying
cells: all of the cells comes along (values, formulas, formats, merges, colour rules, validation,
notes); heights only with whole rows, widths only with whole columns. Panes, tab colour, page
set-up, the filter and names belong to the sheet and stay.
"""

from __future__ import annotations

import copy as copies
from typing import Any

from tests.excel import refusal
from tests.excel.model import condition
from tests.excel.model import formula as formulas
from tests.excel.model.area import Area, bounds, overlap, shifted
from tests.excel.model.cell import Cell
from tests.excel.model.comment import Comment


def copy(source: Any, destination: Any) -> None:
    """Copy a range to where `destination` begins."""
    sheet, target = source.sheet, destination.sheet
    target.check_alive()
    if len(source.areas) > 1:
        raise refusal.failed("Copy", "Range")
    area = source.areas[0]
    down, right = destination.areas[0][0] - area[0], destination.areas[0][1] - area[1]
    tall = area[2] - area[0] + 1 >= sheet.last_row
    wide = area[3] - area[1] + 1 >= sheet.last_column
    if (tall or wide) and (sheet.last_row, sheet.last_column) != (
        target.last_row,
        target.last_column,
    ):
        raise refusal.failed("Copy", "Range")  # Sheets of another size.
    place = shifted(area, down, right)
    if place[2] > target.last_row or place[3] > target.last_column:
        raise refusal.failed("Copy", "Range")
    target.changing("Range.Copy")
    target.refuse_locked(target.over([place]))
    target.refuse_protected()
    _contents(sheet, area, target, place, down, right)
    _around(sheet, area, target, place, down, right)
    _lines(sheet, area, target, tall, wide, down, right)
    _objects(sheet, area, target, down, right)


def _contents(sheet: Any, area: Area, target: Any, place: Area, down: int, right: int) -> None:
    """Copy the cells themselves over those at the destination."""
    inside = [at for at in sheet.cells if _in(at, area)]
    news: dict[tuple[int, int], Cell] = {}
    for row, column in inside:
        at = (row + down, column + right)
        news[at] = _copied(sheet, (row, column), target, at)
    for at in [at for at in target.cells if _in(at, place)]:
        old = target.cells.pop(at)
        if target.settings.rows_keep_notes and (old.note or old.thread):
            new = news.setdefault(at, Cell())
            new.note, new.thread = new.note or old.note, old.thread
    target.wide[:] = [w for w in target.wide if overlap(w[0], place) != w[0]]
    target.wide.extend(
        (shifted(result, down, right), key, value)
        for one, key, value in list(sheet.wide)
        if (result := overlap(one, area))
    )
    target.cells.update(news)


def _copied(sheet: Any, origin: tuple[int, int], target: Any, at: tuple[int, int]) -> Cell:
    old = sheet.cells[origin]
    new = Cell(old.value, old.formula, dict(old.formats), prefix=old.prefix, runs=old.runs)
    new.validation, new.link = copies.copy(old.validation), copies.copy(old.link)
    if old.formula:
        other = sheet.book is not target.book
        new.formula = formulas.moved(old.formula, origin, at, sheet.book.name if other else "")
        new.value, sure = formulas.outcome(new.formula, target.look)
        if not sure:
            new.value = old.value
    if old.note is not None:
        new.note = Comment(target, *at, old.note.text, old.note.author)
    return new


def _around(sheet: Any, area: Area, target: Any, place: Area, down: int, right: int) -> None:
    """Copy merged cells and colour rules."""
    merges = [m for m in sheet.merges if overlap(m, area) == m]
    rules = [(rule, areas) for rule in sheet.rules
             if (areas := [o for one in rule.areas if (o := overlap(one, area))])]  # fmt: skip
    target.unmerge([place])
    condition.cut(target, [place])
    target.merges.extend(shifted(merge, down, right) for merge in merges)
    for rule, areas in rules:
        new = rule.copied(target, [shifted(one, down, right) for one in areas])
        for name in ("Formula1", "Formula2"):
            text = new.kept.get(name)
            if text and str(text).startswith("="):
                first, then = bounds(areas)[:2], bounds(new.areas)[:2]
                other = sheet.book is not target.book
                new.kept[name] = formulas.moved(text, first, then, sheet.book.name if other else "")
        target.rules.append(new)


def _lines(
    sheet: Any, area: Area, target: Any, tall: bool, wide: bool, down: int, right: int
) -> None:
    """Copy sizes and hidden state of whole rows and whole columns."""
    if wide:
        _moved(sheet.heights, target.heights, area[0], area[2], down)
        _moved_set(sheet.hidden_rows, target.hidden_rows, area[0], area[2], down)
    if tall:
        _moved(sheet.widths, target.widths, area[1], area[3], right)
        _moved_set(sheet.hidden_columns, target.hidden_columns, area[1], area[3], right)
    if tall and wide:
        target.usual_height, target.usual_width = sheet.usual_height, sheet.usual_width


def _moved(source: Any, target: Any, first: int, last: int, step: int) -> None:
    result = {key + step: value for key, value in source.items() if first <= key <= last}
    for key in [key for key in target if first + step <= key <= last + step]:
        del target[key]
    target.update(result)


def _moved_set(source: Any, target: Any, first: int, last: int, step: int) -> None:
    result = {key + step for key in source if first <= key <= last}
    target -= {key for key in target if first + step <= key <= last + step}
    target |= result


def _objects(sheet: Any, area: Area, target: Any, down: int, right: int) -> None:
    """Copy tables under another name, and charts, which still refer to the original sheet."""
    for table in list(sheet.tables):
        if overlap(table.area, area) == table.area:
            target.add_table(table.copied(target, shifted(table.area, down, right)))
    if sheet.book.app.copies_objects:
        for chart in list(sheet.charts):
            if _in(chart.place, area):
                target.charts.append(chart.copied(target))


def _in(place: tuple[int, int], area: Area) -> bool:
    return area[0] <= place[0] <= area[2] and area[1] <= place[1] <= area[3]
