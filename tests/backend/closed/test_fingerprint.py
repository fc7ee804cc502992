import datetime as dt

import openpyxl
import pytest

from uvp_xl.backend.closed import open_workbook
from uvp_xl.backend.closed.fingerprint import fingerprint
from uvp_xl.grid import Grid, Percentage

NOTE = (
    "Op het blad “Te laat” had iemand iets veranderd. Dat is nu weg; in het vorige bestand staat "
    "het nog."
)


def test_only_values_and_places_count():
    moment = dt.datetime(2020, 11, 1, 14, 3, 7)
    grid = Grid("a", [["x\r\ny", 1, True, moment, dt.date(2020, 1, 2), Percentage(0.5)]])
    read = moment - dt.timedelta(microseconds=300)
    same = [["x\ny", 1.0, True, read, dt.datetime(2020, 1, 2), 0.5, ""], [""] * 7]
    assert fingerprint(grid) == fingerprint(Grid("b", same))
    assert fingerprint(grid) != fingerprint(Grid("a", [["", *grid.rows[0]]]))
    assert fingerprint(Grid("a", [[1]])) != fingerprint(Grid("a", [[True]]))


@pytest.fixture
def refreshed(plan, report):
    """A workbook with a report sheet that this program wrote."""
    book = open_workbook(plan)
    book.put([report("een", "=1+1", "x_x0041_", "half\ud800")])
    assert book.save(plan).notes == ()
    return plan


def test_an_untouched_report_is_replaced_without_a_word(refreshed, report):
    book = open_workbook(refreshed)
    book.put([report("twee")])
    assert book.notes == ()


def test_what_somebody_typed_is_told(refreshed, report, opened):
    typed = opened(refreshed.read_bytes())
    typed["Te laat"]["F9"] = "bellen!"
    typed.save(refreshed)
    book = open_workbook(refreshed)
    book.put([report("twee", name="te laat"), report("nieuw", name="Nieuw")])
    assert book.notes == (NOTE,)
    assert book.save(refreshed).notes == (NOTE,)


def test_what_openpyxl_saves_again_is_the_same(refreshed, report, opened):
    opened(refreshed.read_bytes()).save(refreshed)
    book = open_workbook(refreshed)
    book.put([report("twee")])
    assert book.notes == ()


def test_the_name_is_hidden_and_moves_along(refreshed):
    names = openpyxl.load_workbook(refreshed)["Te laat"].defined_names
    assert names["_uvp.inhoud"].hidden
