import io

import openpyxl
import pytest

from tests.formats.batches import NASTY_FILE, example
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.xlsx import Xlsx

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning:openpyxl")


def test_the_sheets_with_headings_in_sight():
    book = openpyxl.load_workbook(io.BytesIO(Xlsx().write(example())))
    assert book.sheetnames == ["Overzicht", "Meldingen", "Partijen", "Portefeuillehouders"]
    for sheet in book:
        top = int(sheet.auto_filter.ref.split(":")[0].lstrip("A"))
        assert sheet.freeze_panes == f"A{top + 1}"
        assert sheet.sheet_properties.tabColor


def test_every_finding_leads_to_its_cell():
    sheet = openpyxl.load_workbook(io.BytesIO(Xlsx().write(example())))["Meldingen"]
    assert sheet["D7"].hyperlink.target == "plannen/Noordoostpolder.xlsx"
    assert sheet["D7"].hyperlink.location == "'h Overige onderwerpen'!B3"
    assert sheet["B10"].value == NASTY_FILE


def test_an_empty_batch_is_a_workbook_too():
    book = openpyxl.load_workbook(io.BytesIO(Xlsx().write(Batch([], example().date, ""))))
    assert len(book.sheetnames) == 4
