"""The engine object for xlwings."""

import datetime as dt
import multiprocessing as mp
import time
from decimal import Decimal

import pytest
import xlwings as xw

from tests.office import office
from uvp_xl.engines.libreoffice import connect, register
from uvp_xl.engines.libreoffice.uno_engine import Engine
from uvp_xl.errors import UsageError


def test_it_is_registered_once():
    assert register().name == register().name == "libreoffice"
    assert [engine.name for engine in xw.engines].count("libreoffice") == 1
    assert register().type == "desktop"


def test_values_are_made_ready():
    prepare = Engine.prepare_xl_data_element
    assert [prepare(x, {}) for x in (None, float("nan"), Decimal("1.5"), "a", 3, True)] == [
        "",
        "",
        1.5,
        "a",
        3,
        True,
    ]


def test_values_are_cleaned_as_with_excel():
    moment = dt.datetime(2020, 1, 2, 3, 4, 5)
    rows = [["", "a", True, moment, -2146826246, 2.0]]
    clean = Engine.clean_value_data
    assert clean(rows, dt.datetime, None, None, False) == [[None, "a", True, moment, None, 2.0]]
    days = clean(rows, lambda year, month, day, **_: dt.date(year, month, day), "", int, True)
    assert days == [["", "a", True, dt.date(2020, 1, 2), "#N/A", 2]]


def fill(pipe, rows):
    """Write a large block, from another process."""
    sheet = connect(pipe=pipe).books[0].sheets[0]
    for top in range(1, rows, 500):
        sheet.range((top, 1)).value = [[f"rij {top + i}"] * 10 for i in range(500)]


def test_a_busy_office_is_waited_for(pipe, sheet):
    """Read and write while another process writes; neither loses data."""
    other = mp.get_context("spawn").Process(target=fill, args=(pipe, 3000))
    other.start()
    mine = 0
    while other.is_alive():
        sheet.range((mine + 1, 15)).value = mine
        assert sheet.range((mine + 1, 15)).value == mine
        mine += 1
        time.sleep(0.01)
    other.join()
    assert other.exitcode == 0
    assert sheet.range((3000, 10)).value == "rij 3000"
    assert sheet.used_range.shape[0] == max(3000, mine)
    assert mine > 0


def test_a_closed_office_raises(tmp_path):
    with office(tmp_path) as pipe:
        app = connect(pipe=pipe)
        sheet = app.books.add().sheets[0]
        sheet["A1"].value = "weg"
        app.quit()
        assert app.pid not in list(xw.apps.keys())
    with pytest.raises(UsageError, match="antwoordt niet meer"):
        len(app.books)
    with pytest.raises((UsageError, xw.XlwingsError)):
        sheet["A1"].value = "nog iets"
    with pytest.raises(UsageError, match="luistert geen LibreOffice"):
        connect(pipe=pipe)


def test_the_last_one_connected_or_activated_is_the_active_one(app, tmp_path):
    with office(tmp_path) as pipe:
        other = connect(pipe=pipe)
        assert xw.apps.active == other
        assert len(xw.apps) == 2
        app.activate()
        assert xw.apps.active == app
        other.quit()
