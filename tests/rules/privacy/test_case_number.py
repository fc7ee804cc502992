"""Numbers of cases, and years that look like one."""

import pytest

from tests.rules.plans import found, with_measure

CODE = "zaaknummer-in-plan"


@pytest.mark.parametrize(
    "text",
    [
        "16/123456-20",
        "parketnummer: 16.123456.20",
        "PL0900-2020123456-1",
        "PV 2020123456",
        "zaaknummer Z2020-01234",
        "dossiernummer 2020.0123",
        "mutatienummer 2020123456",
    ],
)
def test_a_number_of_a_case(text: str) -> None:
    (finding,) = found(CODE, with_measure(f"Sluiting ({text})"))
    assert text[-6:] in finding.message


@pytest.mark.parametrize(
    "text", ["UVP 2020/2021", "zaak 12", "dossier 2020", "Artikel 13b", "PV 2020-2021"]
)
def test_no_number_of_a_case(text: str) -> None:
    assert not found(CODE, with_measure(f"Sluiting ({text})"))


def test_a_column_for_them_is_one_finding() -> None:
    text = with_measure("Bellen", Zaaknummer="Z-1") + "\n|  | Praten | 2020 | Z-2 |"
    (finding,) = found(CODE, text)
    assert (finding.cell, "2 keer" in finding.message) == ("D1", True)
    assert not found(CODE, with_measure("Bellen", Zaaknummer=""))


def test_the_plan_may_have_a_number_of_its_own() -> None:
    front = "[Voorblad]\n| Zaaknummer: Z2020-01234 |\n[1 Jeugd]\n"
    assert not found(CODE, front + with_measure("Bellen"))
