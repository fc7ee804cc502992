"""Money that comes once beside money that comes every year."""

from uvp_xl.tables.cost_recurrence import together


def test_together():
    assert together([("incidenteel", 5000), ("structureel", 2000)], 1) == (
        "€ 5.000 incidenteel en € 2.000 structureel"
    )
    assert together([("incidenteel", "-"), ("structureel", "p.m.")], 1) == "p.m."
    assert together([("incidenteel", ""), ("structureel", "")], 1) == ""
