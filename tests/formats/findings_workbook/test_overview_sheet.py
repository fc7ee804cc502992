from tests.formats.batches import ERROR, NASTY_FILE, example
from uvp_xl.formats.findings_workbook.overview_sheet import sheet
from uvp_xl.sheets.sheet_model import Link


def test_a_row_for_each_file_and_a_total():
    made, links = sheet(example(), {0: "A6", 2: "A10"})
    rows = made.grid().rows[6:]
    assert list(rows[1]) == ["plannen/kapot.xlsx", "niet te lezen", *[""] * 6, ERROR]
    assert list(rows[3][:2]) == ["plannen/Dronten.xlsx", "ja"]
    assert list(rows[4][:8]) == ["Totaal", "1 van de 3", 1, 4, 1, 1, 95, ""]
    assert rows[0][8] == "Profiel raadsvoorstel."
    assert "1 melding is geaccepteerd." in rows[2][8]
    assert links["A7"] == "plannen/Noordoostpolder.xlsx"
    assert links["A9"] == NASTY_FILE
    assert made.filter.bottom == 10


def test_the_counts_lead_to_the_findings():
    made, _ = sheet(example(), {0: "A6"})
    cells = made.blocks[0].cells[6]
    assert [cell.link for cell in cells[2:5]] == [None, Link("Meldingen", "A6"), None]
