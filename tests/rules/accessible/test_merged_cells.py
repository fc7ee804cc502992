"""Merged cells inside and outside a table."""

import pytest

from tests.rules.plans import found

TABLE = "| Titel |  |  |\n| Actiepunt | Maatregel | Planning |\n| a | b | 2020 |\n|  | c | 2020 |\n"


@pytest.mark.parametrize(
    ("area", "count"), [("A3:A4", 1), ("A1:C1", 0), ("F2:F4", 0), ("A9:B9", 0)]
)
def test_only_in_the_table(area: str, count: int) -> None:
    assert len(found("cellen-samengevoegd", f"{TABLE}(samengevoegd {area})")) == count


SECTIONS = (
    "| Actiepunt | Maatregel | Wie |  |\n|  |  | intern | extern |\n| Thema 1: Jeugd |  |  |  |\n"
    "| a | b | OOV | OM |\n| Wonen |  |  |  |\n| c | d | OOV | OM |\n"
)


@pytest.mark.parametrize(
    ("area", "count"), [("A1:A2", 0), ("C1:D1", 0), ("A3:D3", 0), ("A5:D5", 0), ("A4:B4", 1)]
)
def test_headings_may_be_merged(area: str, count: int) -> None:
    assert len(found("cellen-samengevoegd", f"{SECTIONS}(samengevoegd {area})")) == count


def test_one_finding_for_a_table() -> None:
    text = f"{TABLE}(samengevoegd B3:B4)\n(samengevoegd A3:A4)"
    (finding,) = found("cellen-samengevoegd", text)
    assert (finding.cell, "en nog 1 keer" in finding.message) == ("A3", True)
