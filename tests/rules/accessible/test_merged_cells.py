"""Merged cells inside and outside a table."""

import pytest

from tests.rules.plans import found

TABLE = "| Titel |  |  |\n| Actiepunt | Maatregel | Planning |\n| a | b | 2020 |\n|  | c | 2020 |\n"


@pytest.mark.parametrize(
    ("area", "count"), [("A3:A4", 1), ("A1:C1", 0), ("F2:F4", 0), ("A9:B9", 0)]
)
def test_only_in_the_table(area: str, count: int) -> None:
    assert len(found("cellen-samengevoegd", f"{TABLE}(samengevoegd {area})")) == count


def test_one_finding_for_a_table() -> None:
    text = f"{TABLE}(samengevoegd B3:B4)\n(samengevoegd A3:A4)"
    (finding,) = found("cellen-samengevoegd", text)
    assert (finding.cell, "en nog 1 keer" in finding.message) == ("A3", True)
