import datetime as dt

import pytest

from uvp_xl.grid import CellError
from uvp_xl.notation.planning import read
from uvp_xl.notation.planning.typed_planning import blank, read_value


@pytest.mark.parametrize("cell", [2019, 2019.0])
def test_a_year_as_a_number(cell):
    found = read_value(cell)
    assert (found.start, found.end) == (dt.date(2019, 1, 1), dt.date(2019, 12, 31))


@pytest.mark.parametrize("cell", [dt.date(2021, 5, 1), dt.datetime(2021, 5, 1, 23, 59)])
def test_a_date_is_that_one_day(cell):
    found = read_value(cell)
    assert (found.kind, found.start, found.end) == ("period", *[dt.date(2021, 5, 1)] * 2)


@pytest.mark.parametrize(
    ("cell", "problem", "proposals"),
    [
        (43922, "“43922”: bedoelt u 1-4-2020?", ("1-4-2020",)),
        ("46387", "“46387”: bedoelt u 31-12-2026?", ("31-12-2026",)),
        (" 46387.0", "“46387.0”: bedoelt u 31-12-2026?", ("31-12-2026",)),
        (46387.75, "“46387,75”: bedoelt u 31-12-2026?", ("31-12-2026",)),
        (36526, "“36526”: bedoelt u 1-1-2000?", ("1-1-2000",)),
        (73050, "“73050”: bedoelt u 31-12-2099?", ("31-12-2099",)),
        (36525, "“36525”: dit is geen jaar tussen 1990 en 2099.", ("31-12-1999",)),
        (73051, "“73051”: dit is geen jaar tussen 1990 en 2099.", ()),
        (12.0, "“12”: dit is geen jaar tussen 1990 en 2099.", ()),
        (-2019, "“-2019”: dit is geen jaar tussen 1990 en 2099.", ()),
        (10**30, f"“{10**30}”: dit is geen jaar tussen 1990 en 2099.", ()),
        (dt.date(1905, 7, 11), "“11-7-1905”: dit is geen datum tussen 1990 en 2099.", ("2019",)),
        (dt.date(1985, 1, 1), "“1-1-1985”: dit is geen datum tussen 1990 en 2099.", ()),
    ],
)
def test_a_number_or_date_in_the_wrong_format(cell, problem, proposals):
    found = read(cell)
    assert (found.kind, found.problem, found.proposals) == ("unknown", problem, proposals)


@pytest.mark.parametrize(
    ("cell", "start"),
    [
        (True, "“WAAR”: WAAR en ONWAAR zijn geen planning; verwacht wordt"),
        (0.5, "“0,5”: dit is een getal en geen jaar; verwacht wordt"),
        (float("inf"), "“inf”: dit is een getal en geen jaar; verwacht wordt"),
        (CellError("#VERW!"), "“#VERW!”: dit is een foutwaarde van Excel; verwacht wordt"),
        (dt.time(9, 30), "“09:30:00”: dit is een tijd op de dag of een duur; verwacht wordt"),
        (dt.timedelta(1), "“24:00”: dit is een tijd op de dag of een duur; verwacht"),
    ],
)
def test_another_value(cell, start):
    assert read(cell).kind == "unknown"
    assert read(cell).problem.startswith(start)


def test_blank():
    assert blank("\u200b \n").kind == "empty"
    assert blank("...").kind == "unknown"
