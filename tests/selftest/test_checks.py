"""Each check can fail: something of the program is broken on purpose, and the check says so."""

import contextlib
from dataclasses import replace

import pytest

from uvp_xl.backend.live import LiveWorkbook
from uvp_xl.backend.live.libreoffice import LibreOfficeProgram as Program
from uvp_xl.grid import Grid, Percentage
from uvp_xl.selftest import catalogue, checks
from uvp_xl.selftest.selftest_check import Differs, Unable
from uvp_xl.selftest.simulated_user.libreoffice_user import LibreOfficeHand
from uvp_xl.sheets.sheet_model import Link

REPLACED = ("grids", "put", "unmark", "hidden_names", "quiet")
REAL = {name: vars(Program)[name] for name in REPLACED}
TITLES = {type(check).__name__: check for check in catalogue.all_checks()}


def plain_numbers(self):
    """All sheets, with percentages as numbers, no merges and no hidden rows."""
    return [
        Grid(g.name, [[v.fraction if isinstance(v, Percentage) else v for v in r] for r in g.rows])
        for g in REAL["grids"](self)
    ]


def put(change):
    """Write sheets otherwise than was asked."""
    return lambda self, sheets, begun: REAL["put"](self, [change(s) for s in sheets], begun)


def shorter(sheet):
    """The sheet without its texts."""
    return replace(sheet, blocks=sheet.blocks[:3])


def elsewhere(sheet):
    """The sheet with links to another cell."""
    cells = tuple(
        tuple(replace(c, link=c.link and Link(c.link.sheet, "Z9")) for c in row)
        for row in sheet.blocks[6].cells
    )
    return replace(sheet, blocks=(*sheet.blocks[:6], replace(sheet.blocks[6], cells=cells)))


def anew(self, sheets, begun):
    """Delete a sheet and make another one, in place of filling the one that is there."""
    for sheet in sheets:
        if self.document.Sheets.hasByName(sheet.name):
            self.document.Sheets.removeByName(sheet.name)
    return REAL["put"](self, sheets, begun)


def unfiltered(self, sheets, begun):
    """Show all rows afterwards."""
    told = REAL["put"](self, sheets, begun)
    for sheet in sheets:
        self.document.Sheets.getByName(sheet.name).Rows.IsVisible = True
    return told


def colourless(self, sheet, fills):
    """Take notes away and leave the colours."""
    REAL["unmark"](self, sheet, dict.fromkeys(fills))


@contextlib.contextmanager
def restless(self):
    """Leave another cell selected."""
    with REAL["quiet"](self):
        yield
    controller = self.document.CurrentController
    controller.select(self.document.Sheets.getByIndex(0).getCellRangeByName("Z99"))


BROKEN = {
    "Reading": (Program, "grids", plain_numbers, "een percentage"),
    "Beside": (Program, "grids", plain_numbers, "verborgen rijen"),
    "Entering": (Program, "enter", lambda self, sheet, values: (), "A1"),
    "Marking": (Program, "unmark", colourless, "kleuren na het wissen"),
    "Reports": (Program, "put", put(shorter), "Proef één A4"),
    "Again": (Program, "put", anew, "diezelfde formule na opnieuw schrijven"),
    "Looks": (Program, "put", put(lambda s: replace(s, tab="FF0000")), "tabkleur (nieuw)"),
    "Links": (Program, "put", put(elsewhere), "D4"),
    "Remembered": (
        Program,
        "hidden_names",
        lambda self, name: {"Proef namen": '"0"'},
        "de vingerafdruk (nieuw)",
    ),
    "Typed": (LiveWorkbook, "_typed_text", lambda self, old, new: iter(()), "de getypte tekst"),
    "Filtered": (Program, "put", unfiltered, "verborgen rijen"),
    "Keeping": (Program, "restore_sheets", lambda self, source, sheets: None, "Proef versie A24"),
    "Buttons": (Program, "unmark", lambda self, sheet, fills: None, "markeringen daarna"),
    "Settings": (Program, "quiet", restless, "de geselecteerde cellen"),
}  # fmt: skip
"""What is broken for each check, and of which it then tells."""


def test_every_check_is_broken_once():
    assert set(BROKEN) == {name for name, check in TITLES.items() if not check.excel}


@pytest.mark.sample(5)
@pytest.mark.parametrize("name", BROKEN)
def test_a_check_sees_what_is_broken(name, bench, monkeypatch):
    owner, member, broken, about = BROKEN[name]
    monkeypatch.setattr(owner, member, broken)
    found = [each for each in TITLES[name].look(bench) if isinstance(each, Differs)]
    assert about in [differs.about for differs in found]
    assert all(differs.expected != differs.found for differs in found)


def test_widths_may_be_a_little_otherwise_but_not_much(bench, monkeypatch):
    wide = put(lambda sheet: replace(sheet, widths=(40.5, 30, *sheet.widths[2:])))
    monkeypatch.setattr(Program, "put", wide)
    found = [each.about for each in TITLES["Looks"].look(bench)]
    assert found == ["breedte van kolom 2 (nieuw)", "breedte van kolom 2 (opnieuw geschreven)"]


def test_a_filter_that_is_gone_but_told_is_no_fault(bench, monkeypatch):
    gone = "Op het blad “Proef filter” stond een filter. Dat is weg."

    def lost(self, sheets, begun):
        unfiltered(self, sheets, begun)
        return [gone]

    monkeypatch.setattr(Program, "put", lost)
    assert [each.text for each in TITLES["Filtered"].look(bench)] == [
        f"Het filter is niet bewaard; de melding daarvan: {gone}"
    ]


@pytest.mark.parametrize(
    ("name", "owner", "member", "broken"),
    [
        ("Remembered", Program, "hidden_names", lambda self, name: {}),
        ("Typed", Program, "hidden_names", lambda self, name: {}),
        ("Keeping", Program, "save_copy", lambda self, target: False),
        ("Looks", LibreOfficeHand, "copy", lambda self, target: False),
    ],
)
def test_what_a_program_need_not_do_is_told_as_such(
    name, owner, member, broken, bench, monkeypatch
):
    monkeypatch.setattr(owner, member, broken)
    with pytest.raises(Unable):
        list(TITLES[name].look(bench))


def test_without_a_proposal_the_buttons_say_so(bench, monkeypatch):
    monkeypatch.setattr("uvp_xl.addin.tidy", lambda book: "Niets op het blad Voorstellen.")
    found = [each.about for each in TITLES["Buttons"].look(bench)]
    assert found == ["er is een voorstel"]


def test_every_file_has_one_check_with_a_title_and_a_place_of_its_own():
    from pathlib import Path

    found = catalogue.all_checks()
    files = [p for p in Path(checks.__path__[0]).glob("*.py") if p.stem != "__init__"]
    assert len(found) == len(files)
    assert len({c.title for c in found}) == len({c.place for c in found}) == len(found)
    assert all(type(c).__doc__ and c.title for c in found)
