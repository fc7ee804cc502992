import openpyxl
import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook

NOTE = (
    "Op het blad “Te laat” had iemand iets getypt: F9 “bellen!”. Dat is nu weg; in het vorige "
    "bestand staat het nog."
)


@pytest.fixture
def refreshed(plan, report):
    """A workbook with a report sheet that this program wrote."""
    book = ClosedWorkbook(plan)
    book.put([report("een", "=1+1", "x_x0041_", "half\ud800")])
    assert book.save(plan).notes == ()
    return plan


def test_an_untouched_report_is_replaced_without_a_word(refreshed, report):
    book = ClosedWorkbook(refreshed)
    book.put([report("twee")])
    assert book.notes == ()


def test_what_somebody_typed_is_told(refreshed, report, opened):
    typed = opened(refreshed.read_bytes())
    typed["Te laat"]["F9"] = "bellen!"
    typed.save(refreshed)
    book = ClosedWorkbook(refreshed)
    book.put([report("twee", name="te laat"), report("nieuw", name="Nieuw")])
    assert book.notes == (NOTE,)
    assert book.save(refreshed).notes == (NOTE,)


def test_what_openpyxl_saves_again_is_the_same(refreshed, report, opened):
    opened(refreshed.read_bytes()).save(refreshed)
    book = ClosedWorkbook(refreshed)
    book.put([report("twee")])
    assert book.notes == ()


def test_the_name_is_hidden_and_moves_along(refreshed):
    names = openpyxl.load_workbook(refreshed)["Te laat"].defined_names
    assert names["_uvp.inhoud"].hidden
