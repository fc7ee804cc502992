"""Notes in cells."""

import openpyxl


def test_a_note_is_added_read_changed_and_removed(sheet):
    cell = sheet["B2"]
    assert cell.note is None
    cell.add_note("uvp: begroting ontbreekt\nKleur hiervoor: geen")
    assert cell.note.text == "uvp: begroting ontbreekt\nKleur hiervoor: geen"
    assert cell.note.location.address == "$B$2"
    assert cell.note.author == ""
    cell.note.text = "uvp: anders"
    assert [(n.location.address, n.text) for n in sheet.notes] == [("$B$2", "uvp: anders")]
    assert cell.note.api.String == "uvp: anders"
    cell.note.delete()
    assert cell.note is None
    assert len(sheet.notes) == 0


def test_the_cell_stays_as_it_was(sheet):
    sheet["A1"].value = "waarde"
    sheet["A1"].color = "#FFE699"
    sheet["A1"].add_note("uvp: x")
    sheet["A1"].note.delete()
    assert (sheet["A1"].value, sheet["A1"].color) == ("waarde", (255, 230, 153))


def test_notes_reach_the_file_and_come_back(app, book, sheet, tmp_path):
    sheet["C3"].add_note("uvp: één")
    path = tmp_path / "notities.xlsx"
    book.save(path)
    book.close()
    assert openpyxl.load_workbook(path).active["C3"].comment.text.strip() == "uvp: één"
    assert [n.text for n in app.books.open(path).notes] == ["uvp: één"]
