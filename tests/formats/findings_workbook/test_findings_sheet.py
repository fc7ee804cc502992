from tests.formats.batches import example
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.findings_workbook.findings_sheet import make
from uvp_xl.reports import report_styles


def test_a_row_for_each_finding():
    batch = example()
    made = make(batch)
    rows = made.sheet.grid().rows[5:]
    assert [row[3] for row in rows] == [finding.cell for finding in batch.findings]
    assert list(made.links.values()) == list(batch.findings)
    assert made.first == {0: "A6", 2: "A10"}
    assert made.sheet.filter.bottom == made.sheet.filter.top + 7


def test_an_accepted_finding_looks_otherwise():
    cells = make(example()).sheet.blocks[0].cells
    assert cells[-1][0].content == "geaccepteerd"
    assert cells[-1][0].style == report_styles.CHANGED
    assert cells[5][0].style == report_styles.SEVERITIES["waarschuwing"]


def test_no_findings():
    made = make(Batch([], example().date, ""))
    assert (made.links, made.first, made.sheet.filter) == ({}, {}, None)
