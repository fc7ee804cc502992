import io

import openpyxl

from uvp_xl.backend.fresh.formats.xlsx import build_workbook
from uvp_xl.formats.batch_tables import FileLink
from uvp_xl.formats.findings_workbook.workbook_links import with_links
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, block


def links(cells, away, folder="."):
    data = build_workbook([Sheet("Meldingen", (block(1, [cells]),)), Sheet("Leeg", ())])
    book = openpyxl.load_workbook(io.BytesIO(with_links(data, {"Meldingen": away}, folder)))
    found = {c.coordinate: c.hyperlink for row in book["Meldingen"].iter_rows() for c in row}
    return {cell: (link.target, link.location) if link else None for cell, link in found.items()}


def test_a_link_leads_to_a_cell_of_a_file():
    away = {"B1": FileLink("plannen/Súdwest & co.xlsx", "1 'Jeugd'", "F7")}
    assert links([Cell("a"), Cell("b")], away) == {
        "A1": None,
        "B1": ("plannen/Súdwest%20%26%20co.xlsx", "'1 ''Jeugd'''!F7"),
    }


def test_links_within_the_workbook_stay():
    found = links([Cell("a", link=Link("Leeg")), Cell("b")], {"B1": FileLink("plan.xlsx")}, "uit")
    assert found == {"A1": (None, "'Leeg'!A1"), "B1": ("../plan.xlsx", None)}


def test_what_is_no_cell_leads_to_the_file():
    assert links([Cell("a")], {"A1": FileLink("plan.xlsx", "Blad", "?")}) == {
        "A1": ("plan.xlsx", None)
    }


def test_signs_that_are_not_shown_stay_quoted():
    found = links([Cell("a")], {"A1": FileLink("\u202egpj.xlsx")})
    assert found == {"A1": ("%E2%80%AEgpj.xlsx", None)}


def test_a_link_that_excel_cannot_hold_is_left_out():
    away = {"A1": FileLink("x" * 3000), "B1": FileLink("plan.xlsx", "y" * 3000)}
    assert links([Cell("a"), Cell("b")], away) == {"A1": None, "B1": None}


def test_a_name_that_is_not_utf_8_stays_quoted():
    found = links([Cell("a")], {"A1": FileLink("é/caf\udce9\udcff.xlsx", "Blad\x01", "A1")})
    assert found == {"A1": ("é/caf%E9%FF.xlsx", "'Blad_x0001_'!A1")}


def test_a_link_that_leads_nowhere_is_left_out():
    assert links([Cell("a")], {"A1": FileLink("plan\ud800.xlsx")}) == {"A1": None}
