"""Every check can fail: a function is broken deliberately, and the check reports it."""

import contextlib
from dataclasses import replace

import pytest

from uvp_xl.backend.live.libreoffice.libreoffice_program import LibreOfficeProgram as Program
from uvp_xl.backend.live.live_workbook import LiveWorkbook
from uvp_xl.grid import Grid, Percentage
from uvp_xl.selftest import checks
from uvp_xl.selftest.difference import Difference, Unsupported
from uvp_xl.selftest.selftest_check import all_checks
from uvp_xl.selftest.simulated_user.libreoffice_user import LibreOfficeUser
from uvp_xl.sheets.sheet_model import Link

REPLACED = ("grids", "put", "unmark", "hidden_names", "quiet")
REAL = {name: vars(Program)[name] for name in REPLACED}
TITLES = {type(check).__name__: check for check in all_checks()}


def plain_numbers(self):
    """Return all sheets, with percentages as numbers, no merges and no hidden rows."""
    return [
        Grid(g.name, [[v.fraction if isinstance(v, Percentage) else v for v in r] for r in g.rows])
        for g in REAL["grids"](self)
    ]


def put_changed(change):
    """Write changed sheets."""
    return lambda self, sheets, on_write: REAL["put"](self, [change(s) for s in sheets], on_write)


def without_texts(sheet):
    """Return the sheet without its texts."""
    return replace(sheet, blocks=sheet.blocks[:3])


def with_other_links(sheet):
    """Return the sheet with links to another cell."""
    cells = tuple(
        tuple(replace(c, link=c.link and Link(c.link.sheet, "Z9")) for c in row)
        for row in sheet.blocks[6].cells
    )
    return replace(sheet, blocks=(*sheet.blocks[:6], replace(sheet.blocks[6], cells=cells)))


def put_new(self, sheets, on_write):
    """Delete an existing sheet and add a new one, instead of filling it."""
    for sheet in sheets:
        if self.document.Sheets.hasByName(sheet.name):
            self.document.Sheets.removeByName(sheet.name)
    return REAL["put"](self, sheets, on_write)


def put_unfiltered(self, sheets, on_write):
    """Show all rows afterwards."""
    lost = REAL["put"](self, sheets, on_write)
    for sheet in sheets:
        self.document.Sheets.getByName(sheet.name).Rows.IsVisible = True
    return lost


def unmark_notes_only(self, sheet, fills):
    """Remove notes and keep the fills."""
    REAL["unmark"](self, sheet, dict.fromkeys(fills))


@contextlib.contextmanager
def quiet_without_selection(self):
    """Leave another cell selected."""
    with REAL["quiet"](self):
        yield
    controller = self.document.CurrentController
    controller.select(self.document.Sheets.getByIndex(0).getCellRangeByName("Z99"))


BROKEN = {
    "ValuesAsTyped": (Program, "grids", plain_numbers, "een percentage"),
    "UserFormats": (Program, "grids", plain_numbers, "verborgen rijen"),
    "EnteredValues": (Program, "enter", lambda self, sheet, values: (), "A1"),
    "CellMarks": (Program, "unmark", unmark_notes_only, "kleuren na het wissen"),
    "ReportsReadBack": (Program, "put", put_changed(without_texts), "Proef één A4"),
    "SecondRefresh": (Program, "put", put_new, "diezelfde formule na opnieuw schrijven"),
    "ReportFormats": (
        Program,
        "put",
        put_changed(lambda s: replace(s, tab="FF0000")),
        "tabkleur (nieuw)",
    ),
    "ReportLinks": (Program, "put", put_changed(with_other_links), "D4"),
    "HiddenNames": (
        Program,
        "hidden_names",
        lambda self, name: {"Proef namen": '"0"'},
        "de vingerafdruk (nieuw)",
    ),
    "TypedOnReport": (
        LiveWorkbook,
        "_typed_text",
        lambda self, old, new: iter(()),
        "de getypte tekst",
    ),
    "KeptFilter": (Program, "put", put_unfiltered, "verborgen rijen"),
    "KeptVersion": (
        Program,
        "restore_sheets",
        lambda self, source, sheets: None,
        "Proef versie A24",
    ),
    "Buttons": (Program, "unmark", lambda self, sheet, fills: None, "markeringen daarna"),
    "RestoredSettings": (Program, "quiet", quiet_without_selection, "de geselecteerde cellen"),
}
"""The function that is broken for each check, and the fact that the check then reports."""


def test_every_check_is_broken_once():
    assert set(BROKEN) == {name for name, check in TITLES.items() if not check.excel_only}


@pytest.mark.sample(5)
@pytest.mark.parametrize("name", BROKEN)
def test_a_check_reports_what_is_broken(name, bench, monkeypatch):
    owner, function, broken, about = BROKEN[name]
    monkeypatch.setattr(owner, function, broken)
    found = [each for each in TITLES[name].run(bench) if isinstance(each, Difference)]
    assert about in [difference.about for difference in found]
    assert all(difference.expected != difference.found for difference in found)


def test_widths_may_differ_a_little_but_not_much(bench, monkeypatch):
    wide = put_changed(lambda sheet: replace(sheet, widths=(40.5, 30, *sheet.widths[2:])))
    monkeypatch.setattr(Program, "put", wide)
    found = [each.about for each in TITLES["ReportFormats"].run(bench)]
    assert found == ["breedte van kolom 2 (nieuw)", "breedte van kolom 2 (opnieuw geschreven)"]


def test_a_filter_that_is_lost_but_reported_is_no_fault(bench, monkeypatch):
    message = "Op het blad “Proef filter” stond een filter. Dat is weg."

    def put_lost(self, sheets, on_write):
        put_unfiltered(self, sheets, on_write)
        return [message]

    monkeypatch.setattr(Program, "put", put_lost)
    assert [each.text for each in TITLES["KeptFilter"].run(bench)] == [
        f"Het filter is niet bewaard; de melding daarvan: {message}"
    ]


@pytest.mark.parametrize(
    ("name", "owner", "function", "broken"),
    [
        ("HiddenNames", Program, "hidden_names", lambda self, name: {}),
        ("TypedOnReport", Program, "hidden_names", lambda self, name: {}),
        ("KeptVersion", Program, "save_copy", lambda self, target: False),
        ("ReportFormats", LibreOfficeUser, "save_copy", lambda self, target: False),
    ],
)
def test_what_a_program_need_not_do_is_unsupported(
    name, owner, function, broken, bench, monkeypatch
):
    monkeypatch.setattr(owner, function, broken)
    with pytest.raises(Unsupported):
        list(TITLES[name].run(bench))


def test_without_a_proposal_the_buttons_say_so(bench, monkeypatch):
    monkeypatch.setattr("uvp_xl.addin.tidy", lambda book: "Niets op het blad Voorstellen.")
    found = [each.about for each in TITLES["Buttons"].run(bench)]
    assert found == ["er is een voorstel"]


def test_every_file_has_one_check_with_a_unique_title_and_order():
    from pathlib import Path

    found = all_checks()
    files = [p for p in Path(checks.__path__[0]).glob("*.py") if p.stem != "__init__"]
    assert len(found) == len(files)
    assert len({c.title for c in found}) == len({c.order for c in found}) == len(found)
    assert all(type(c).__doc__ and c.title for c in found)
