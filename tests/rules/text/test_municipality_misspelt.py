"""Typos in the name of the municipality."""

from tests.rules.plans import found

TABLE = "| Actiepunt | Maatregel | Planning |\n| a | {} | 2020 |"


def cells(front="", measure="Bellen", name="Steenwijkerland"):
    """Return the cells that the rule reports."""
    plan = f"| Gemeente {name} |\n| {front} |\n{TABLE.format(measure)}"
    return [(f.cell, f.proposals) for f in found("gemeentenaam-verschreven", plan)]


def test_anywhere_in_the_plan():
    assert cells("Voor een veilig Steenwijkeland") == [("A2", ("Voor een veilig Steenwijkerland",))]
    assert cells(measure="Bellen in Steenwijkkerland.") == [("B4", ("Bellen in Steenwijkerland.",))]


def test_another_place_is_no_slip():
    assert cells(measure="Bellen met Ommen", name="Emmen") == []
    assert cells(measure="Bellen met Steenwijkerlanders") == []
