import datetime as dt

import pytest

from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE
from uvp_xl.backend.reading.kinds.ods_value import MAX_COUNT, cell_value, repeat_count
from uvp_xl.grid import CellError, Percentage


def cell(kind="", **text):
    names = {"formula": TABLE + "formula", "style": TABLE + "style-name"}
    found = {names.get(n, OFFICE + n.replace("_", "-")): text for n, text in text.items()}
    return found | ({OFFICE + "value-type": kind} if kind else {})


@pytest.mark.parametrize(
    ("attributes", "displayed", "expected"),
    [
        (cell("float", value="2.5"), "2,5", 2.5),
        (cell("currency", value="12500"), "€ 12.500", 12500.0),
        (cell("float", value="1"), "WAAR", 1.0),
        (cell("float", value="1", formula="of:=TRUE()"), "WAAR", True),
        (cell("float", value="0", formula="of:=1>2"), "FALSE", False),
        (cell("float", value="inf"), "", CellError("#GETAL!")),
        (cell("float", value="x"), "x", "x"),
        (cell("float"), "3", "3"),
        (cell("percentage", value="0.5"), "50%", Percentage(0.5)),
        (cell("percentage", value="nan"), "", CellError("#GETAL!")),
        (cell("boolean", boolean_value="true"), "WAAR", True),
        (cell("boolean", boolean_value="false"), "ONWAAR", False),
        (cell("date", date_value="2020-05-06"), "6-5-20", dt.date(2020, 5, 6)),
        (cell("date", date_value="2020-05-06T00:00:00"), "", dt.date(2020, 5, 6)),
        (cell("date", date_value="2020-05-06T13:45:00Z"), "", dt.datetime(2020, 5, 6, 13, 45)),
        (cell("date", date_value="1899-12-30T06:00:00"), "", dt.time(6)),
        (cell("date", date_value="ooit"), "ooit", "ooit"),
        (cell("time", time_value="PT13H45M00S"), "", dt.time(13, 45)),
        (cell("time", time_value="PT37H30M"), "", dt.timedelta(hours=37, minutes=30)),
        (cell("time", time_value="PT2H", style="uren"), "", dt.timedelta(hours=2)),
        (cell("time", time_value="-PT2H"), "", dt.timedelta(hours=-2)),
        (cell("time", time_value="P1DT0H0M1.5S"), "", dt.timedelta(days=1, seconds=1.5)),
        (cell("time", time_value="straks"), "straks", "straks"),
        (cell("string"), "tekst", "tekst"),
        (cell("string", string_value="echt"), "getoond", "echt"),
        (cell("string", string_value="", formula="of:=1/0"), "#DIV/0!", CellError("#DEEL/0!")),
        (cell("string", formula="of:=x"), "#NAAM?", CellError("#NAAM?")),
        (cell("string", formula="of:=x"), "Err:508", CellError("Err:508")),
        (cell("string", formula="of:=x"), "Err:502", CellError("#WAARDE!")),
        (cell("string"), "#N/A", "#N/A"),
        (cell(), "", ""),
        (cell(formula='of:=""'), "", ""),
        (cell("vreemd"), "x", "x"),
    ],
)
def test_what_a_cell_holds(attributes, displayed, expected):
    result = cell_value(attributes, displayed, "uren" in attributes.values())
    assert (result, type(result)) == (expected, type(expected))


def test_error_values_as_libreoffice_marks_them():
    kind = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 value-type"
    assert cell_value(cell("string") | {kind: "error"}, "#REF!") == CellError("#VERW!")
    assert cell_value(cell("string") | {kind: "error"}, "") == CellError("#N/B")


@pytest.mark.parametrize(
    ("text", "times"), [("3", 3), ("0", 1), ("-1", 1), ("x", 1), ("9" * 5000, MAX_COUNT)]
)
def test_how_often_something_is_repeated(text, times):
    assert repeat_count({"n": text}, "n") == times
