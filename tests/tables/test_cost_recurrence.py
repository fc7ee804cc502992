"""One-off costs next to yearly costs."""

from uvp_xl.tables.cost_recurrence import joined_amounts


def test_together():
    assert joined_amounts([("incidenteel", 5000), ("structureel", 2000)], 1) == (
        "€ 5.000 incidenteel en € 2.000 structureel"
    )
    assert joined_amounts([("incidenteel", "-"), ("structureel", "p.m.")], 1) == "p.m."
    assert joined_amounts([("incidenteel", ""), ("structureel", "")], 1) == ""
