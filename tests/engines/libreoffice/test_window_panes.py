"""What belongs to a window."""

import openpyxl
import pytest

from uvp_xl.engines.libreoffice.window_panes import freeze


@pytest.mark.parametrize(("rows", "columns", "first"), [(2, 2, "C3"), (3, 0, "A4"), (0, 1, "B1")])
def test_panes_are_frozen_and_thawed(book, sheet, tmp_path, rows, columns, first):
    sheet.activate()
    path = tmp_path / "vensters.xlsx"
    for requested, frozen in (((rows, columns), first), ((1, 1), "B2"), ((0, 0), None)):
        freeze(book.api.CurrentController, *requested)
        book.save(path)
        assert openpyxl.load_workbook(path).active.freeze_panes == frozen


def test_panes_of_a_file_survive_being_opened_and_saved(app, tmp_path):
    path = tmp_path / "plan.xlsx"
    plan = openpyxl.Workbook()
    plan.active.freeze_panes = "B2"
    plan.save(path)
    app.books.open(path).save()
    assert openpyxl.load_workbook(path).active.freeze_panes == "B2"
