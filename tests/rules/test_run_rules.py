"""All rules over one plan: the order of the findings, and what ends up in them."""

import datetime as dt

from tests.reference import DATE, plan
from uvp_xl.finding import SEVERITIES
from uvp_xl.grid import position


def test_findings_come_in_the_order_of_the_workbook() -> None:
    sheets = [grid.name for grid in plan().grids]
    places = [(sheets.index(f.sheet), *position(f.cell)) for f in plan().check(DATE)]
    assert places == sorted(places)


def test_every_finding_has_a_cell_and_a_message() -> None:
    for finding in plan().check(DATE):
        assert finding.severity in SEVERITIES
        assert finding.message[0].isupper() or finding.message[0] in "“0123456789"
        assert finding.message.endswith((".", "?"))
        assert finding.proposal is None or finding.proposal


def test_the_reference_date_decides_what_is_late() -> None:
    early = plan().check(dt.date(2019, 12, 31))
    assert not [f for f in early if f.rule in ("te-laat", "status-ontbreekt")]
