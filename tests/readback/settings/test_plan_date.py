"""The date on *Instellingen*, in every form."""

import datetime as dt

import pytest

from uvp_xl.grid import Grid, Value
from uvp_xl.readback.settings_sheet import Settings, read

DAY = dt.date(2026, 11, 1)


def settings(value: Value, name: str = "Peildatum") -> Settings:
    return read([Grid("Instellingen", [[name, value]])])


@pytest.mark.parametrize(
    "value",
    [DAY, dt.datetime(2026, 11, 1), "1-11-2026", "1 november 2026", "2026-11-01", "01/11/2026",
     "1 nov 2026"],
)  # fmt: skip
def test_a_day(value: Value) -> None:
    assert settings(value).date == DAY
    assert settings(value, "De peildatum:").date == DAY


@pytest.mark.parametrize("value", ["", " ", "-", "n.v.t.", "vandaag", "[datum]"])
def test_left_to_the_day_of_the_check(value: Value) -> None:
    assert settings(value) == Settings("Instellingen")


@pytest.mark.parametrize(
    "value", ["2026", 2026, 2026.0, 46327, "Q4 2026", "ooit", True, "31-2-2026"]
)
def test_what_is_no_day(value: Value) -> None:
    found = settings(value)
    assert (found.date, [issue.cell for issue in found.issues]) == (None, ["B1"])
