"""Changes of the user on a report sheet, before it is written again."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.excel import seen
from tests.excel.model.comment import Comment, Thread
from tests.excel.model.table import ListObject
from tests.excel.rig import Rig

REPORT = "Te laat"


def _refreshed(path: str, **settings: Any) -> tuple[Rig, Any, Any]:
    rig = Rig(**settings)
    plan = rig.open(path)
    outcome = rig.run("refresh", plan)
    assert outcome.well, outcome.fault
    return rig, plan, plan.sheet(REPORT)


def typed(path: str) -> dict[str, Any]:
    """Refresh after the user typed on a report."""
    rig, plan, page = _refreshed(path)
    page.cell(40, 9).value = "bellen met Jan"
    before = dt.datetime.now().replace(microsecond=0)
    outcome = rig.run("refresh", plan)
    from uvp_xl.backend.live import snapshots

    kept = snapshots.versions(plan.get_FullName())[0]
    return outcome.as_dict() | {
        "when": f"{kept.timestamp:%H:%M}",
        "new": kept.timestamp >= before,
        "left": page.peek(40, 9).value,
        "third": rig.run("refresh", plan).text,
    }


def layout(path: str, **settings: Any) -> dict[str, Any]:
    """Refresh after the user changed the layout of a report, and added a note and a thread."""
    rig, plan, page = _refreshed(path, **settings)
    page.widths[2] = 55.0
    page.hidden_columns.add(3)
    page.tab.kept["Color"] = 255.0
    page.view.kept.update(Zoom=85, ScrollRow=4)
    page.page.kept.update(Orientation=1, PaperSize=8, LeftFooter="Concept")
    page.cell(3, 1).note = Comment(page, 3, 1, "eigen notitie", "Jan")
    page.cell(4, 2).thread = Thread(page, 4, 2, "Klopt dit?")
    page.visible = 0
    outcome = rig.run("refresh", plan)
    note, thread = page.cell(3, 1).note, page.cell(4, 2).thread
    return outcome.as_dict() | {
        "width": page.widths[2], "column": sorted(page.hidden_columns),
        "tab": page.tab.kept["Color"], "view": [page.view.kept[n] for n in ("Zoom", "ScrollRow")],
        "page": [page.page.kept[n] for n in ("Orientation", "PaperSize", "LeftFooter")],
        "note": note and note.text, "thread": thread and thread.text, "visible": page.visible,
        "odd": seen.odd(rig, plan),
    }  # fmt: skip


def filtered(path: str, values: Any, gone: bool = False) -> dict[str, Any]:
    """Refresh after the user filtered a report by some values of its first column, or by these."""
    rig, plan, _ = _refreshed(path)
    page = next(page for page in plan.worksheets() if page.name in seen.MADE and page.filter)
    top, column, bottom, _ = page.filter
    texts = {str(page.peek(row, column).value or "") for row in range(top + 1, bottom + 1)}
    chosen = sorted(texts)[:values] if isinstance(values, int) else values
    page.filter_rows(1, tuple(chosen), 7)
    before = sorted(page.hidden_rows)
    if gone:  # It was another column then.
        page.cell(top, column).value = "Iets anders"
    outcome = rig.run("refresh", plan)
    return outcome.as_dict() | {
        "before": before, "after": sorted(page.hidden_rows), "filter": page.filter is not None,
        "chosen": page.chosen[1].first if page.chosen else None, "texts": len(texts),
        "odd": seen.odd(rig, plan),
    }  # fmt: skip


def table(path: str) -> dict[str, Any]:
    """Refresh after the user converted a report to a table."""
    rig, plan, page = _refreshed(path)
    first = seen.reports(plan)
    page.tables.append(ListObject(page, "Tabel1", page.filter or page.used()))
    page.drop_filter()
    outcome = rig.run("refresh", plan)
    return outcome.as_dict() | {"tables": len(page.tables), "same": seen.reports(plan) == first,
                          "odd": seen.odd(rig, plan)}  # fmt: skip


def brought_back(path: str) -> dict[str, Any]:
    """Restore the reports from the version that was kept before the last write."""
    from uvp_xl import addin
    from uvp_xl.backend.closed_workbook import ClosedWorkbook
    from uvp_xl.backend.live import snapshots

    rig = Rig()
    plan = rig.open(path, fullname=rf"C:\Plannen\{dt.datetime.now():%f}.xlsx")
    name = plan.get_FullName()
    result: dict[str, Any] = {"none": rig.run("restore", plan).text}
    assert rig.run("refresh", plan).well
    (first,) = snapshots.versions(name)
    result["kept"] = [grid.name for grid in ClosedWorkbook(first.path).grids()]
    result["plan"] = [sheet.name for sheet in plan.sheets if sheet.name not in seen.MADE]
    created, page = seen.reports(plan), plan.sheet(REPORT)
    late = page.peek(1, 1).value
    plan.sheet("3 Jeugd").cell(8, 2).value = "Iets heel anders"
    page.cell(40, 9).value = "bellen met Jan"
    assert rig.run("refresh", plan).well
    result["gone"] = page.peek(40, 9).value
    with rig.clocked():
        result["said"] = addin.bring_back(rig.book(plan))
    result["back"] = page.peek(40, 9).value
    result["same sheet"] = plan.sheet(REPORT) is page
    page.cell(40, 9).value = None
    result["as before"] = {n: r["cells"] for n, r in seen.reports(plan).items()} == {
        n: r["cells"] for n, r in created.items()
    }
    result["title"] = page.peek(1, 1).value == late
    result["again"] = rig.run("refresh", plan).text
    return result | {"odd": seen.odd(rig, plan), "security": rig.app.kept["AutomationSecurity"]}
