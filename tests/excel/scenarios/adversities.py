"""Adversities in a workbook or in Excel, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.excel import seen
from tests.excel.model.anysheet import Chart
from tests.excel.model.comment import Thread
from tests.excel.model.values import Fault
from tests.excel.rig import Rig

Change = Callable[[Rig, Any], None]
ADVERSITIES: dict[str, Change] = {}
SHEET = "3 Jeugd"
"""A sheet of the user that every plan of the tests has."""
MANUAL = -4135


def adversity(change: Change) -> Change:
    """Register an adversity."""
    ADVERSITIES[change.__name__] = change
    return change


def met(
    name: str, command: str = "refresh", path: str = "", first: str = "", settings: Any = None,
    bound: str = "late",
) -> dict[str, Any]:  # fmt: skip
    """Run a button on a workbook with this adversity, perhaps after a `first` one without."""
    rig = Rig(bound=bound, **(settings or {}))
    plan = rig.open(path) if path else rig.open()
    if first:
        assert rig.run(first, plan).well
    seen.looked(plan)
    ADVERSITIES[name](rig, plan)
    view_before, begin, created = seen.view(rig, plan), seen.own(plan), seen.reports(plan)
    names, changes, books = _names(plan), plan.changes, _others(rig, plan)
    outcome = rig.run(command, plan)
    return outcome.as_dict() | {
        "view": seen.changed(view_before, seen.view(rig, plan)),
        "odd": seen.odd(rig, plan),
        "same": seen.own(plan) == begin,
        "same reports": seen.reports(plan) == created,
        "unchanged": plan.changes == changes,
        "others": _others(rig, plan) == books,
        "saves": plan.saves,
        "before": names,
        "names": _names(plan),
        "hidden": [sheet.name for sheet in plan.sheets if sheet.visible != -1],
        "notes": sorted({at.rpartition(" ")[0] for at in seen.notes(plan)}),
        "went": rig.wire.hook is None,
    }


def _names(plan: Any) -> list[str]:
    return [sheet.name for sheet in plan.sheets]


def _others(rig: Rig, plan: Any) -> Any:
    """Return the contents of the other workbooks."""
    from tests.excel import desktop

    return [
        [book.name, book.changes, book.active.name, seen.own(book),
         {page.name: [list(page.view.selection), dict(page.view.kept)] for page in book.sheets}]
        for app in desktop.RUNNING for book in app.books if book is not plan
    ]  # fmt: skip


@adversity
def nothing(rig: Rig, plan: Any) -> None:
    """Change nothing, for comparison."""


# Where it is kept.


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
def never_saved(rig: Rig, plan: Any) -> None:
    plan.name, plan.folder = "Map1", ""


@adversity
def autosave(rig: Rig, plan: Any) -> None:
    team_site(rig, plan)
    plan.autosave = True


@adversity
def old_kind(rig: Rig, plan: Any) -> None:
    plan.old = True


# What else is open.


@adversity
def another_in_front(rig: Rig, plan: Any) -> None:
    seen.looked(rig.open(fullname=r"C:\Plannen\ander.xlsx"), "Plan")


@adversity
def second_excel(rig: Rig, plan: Any) -> None:
    rig.open(fullname=r"C:\Plannen\plan.xlsx", app=rig.another(8888))


@adversity
def hidden_window(rig: Rig, plan: Any) -> None:
    another_in_front(rig, plan)
    plan.window.put_Visible(False)


def _goes(rig: Rig, plan: Any, moment: Callable[[str, str], bool]) -> None:
    """Activate another workbook at a call."""
    other = rig.open(fullname=r"C:\Plannen\ander.xlsx")
    seen.looked(other, "Plan")
    rig.app.bring_forward(plan)

    def hook(kind: str, interface: str, member: str) -> None:
        if kind.startswith("Invoke") and moment(interface, member):
            rig.app.bring_forward(other)
            rig.wire.hook = None

    rig.wire.hook = hook


@adversity
def user_goes_early(rig: Rig, plan: Any) -> None:
    _goes(rig, plan, lambda interface, member: member == "Value2")


@adversity
def user_goes_while_panes_are_set(rig: Rig, plan: Any) -> None:
    no_record(rig, plan)
    came: list[str] = []

    def just_after(interface: str, member: str) -> bool:
        """Return whether the previous call activated a sheet for its panes."""
        came.append(member)
        return came[-2:-1] == ["Activate"]

    _goes(rig, plan, just_after)


@adversity
def user_goes_while_written(rig: Rig, plan: Any) -> None:
    _goes(rig, plan, lambda interface, member: member == "Copy")


@adversity
def user_goes_at_the_end(rig: Rig, plan: Any) -> None:
    _goes(rig, plan, lambda interface, member: member == "Close")


# What may not be changed.


@adversity
def plan_sheet_protected(rig: Rig, plan: Any) -> None:
    plan.sheet(SHEET).do_Protect("geheim")


@adversity
def report_protected(rig: Rig, plan: Any) -> None:
    plan.sheet("Te laat").do_Protect("geheim")


@adversity
def controle_protected(rig: Rig, plan: Any) -> None:
    plan.sheet("Controle").do_Protect("geheim")


@adversity
def structure_protected(rig: Rig, plan: Any) -> None:
    plan.structure = True


@adversity
def read_only(rig: Rig, plan: Any) -> None:
    plan.readonly = True


# How it is shown.


@adversity
def page_layout(rig: Rig, plan: Any) -> None:
    for page in plan.worksheets():
        page.view.kept.update(View=3, FreezePanes=False, SplitRow=0, SplitColumn=0)


@adversity
def page_layout_of_new_reports(rig: Rig, plan: Any) -> None:
    """Delete the layout record, as if written by a version without it."""
    page_layout(rig, plan)
    plan.names[:] = [name for name in plan.names if name.short != "_uvp.vorm"]


@adversity
def no_record(rig: Rig, plan: Any) -> None:
    plan.names[:] = [name for name in plan.names if name.short != "_uvp.vorm"]


@adversity
def chart_sheet_in_front(rig: Rig, plan: Any) -> None:
    plan.show(Chart(plan, "Grafiek1"))


@adversity
def chart_sheet_named_as_a_report(rig: Rig, plan: Any) -> None:
    Chart(plan, "Te laat")


@adversity
def chart_sheet_named_controle(rig: Rig, plan: Any) -> None:
    Chart(plan, "Controle")


@adversity
def last_sheet_hidden(rig: Rig, plan: Any) -> None:
    plan.sheets[-1].visible = 0


@adversity
def last_sheet_very_hidden(rig: Rig, plan: Any) -> None:
    plan.sheets[-1].visible = 2


@adversity
def grouped(rig: Rig, plan: Any) -> None:
    plan.group = [plan.active, plan.sheets[0]]


@adversity
def all_grouped(rig: Rig, plan: Any) -> None:
    plan.group = [plan.active, *(sheet for sheet in plan.sheets if sheet is not plan.active)]


@adversity
def report_in_front(rig: Rig, plan: Any) -> None:
    plan.show(plan.sheet("Te laat"))
    plan.active.view.selection = [(6, 2, 7, 3)]


# How this Excel is set up.


@adversity
def manual(rig: Rig, plan: Any) -> None:
    rig.app.kept["Calculation"] = MANUAL


@adversity
def screen_already_still(rig: Rig, plan: Any) -> None:
    rig.app.kept |= {"ScreenUpdating": False, "EnableEvents": False, "DisplayAlerts": False}
    rig.app.copies_objects = False


@adversity
def no_printer(rig: Rig, plan: Any) -> None:
    rig.settings.printer = False
    plan.names[:] = [name for name in plan.names if name.short != "_uvp.vorm"]


@adversity
def local_formats(rig: Rig, plan: Any) -> None:
    rig.settings.local_formats = True


# The contents of cells.


@adversity
def bad_date(rig: Rig, plan: Any) -> None:
    cell = plan.sheet(SHEET).cell(2, 7)
    cell.value, cell.formats["NumberFormat"] = -5.0, "dd-mm-yyyy"


@adversity
def an_error(rig: Rig, plan: Any) -> None:
    plan.sheet(SHEET).cell(2, 7).value = Fault("#SPILL!")


@adversity
def long_text(rig: Rig, plan: Any) -> None:
    plan.sheet(SHEET).cell(2, 7).value = "x" * 32_767


@adversity
def threads(rig: Rig, plan: Any) -> None:
    page = plan.sheet(SHEET)
    for row, column in list(page.cells):
        page.cells[row, column].thread = Thread(page, row, column, "draad")
