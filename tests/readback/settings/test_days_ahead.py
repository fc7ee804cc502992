"""The number of days on *Instellingen*."""

import pytest

from uvp_xl.grid import Grid, Value
from uvp_xl.readback.settings_sheet import read


@pytest.mark.parametrize(
    ("value", "days"),
    [(30, 30), (30.0, 30), ("30", 30), ("30 dagen", 30), ("2 weken", 14), ("", None), ("-", None)],
)
def test_a_number_of_days(value: Value, days: int | None) -> None:
    found = read([Grid("Instellingen", [["Binnen hoeveel dagen", value]])])
    assert (found.days, found.issues) == (days, ())


@pytest.mark.parametrize("value", [0, -3, 0.5, "gauw", "3 maanden", 99999])
def test_what_is_no_number_of_days(value: Value) -> None:
    found = read([Grid("Instellingen", [["Binnen hoeveel dagen", value]])])
    assert (found.days, [issue.cell for issue in found.issues]) == (None, ["B1"])
