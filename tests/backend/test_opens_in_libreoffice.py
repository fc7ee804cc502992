"""LibreOffice as a witness: it opens what was grafted, and sees the same in the user's sheets."""

import datetime as dt

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.cell_edit import Edit
from uvp_xl.grid import address


def test_it_opens_grafted_workbooks_and_sees_the_same_cells(
    resaved, tmp_path, written, loaded, hand_made, report, opened
):
    files = {"a.xlsm": written, "b.xlsx": loaded, "c.xlsx": hand_made("<row><c><v>1</v></c></row>")}
    paths = []
    for name, data in files.items():
        before = tmp_path / name
        before.write_bytes(data)
        book = ClosedWorkbook(before)
        book.put([report("=1+1", "+1", "@SUM(1)", '-2+3 "x" <y> & z')])
        after = tmp_path / f"new-{name}"
        book.save(after)
        paths += [before, after]
    saved = resaved(paths)
    for before, after in zip(saved[::2], saved[1::2], strict=True):
        old, new = ClosedWorkbook(before).grids(), ClosedWorkbook(after).grids()
        assert [(g.name, g.rows, g.hidden) for g in new[:-1]] == [
            (g.name, g.rows, g.hidden) for g in old
        ]
        texts = [row[0] for row in new[-1].rows]
        assert texts == ["Titel", "item", "=1+1", "+1", "@SUM(1)", '-2+3 "x" <y> & z', "terug"]
    sheet = opened(saved[3].read_bytes())["Te laat"]
    assert sheet["A7"].hyperlink.location == "'Thema''s'!B2"
    assert sheet.print_title_rows == "$2:$2"  # A hidden LibreOffice drops all frozen panes.
    assert sheet.auto_filter.ref == "A2:B6"
    assert len(sheet.data_validations.dataValidation) == 1
    assert {rule.type for area in sheet.conditional_formatting for rule in area.rules} == {
        "cellIs",
        "dataBar",
    }
    assert sheet.parent.active.title == "Tweede"


def test_it_sees_edited_cells_and_the_rest_as_it_was(resaved, tmp_path, written):
    before = tmp_path / "a.xlsm"
    before.write_bytes(written)
    book = ClosedWorkbook(before)
    sheet = "Jeugd & gezin"
    edits = [
        Edit(sheet, "B1", "maatregel", "maatregel (nieuw)\n<&> é"),
        Edit(sheet, "A2", dt.date(2020, 5, 6), dt.date(2021, 12, 31)),
        Edit(sheet, "C1", 2019, 2020),
        Edit(sheet, "F9", "", "=1+1"),
        Edit(sheet, "A4", "samen", ""),
    ]
    assert book.edit(edits) == []
    after = tmp_path / "b.xlsm"
    book.save(after)
    old, new = (ClosedWorkbook(path).grids()[0] for path in resaved([before, after]))
    # The formula C1*2 keeps its stored result: it does not work out Excel's files by itself.
    changed = {edit.cell: edit.new for edit in edits}
    for row in range(1, 12):
        for column in range(1, 8):
            cell = address(row, column)
            assert new.value(row, column) == changed.get(cell, old.value(row, column))
