from dataclasses import replace

from tests.formats.batches import ERROR, NASTY_FILE, example
from uvp_xl.formats import batch_tables
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.findings_workbook.table_sheet import table_sheet, workload_sheet
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.sheets.sheet_model import Link


def findings(batch):
    return table_sheet(batch, batch_tables.findings(batch), "Meldingen", ["Er zijn er drie."])


def overview(batch):
    sentences = ["Zin een.", "Zin twee."]
    table = batch_tables.files(batch)
    return table_sheet(batch, table, "Overzicht", sentences, "Titel", findings(batch))


def test_the_top_has_a_title_and_sentences():
    sheet = findings(example()).sheet
    grid = sheet.grid()
    assert [row[0] for row in grid.rows[:2]] == [
        "Meldingen",
        "Peildatum 1 november 2020 · profiel raadsvoorstel",
    ]
    assert grid.rows[3][0] == "Er zijn er drie."
    assert is_report(grid)
    assert (sheet.freeze, sheet.repeat, sheet.filter) == ((6, 1), (5, 5), Area(5, 1, 12, 8))
    assert overview(example()).sheet.grid().rows[0][0] == "Titel"


def test_a_row_for_each_finding():
    batch = example()
    made = findings(batch)
    rows = made.sheet.grid().rows[5:]
    assert [row[3] for row in rows] == [finding.cell for finding in batch.findings]
    links = [(link.sheet, link.cell) for link in made.links.values()]
    assert links == [(finding.sheet, finding.cell) for finding in batch.findings]
    assert next(iter(made.links)) == "D6"
    assert made.first_findings == {0: "A6", 2: "A10"}


def test_an_accepted_finding_has_a_style_of_its_own():
    cells = findings(example()).sheet.blocks[0].cells
    assert cells[-1][0].content == "geaccepteerd"
    assert cells[-1][0].style == report_styles.CHANGED
    assert cells[5][0].style == report_styles.SEVERITIES["waarschuwing"]


def test_no_findings():
    made = findings(Batch([], example().date, ""))
    assert (made.links, made.first_findings, made.sheet.filter) == ({}, {}, None)


def test_a_row_for_each_file_and_a_total():
    made = overview(example())
    rows = made.sheet.grid().rows[6:]
    assert list(rows[1]) == ["plannen/kapot.xlsx", "niet te lezen", *[""] * 6, ERROR]
    assert list(rows[3][:2]) == ["plannen/Dronten.xlsx", "ja"]
    assert list(rows[4][:8]) == ["Totaal", "1 van de 3", 1, 4, 1, 1, 95, ""]
    assert rows[0][8] == "Profiel raadsvoorstel."
    assert "1 melding is geaccepteerd." in rows[2][8]
    assert made.links["A7"].file == "plannen/Noordoostpolder.xlsx"
    assert made.links["A9"].file == NASTY_FILE
    assert made.sheet.filter.bottom == 10


def test_the_counts_lead_to_the_findings():
    cells = overview(example()).sheet.blocks[0].cells[6]
    assert [cell.link for cell in cells[2:5]] == [None, Link("Meldingen", "A6"), None]


def test_a_workload_has_a_bar():
    sheet = workload_sheet(example(), batch_tables.partners(example()))
    assert [tuple(row) for row in sheet.grid().rows[4:7]] == [
        ("Partij", "Acties", "Plannen"),
        ("politie", 48, 3),
        ("GGD", 7, 1),
    ]
    assert sheet.bars[0].area == Area(6, 2, 9, 2)


def test_no_workloads():
    table = replace(batch_tables.partners(example()), rows=[])
    sheet = workload_sheet(example(), table)
    assert sheet.grid().rows[-1][0] == "Er staat nog geen partij in de plannen."
    assert (sheet.bars, sheet.filter) == ((), None)


def test_links_that_excel_cannot_hold_are_told():
    batch = example()
    table = batch_tables.findings(batch)
    made = table_sheet(batch, table, "Meldingen", ["Er zijn er drie."], most_links=3)
    assert list(made.links) == ["D7", "D8", "D9"]
    rows = made.sheet.grid().rows
    assert rows[4][0] == (
        "Op dit blad kan Excel niet meer dan 3 links kwijt: op de laatste 4 cellen kunt u niet "
        "klikken."
    )
    styles = [cells[3].style for cells in made.sheet.blocks[0].cells[6:]]
    assert styles == [report_styles.LINK] * 3 + [report_styles.BODY] * 4


def test_links_within_the_workbook_count_as_well():
    batch = example()
    table = batch_tables.files(batch)
    made = table_sheet(batch, table, "Overzicht", [], "Titel", findings(batch), most_links=2)
    inside = [cell.link for _, _, cell in made.sheet.cells() if cell.link]
    assert len(made.links) + len(inside) == 2


def test_a_name_that_is_not_utf_8_is_shown_and_a_dead_link_is_none():
    results = [FileResult("plan\udcff.xlsx"), FileResult("plan\ud800.xlsx")]
    batch = Batch(results, example().date, "werkversie")
    made = table_sheet(batch, batch_tables.files(batch), "Overzicht", [])
    names = [row[0] for row in made.sheet.grid().rows[4:6]]
    assert names == ["plan\ufffd.xlsx"] * 2
    assert list(made.links) == ["A5"]
