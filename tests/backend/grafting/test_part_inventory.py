from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.workbook_protocol import ChangedPart
from uvp_xl.cell_edit import Edit


def test_every_changed_part_is_told_in_words(plan, report, tmp_path):
    book = ClosedWorkbook(plan)
    book.put([report("een")])
    made = book.save(tmp_path / "uit.xlsx")
    assert made.path == tmp_path / "uit.xlsx"
    assert set(made.parts) == {
        ChangedPart("xl/worksheets/sheet3.xml", "nieuw", "het blad “Te laat”"),
        ChangedPart("xl/workbook.xml", "veranderd", "de lijst van bladen en namen"),
        ChangedPart("xl/_rels/workbook.xml.rels", "veranderd", "de verwijzingen naar de bladen"),
        ChangedPart("xl/styles.xml", "veranderd", "de opmaakstijlen"),
        ChangedPart("[Content_Types].xml", "veranderd", "de lijst van onderdelen"),
    }
    assert made.total > len(made.parts)


def test_a_changed_cell_is_the_sheet_of_the_user(plan, tmp_path):
    book = ClosedWorkbook(plan)
    book.edit([Edit("Tweede", "A1", "x", "y")])
    (part,) = book.save(tmp_path / "uit.xlsx").parts
    assert part == ChangedPart("xl/worksheets/sheet2.xml", "veranderd", "het blad “Tweede”")


def test_nothing_changed_is_no_part(plan, tmp_path):
    made = ClosedWorkbook(plan).save(tmp_path / "uit.xlsx")
    assert (made.parts, made.notes) == ((), ())
    assert made.total
