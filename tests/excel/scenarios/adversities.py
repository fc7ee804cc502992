"""What a workbook or an Excel may have against it, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.excel.model.anysheet import Chart
from tests.excel.model.comment import Thread
from tests.excel.model.sheet import Worksheet
from tests.excel.model.values import ERRORS, Fault
from tests.excel.rig import Rig

Change = Callable[[Rig, Any], None]
ADVERSITIES: dict[str, Change] = {}


def adversity(change: Change) -> Change:
    """One more."""
    ADVERSITIES[change.__name__] = change
    return change


def met(name: str, command: str = "refresh", second: bool = False, **rig: Any) -> dict[str, Any]:
    """A button on a workbook with this against it; with `second` after a refresh without."""
    excel = Rig(**rig)
    plan = excel.open()
    if second:
        assert excel.run("refresh", plan).well
    ADVERSITIES[name](excel, plan)
    front, sheet, selection = excel.app.front, plan.active, list(plan.active.view.selection)
    said = excel.run(command, plan)
    return said.told() | {
        "odd": excel.odd(),
        "lacks": dict(excel.wire.unmodelled),
        "asked": excel.app.asked,
        "front": excel.app.front is front,
        "sheet": plan.active is sheet,
        "selection": selection == plan.active.view.selection,
        "saved": plan.saves,
        "sheets": [page.name for page in plan.sheets],
    }


@adversity
def nothing(rig: Rig, plan: Any) -> None:
    """For comparison."""


@adversity
def team_site(rig: Rig, plan: Any) -> None:
    plan.folder = "https://zeewijk.sharepoint.com/sites/Veiligheid/Gedeelde documenten"


@adversity
def teams(rig: Rig, plan: Any) -> None:
    plan.folder = "https://zeewijk.sharepoint.com/teams/Veiligheid/Gedeelde documenten/General"


@adversity
def onedrive_for_business(rig: Rig, plan: Any) -> None:
    plan.folder = "https://zeewijk-my.sharepoint.com/personal/j_jansen_zeewijk_nl/Documents"


@adversity
def onedrive_personal(rig: Rig, plan: Any) -> None:
    plan.folder = "https://d.docs.live.net/abc123"


@adversity
def autosave(rig: Rig, plan: Any) -> None:
    team_site(rig, plan)
    plan.autosave = True


@adversity
def another_in_front(rig: Rig, plan: Any) -> None:
    rig.open(fullname=r"C:\Plannen\ander.xlsx")


@adversity
def second_excel(rig: Rig, plan: Any) -> None:
    rig.open(fullname=r"C:\Plannen\ander.xlsx", app=rig.another(8888))


@adversity
def plan_sheet_protected(rig: Rig, plan: Any) -> None:
    plan.sheets[1].do_Protect()


@adversity
def report_protected(rig: Rig, plan: Any) -> None:
    page = next((page for page in plan.sheets if page.name == "Te laat"), None)
    (page or Worksheet(plan, "Te laat")).do_Protect()


@adversity
def structure_protected(rig: Rig, plan: Any) -> None:
    plan.structure = True


@adversity
def read_only(rig: Rig, plan: Any) -> None:
    plan.readonly = True


@adversity
def page_layout(rig: Rig, plan: Any) -> None:
    for page in plan.sheets:
        page.view.kept["View"] = 3


@adversity
def chart_sheet_in_front(rig: Rig, plan: Any) -> None:
    plan.show(Chart(plan, "Grafiek1"))


@adversity
def last_sheet_hidden(rig: Rig, plan: Any) -> None:
    plan.sheets[-1].visible = 0


@adversity
def last_sheet_very_hidden(rig: Rig, plan: Any) -> None:
    plan.sheets[-1].visible = 2


@adversity
def no_printer(rig: Rig, plan: Any) -> None:
    rig.settings.printer = False


@adversity
def local_formats(rig: Rig, plan: Any) -> None:
    rig.settings.local_formats = True


@adversity
def every_error(rig: Rig, plan: Any) -> None:
    for row, name in enumerate(ERRORS, 60):
        plan.sheets[1].cell(row, 2).value = Fault(name)


@adversity
def bad_date(rig: Rig, plan: Any) -> None:
    cell = plan.sheets[1].cell(60, 2)
    cell.value, cell.formats["NumberFormat"] = -5.0, "dd-mm-yyyy"


@adversity
def currency(rig: Rig, plan: Any) -> None:
    cell = plan.sheets[1].cell(60, 2)
    cell.value, cell.formats["NumberFormat"] = 12.345678, '"€" #,##0.00'


@adversity
def long_text(rig: Rig, plan: Any) -> None:
    plan.sheets[1].cell(5, 2).value = "x" * 9000


@adversity
def threads(rig: Rig, plan: Any) -> None:
    page = plan.sheets[1]
    for row, column in list(page.cells):
        page.cells[row, column].thread = Thread(page, row, column, "draad")


@adversity
def hidden_window(rig: Rig, plan: Any) -> None:
    rig.open(fullname=r"C:\Plannen\ander.xlsx")
    plan.window.put_Visible(False)


@adversity
def grouped(rig: Rig, plan: Any) -> None:
    plan.group = list(plan.sheets[:2])


@adversity
def filtered(rig: Rig, plan: Any) -> None:
    for page in plan.sheets[13:]:
        page.filter = page.used()
        page.filter_rows(1, "=niets")
