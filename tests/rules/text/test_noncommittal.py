"""Wording without commitment."""

import pytest

from tests.rules.plans import found, with_measure

CODE = "vrijblijvend-geformuleerd"


@pytest.mark.parametrize(
    "text",
    [
        "Aandacht voor veiligheid",
        "Aansluiten bij jeugdbeleid",
        "Controleren waar mogelijk",
        "Inzetten op preventie",
        "Streven naar minder overlast",
        "Oog hebben/houden voor de wijk",
    ],
)
def test_noncommittal(text: str) -> None:
    assert found(CODE, with_measure(text))


@pytest.mark.parametrize(
    "text",
    ["Aansluiten bij het RIEC", "Controleren", "Boa's inzetten in de wijk", "Mogelijk maken"],
)
def test_committal(text: str) -> None:
    assert not found(CODE, with_measure(text))


def test_the_same_measure_twice_is_found_twice() -> None:
    text = with_measure("Aandacht voor x") + "\n| Jeugd | Aandacht voor x | 2021 |"
    assert [finding.cell for finding in found(CODE, text)] == ["B2", "B3"]
