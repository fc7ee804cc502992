"""How a user looks at a report sheet, and what stays of it: openpyxl changes it and looks again."""

import io
import re

import openpyxl
import pytest
from openpyxl.styles.colors import Color
from openpyxl.worksheet.filters import ColorFilter, CustomFilter, CustomFilters, FilterColumn
from openpyxl.worksheet.filters import Filters as Values

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.grafting.graft import graft
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Cell, Style, block

NAME = "Te laat"
TEXTS = [f"maatregel {number}" for number in range(1, 30)]


@pytest.fixture
def filed(report):
    """A report sheet with a filter on columns of text."""

    def make(*leads, **changed):
        rows = [[Cell("Titel")], [Cell("Trekker"), Cell("Status")]]
        rows += [[Cell(lead), Cell("loopt" if lead else "")] for lead in leads]
        made = {"blocks": (block(1, rows),), "filter": Area(2, 1, len(rows), 2)}
        return report(**(made | {"choices": (), "conditions": (), "bars": ()} | changed))

    return make


@pytest.fixture
def again(loaded, report, opened):
    """Write a report, let a user change it, and write it again; return the sheet and the notes."""

    def run(change, old=None, new=None, between=lambda data: data):
        book = opened(graft(Package(loaded), [old or report(*TEXTS)]).package.to_bytes())
        change(book[NAME])
        target = io.BytesIO()
        book.save(target)
        sheets = [new or report(*TEXTS, "nog een")]
        grafted = graft(Package(between(target.getvalue())), sheets)
        assert graft(grafted.package, sheets).package.to_bytes() == grafted.package.to_bytes()
        return opened(grafted.package.to_bytes())[NAME], grafted.notes

    return run


@pytest.fixture
def by_office(resaved, tmp_path):
    """Let LibreOffice save the bytes of a workbook again."""

    def run(data):
        path = tmp_path / "tussen.xlsx"
        path.write_bytes(data)
        return resaved([path])[0].read_bytes()

    return run


def setting(path, value):
    """A change that sets one attribute of a sheet, by its path."""

    def change(sheet):
        *way, last = path.split(".")
        for name in way:
            sheet = getattr(sheet, name)
        setattr(sheet, last, value)

    return change


def reached(sheet, path):
    for name in path.split("."):
        sheet = getattr(sheet, name)
    return sheet


KEPT = {
    "sheet_view.zoomScale": 80,
    "sheet_view.showRowColHeaders": False,
    "sheet_view.showGridLines": True,
    "page_setup.orientation": "portrait",
    "page_setup.paperSize": 8,
    "page_setup.fitToHeight": 3,
    "page_setup.blackAndWhite": True,
    "page_margins.top": 2,
    "print_options.gridLines": True,
    "print_options.horizontalCentered": True,
    "oddFooter.center.text": "Vertrouwelijk & intern",
    "oddHeader.left.text": "Concept",
    "firstFooter.center.text": "Voorblad",
    "protection.sheet": True,
    "protection.formatColumns": False,
}
"""What a user changes of the layout, and what must not change when the sheet is rendered again."""


@pytest.mark.parametrize("path", KEPT)
def test_what_the_user_set_stays(path, again):
    def change(sheet):
        setting(path, KEPT[path])(sheet)
        if path.startswith("protection"):
            sheet.protection.sheet = True
        if path.startswith("firstFooter"):
            sheet.HeaderFooter.differentFirst = True

    sheet, notes = again(change)
    assert reached(sheet, path) == KEPT[path]
    assert notes == ()
    assert sheet["A32"].value == "nog een"


def test_widths_and_hidden_columns_stay_and_others_follow_the_program(again, report):
    def change(sheet):
        sheet.column_dimensions["B"].width = 40.7109375
        sheet.column_dimensions["C"].hidden = True
        sheet.column_dimensions["H"].width = 50.7109375

    sheet, _ = again(change, new=report(*TEXTS, widths=(45, 20, 14, 9)))
    found = {letter: sheet.column_dimensions[letter] for letter in "ABCDH"}
    assert {letter: round(column.width) for letter, column in found.items()} == {
        "A": 46,
        "B": 41,
        "C": 15,
        "D": 10,
        "H": 51,
    }
    assert [letter for letter, column in found.items() if column.hidden] == ["C"]


def test_widths_stay_on_a_sheet_that_was_given_none(again, report):
    bare = report(*TEXTS, widths=())

    def change(sheet):
        sheet.column_dimensions["B"].width = 40

    sheet, _ = again(change, bare, bare)
    assert (sheet.column_dimensions["B"].width, sheet["A3"].value) == (40, "maatregel 1")


@pytest.mark.parametrize(
    ("colour", "description"),
    [(Color(rgb="FF00FF00"), "FF00FF00"), (Color(theme=5, tint=0.4), None), (None, None)],
)
def test_the_colour_of_the_tab_stays(colour, description, again, report):
    sheet, _ = again(setting("sheet_properties.tabColor", colour), new=report(tab="0000FF"))
    if colour is None:
        assert sheet.sheet_properties.tabColor is None
    else:
        assert (sheet.sheet_properties.tabColor.theme, sheet.sheet_properties.tabColor.value) == (
            colour.theme,
            colour.value,
        )


def test_a_colour_that_nobody_changed_follows_the_program(again, report):
    sheet, _ = again(lambda sheet: None, new=report(tab="0000FF"))
    assert sheet.sheet_properties.tabColor.rgb == "FF0000FF"


def test_a_print_that_is_not_fitted_keeps_its_scale(again):
    def change(sheet):
        sheet.sheet_properties.pageSetUpPr.fitToPage = False
        sheet.page_setup.scale = 70

    sheet, _ = again(change)
    assert not sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.scale == 70


def scrolled(top_left, cell, area=""):
    def change(sheet):
        sheet.sheet_view.pane.topLeftCell = top_left
        for selection in sheet.sheet_view.selection:
            if selection.pane == "bottomRight":
                selection.activeCell, selection.sqref = cell, area or cell

    return change


def test_the_position_stays(again):
    sheet, _ = again(scrolled("C12", "C14", "C14:D15"))
    view = sheet.sheet_view
    assert view.pane.topLeftCell == "C12"
    assert (view.selection[-1].activeCell, view.selection[-1].sqref) == ("C14", "C14:D15")


def test_a_position_that_is_no_more_is_forgotten(again, report):
    sheet, _ = again(scrolled("C28", "C29"), new=report("a", "b"))
    view = sheet.sheet_view
    assert view.pane.topLeftCell == "C3"
    assert view.selection[-1].activeCell == "A1"


def test_what_was_not_scrolled_follows_the_frozen_rows(again, report):
    sheet, _ = again(lambda sheet: None, report(*TEXTS, freeze=(6, 1)), report(*TEXTS))
    assert sheet.sheet_view.pane.topLeftCell == "B3"


def test_beside_frozen_rows_the_corner_is_scrolled_along(again, report):
    def change(sheet):
        sheet.sheet_view.pane.topLeftCell = "C12"

    frozen = report(*TEXTS, freeze=(3, 1))
    sheet, _ = again(change, frozen, frozen)
    assert (sheet.sheet_view.topLeftCell, sheet.sheet_view.pane.topLeftCell) == ("C1", "C12")


def test_a_selection_stays_where_nothing_is_frozen(again, report):
    def change(sheet):
        sheet.sheet_view.selection[0].activeCell = "B4"
        sheet.sheet_view.selection[0].sqref = "B4 D5"

    loose = report(*TEXTS, freeze=None)
    sheet, _ = again(change, loose, loose)
    (selection,) = sheet.sheet_view.selection
    assert (selection.activeCell, selection.sqref, sheet.sheet_view.pane) == ("B4", "B4", None)


def test_without_a_record_only_what_the_program_never_sets_stays(again):
    def change(sheet):
        del sheet.defined_names["_uvp.vorm"]
        sheet.column_dimensions["B"].width = 40
        sheet.column_dimensions["C"].hidden = True
        sheet.page_setup.orientation = "portrait"
        sheet.sheet_view.zoomScale = 80

    sheet, _ = again(change)
    assert round(sheet.column_dimensions["B"].width) == 13
    assert sheet.column_dimensions["C"].hidden
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_view.zoomScale == 80


def filtering(*columns, ref=None):
    def change(sheet):
        sheet.auto_filter.ref = ref or sheet.auto_filter.ref
        sheet.auto_filter.filterColumn.extend(columns)

    return change


def shown(sheet):
    return [cell.value for cell in sheet["A"][2:] if not sheet.row_dimensions[cell.row].hidden]


LEADS = ("politie", "gemeente", "", "OM", "Politie")


@pytest.mark.parametrize(
    ("column", "left"),
    [
        (
            FilterColumn(colId=0, filters=Values(filter=["politie"])),
            ["politie", "Politie"],
        ),
        (FilterColumn(colId=0, filters=Values(blank=True, filter=["OM"])), ["OM", None]),
        (
            FilterColumn(
                colId=0,
                customFilters=CustomFilters(customFilter=[CustomFilter("equal", "gemeente")]),
            ),
            ["gemeente"],
        ),
    ],
)
def test_a_filter_on_values_stays_and_hides_the_new_rows(column, left, again, filed):
    new = filed("OM", "politie", "", "Politie", "gemeente")
    sheet, notes = again(filtering(column), filed(*LEADS), new)
    assert sorted(shown(sheet), key=str) == sorted(left, key=str)
    assert notes == ()
    assert sheet.sheet_properties.filterMode
    (kept,) = sheet.auto_filter.filterColumn
    assert kept.colId == 0


AND = CustomFilters(
    _and=True, customFilter=[CustomFilter("equal", "a"), CustomFilter("equal", "b")]
)
WILD = CustomFilters(customFilter=[CustomFilter("equal", "pol*")])
MORE = CustomFilters(customFilter=[CustomFilter("greaterThan", "a")])


@pytest.mark.parametrize(
    ("column", "description"),
    [
        (FilterColumn(colId=0, colorFilter=ColorFilter(dxfId=0)), "de kolom “Trekker”"),
        (FilterColumn(colId=0, customFilters=AND), "de kolom “Trekker”"),
        (FilterColumn(colId=0, customFilters=WILD), "de kolom “Trekker”"),
        (FilterColumn(colId=0, customFilters=MORE), "de kolom “Trekker”"),
        (FilterColumn(colId=0, filters=Values(filter=["GGD"])), "de kolom “Trekker” (GGD)"),
    ],
)
def test_a_filter_that_cannot_stay_is_told(column, description, again, filed):
    sheet, notes = again(filtering(column), filed(*LEADS), filed(*LEADS))
    assert notes == (f"Op het blad “Te laat” stond een filter op {description}. Dat is weg.",)
    assert shown(sheet) == ["politie", "gemeente", None, "OM", "Politie"]
    assert not sheet.auto_filter.filterColumn


def test_a_filter_of_the_users_own_is_told(again, filed):
    bare = filed(*LEADS, filter=None)
    column = FilterColumn(colId=1, filters=Values(filter=["loopt"]))
    _, notes = again(filtering(column, ref="A2:B7"), bare, bare)
    assert notes == (
        "Op het blad “Te laat” stond een filter op de kolom “Status” (loopt). Dat is weg.",
    )


def test_a_filter_without_criteria_is_no_matter(again, filed):
    column = FilterColumn(colId=1, hiddenButton=True)
    assert again(filtering(column), filed(*LEADS), filed(*LEADS))[1] == ()


def test_libreoffice_in_between_is_no_user(loaded, report, filed, by_office):
    sheets = [report(*TEXTS, "x\ny", " a "), filed(*LEADS, name="Controle")]
    first = graft(Package(loaded), sheets).package.to_bytes()
    saved = Package(by_office(first))
    grafted = graft(saved, sheets)
    parts = [name for name in Package(first).names if "sheets/sheet" in name][-2:]
    new = grafted.package
    assert grafted.notes == ()
    for name in parts:
        # Formats have other numbers in LibreOffice's style sheet.
        old, now = (_plain(p.read(name)) for p in (Package(first), new))
        assert now == old
    book = openpyxl.load_workbook(io.BytesIO(grafted.package.to_bytes()))
    assert all(name.hidden for name in book["Te laat"].defined_names.values() if "uvp" in name.name)


def _plain(part):
    """A part without the numbers of formats, and the empty drawing that LibreOffice adds."""
    return re.sub(rb' (s|dxfId)="\d+"|<drawing r:id="rId1"/>', b"", part)


def test_what_the_user_set_stays_when_libreoffice_saved_it(again, filed, by_office):
    def change(sheet):
        setting("page_setup.orientation", "portrait")(sheet)
        setting("page_margins.top", 2)(sheet)
        sheet.oddFooter.center.text = "Vertrouwelijk"
        sheet.column_dimensions["B"].width = 40
        sheet.column_dimensions["C"].hidden = True
        sheet.protection.sheet = True
        filtering(FilterColumn(colId=0, filters=Values(filter=["politie"])))(sheet)
        for row in (4, 5, 6):
            sheet.row_dimensions[row].hidden = True

    sheet, notes = again(change, filed(*LEADS), filed("OM", "politie"), by_office)
    assert notes == ()  # The zoom and the position are lost already: it had no window.
    assert sheet.page_setup.orientation == "portrait"
    assert sheet.page_margins.top == pytest.approx(2, abs=0.1)
    assert "Vertrouwelijk" in sheet.oddFooter.center.text
    assert sheet.column_dimensions["B"].width == pytest.approx(40, abs=0.8)
    assert sheet.column_dimensions["C"].hidden
    assert sheet.sheet_properties.tabColor.rgb == "FFCC0000"  # LibreOffice had lost it.
    assert sheet.protection.sheet
    assert shown(sheet) == ["politie"]


def test_on_a_protected_sheet_the_user_can_still_type_where_it_is_meant(again, report):
    reason = report("a", blocks=(block(1, [[Cell("a"), Cell(None, Style(free=True))]]),), merges=())
    sheet, _ = again(setting("protection.sheet", True), reason, reason)
    assert sheet.protection.sheet
    assert [cell.protection.locked for cell in sheet[1][:2]] == [True, False]


def test_a_damaged_part_is_replaced_as_it_always_was(loaded, report):
    once = graft(Package(loaded), [report("a")]).package
    name = once.names[-1]
    torn = once.with_parts({name: once.read(name).replace(b"</sheetViews>", b"")})
    assert graft(Package(torn), [report("b")]).package.read(name).count(b"</sheetViews>") == 1


def test_a_file_keeps_it_through_a_refresh(tmp_path, loaded, report, opened):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(graft(Package(loaded), [report("a")]).package.to_bytes())
    book = opened(path.read_bytes())
    book[NAME].sheet_view.zoomScale = 80
    book[NAME]["B9"] = "bellen"
    book.save(path)
    refreshed = ClosedWorkbook(path)
    refreshed.put([report("a")])
    refreshed.save(path)  # Proves that nothing else differs.
    assert refreshed.notes == (
        "Op het blad “Te laat” had iemand iets getypt: B9 “bellen”. Dat is nu weg; in het vorige "
        "bestand staat het nog.",
    )
    assert opened(path.read_bytes())[NAME].sheet_view.zoomScale == 80


def test_a_sheet_that_the_reader_calls_otherwise_loses_its_filter_aloud(again, filed, monkeypatch):
    monkeypatch.setattr("uvp_xl.backend.grafting.graft.grid_reader.read", lambda *_: [])
    column = FilterColumn(colId=0, filters=Values(filter=["politie"]))
    _, notes = again(filtering(column), filed(*LEADS), filed(*LEADS))
    assert notes == ("Op het blad “Te laat” stond een filter op een kolom (politie). Dat is weg.",)
