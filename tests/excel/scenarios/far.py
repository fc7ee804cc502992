"""Cells far from the rest of a sheet."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import xlsxwriter

from tests.excel.model.area import parse
from tests.excel.model.comment import Comment
from tests.excel.model.values import Fault
from tests.excel.rig import Rig
from tests.excel.scenarios.contents import sheet

NAME = "1 Jeugd"
HEADINGS = ["Actiepunt", "Maatregelen", "PH", "Partijen", "Trekker", "Planning", "Begroting",
            "Status", "Toelichting", "Nummer", "Doel", "Bron"]  # fmt: skip
LAST = 200
"""The last row of the plan, which fills A1:L200."""


def _file(path: Path, cells: dict[str, Any]) -> Path:
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet(NAME)
    page.write_row(0, 0, HEADINGS)
    for row in range(1, LAST):
        values = ["burgemeester", "gemeente, poltie", "gemeente", "2020-2021", "p.m.", "loopt"]
        page.write_row(row, 0, [f"Actie {row // 3}", f"Maatregel {row} voor de wijk", *values])
        page.write_row(row, 8, ["geen", row, "veilig", "raad"])
    formats = book.add_format({"num_format": "0%"})
    for cell, value in cells.items():
        page.write(cell, value, formats if isinstance(value, float) else None)
    book.close()
    return path


def _opened(cells: dict[str, Any], folder: str, **settings: Any) -> tuple[Rig, Any, Path]:
    """Open the plan with these cells in the made-up Excel, and return a closed file of it."""
    rig = Rig(**settings)
    plan = rig.open(_file(Path(folder) / "plan.xlsx", {}))
    for cell, value in cells.items():
        area = parse(cell)
        assert area is not None
        mine = plan.sheet(NAME).cell(*area[:2])
        mine.value = value
        if isinstance(value, float):
            mine.formats["NumberFormat"] = "0%"
    return rig, plan, _file(Path(folder) / "closed.xlsx", cells)


def _plain(grid: Any) -> dict[str, Any]:
    return {
        "size": [grid.height, grid.width],
        "far": [[*cell, type(value).__name__, str(value)] for cell, value in
                grid.far_cells.items()],
        "unread": [str(each) for each in grid.unread],
    }  # fmt: skip


def read(cells: dict[str, Any], **settings: Any) -> dict[str, Any]:
    """Return the calls to read the plan with these cells, and whether the closed file equals it."""
    from uvp_xl.backend.closed_workbook import ClosedWorkbook
    from uvp_xl.backend.live.live_workbook import LiveWorkbook

    with tempfile.TemporaryDirectory() as folder:
        rig, plan, closed = _opened(cells, folder, **settings)
        book = LiveWorkbook(rig.book(plan))
        before = rig.wire.total
        (grid,) = book.grids()
        calls = rig.wire.total - before
        (other,) = ClosedWorkbook(closed).grids()
    same = _plain(grid) == _plain(other) and list(map(list, grid.rows)) == list(
        map(list, other.rows)
    )
    return _plain(grid) | {"calls": calls, "same": same, "closed": _plain(other)}


def clicked(cells: dict[str, Any], **settings: Any) -> dict[str, Any]:
    """Check, refresh and tidy a plan with these cells, of which the first has a fill and a note."""
    import uvp_xl
    from tests.excel.rig import DATE

    with tempfile.TemporaryDirectory() as folder:
        rig, plan, closed = _opened(cells, folder, **settings)
        page = plan.sheet(NAME)
        first = parse(next(iter(cells)))
        assert first is not None
        page.cell(*first[:2]).formats |= {
            "Interior.Pattern": 1, "Interior.Color": 255.0, "Interior.ColorIndex": 3,
        }  # fmt: skip
        page.cell(first[2], first[3]).note = Comment(page, *first[:2], "van mij", "Jan")

        def look() -> list[Any]:
            areas = [parse(cell) for cell in cells]
            found = [page.peek(*area[:2]) for area in areas if area]
            return [[c.value, dict(c.formats), c.note and c.note.text] for c in found]

        begin, result = look(), {}
        for command in ("refresh", "check", "clear_marks", "tidy", "refresh"):
            outcome = rig.run(command, plan)
            result[command] = [outcome.well, outcome.calls, look() == begin]
            if not outcome.well:
                result["fault"] = outcome.text
        reports = plan.sheet("Controle").cells.values()
        told = [str(c.value) for c in reports if "Ver van de rest" in str(c.value)]
        findings = [f for f in uvp_xl.read(closed).check(DATE) if f.rule == "cel-ver-weg"]
    return result | {"told": told, "closed": [finding.message for finding in findings]}


def unknown_error() -> dict[str, Any]:
    """Read an error value of a later Excel."""
    from tests.excel.model import values
    from uvp_xl.backend.live.live_workbook import LiveWorkbook

    with tempfile.TemporaryDirectory() as folder:
        rig, plan, _ = _opened({}, folder)
        values.ERRORS["#LATER!"] = 2099
        try:
            plan.sheet(NAME).cell(5, 2).value = Fault("#LATER!")
            plan.sheet(NAME).cell(1_048_576, 2).value = Fault("#LATER!")
            (grid,) = LiveWorkbook(rig.book(plan)).grids()
        finally:
            del values.ERRORS["#LATER!"]
    names = [str(grid.value(5, 2)), str(grid.value(1_048_576, 2))]
    return {"names": names, "unread": [[u.row, u.column, u.why] for u in grid.unread]}


def counted() -> list[float]:
    """Count cells by COUNTA."""
    _, model, page = sheet()
    for row, value in enumerate((1.0, None, "", Fault("#N/A")), 1):
        model.cell(row, 1).value = value
    model.cell(5, 1).formula = '=""'
    model.cell(6, 1).formats["Font.Bold"] = True
    texts = ("COUNTA(A1:A9)", "COUNTA($A$2)", "COUNTA(A:A)")
    return [page.do("Evaluate", text) for text in texts]
