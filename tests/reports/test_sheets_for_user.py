"""Which sheets a workbook lacks."""

import pytest

from tests.reports import plans
from tests.reports.plans import JEUGD, REGISTER
from uvp_xl.plan import Plan
from uvp_xl.reports.sheets_for_user import sheets_for_user


@pytest.mark.parametrize(
    ("own", "missing"),
    [
        ({}, ["Register", "Instellingen"]),
        ({"Register": REGISTER}, ["Instellingen"]),
        ({"Instellingen": [["Profiel", "werkversie"]]}, ["Register"]),
        ({"Register": REGISTER, "Instellingen": [["Profiel", "werkversie"]]}, []),
    ],
)
def test_only_what_is_missing(own, missing) -> None:
    plan = Plan(plans.book(Jeugd=JEUGD, **own))
    made = sheets_for_user(plan.normalised, plan.register, plan.settings)
    assert [sheet.name for sheet in made] == missing
