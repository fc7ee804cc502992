"""Names that Excel gives to sheets."""

import pytest

from tests.rules.plans import found, with_measure


@pytest.mark.parametrize("name", ["Blad1", "Sheet1", "sheet 2", "Blad1 (2)"])
def test_default_names(name: str) -> None:
    assert found("bladnaam-zegt-niets", f"[{name}]\n{with_measure('Bellen')}")


@pytest.mark.parametrize("name", ["1 Jeugd", "Voorblad", "Bladblazers"])
def test_descriptive_names(name: str) -> None:
    assert not found("bladnaam-zegt-niets", f"[{name}]\n{with_measure('Bellen')}")


def test_an_empty_or_hidden_sheet_does_not_count() -> None:
    plan = f"[1 Jeugd]\n{with_measure('Bellen')}\n"
    assert not found("bladnaam-zegt-niets", f"{plan}[Blad2]\n|  |\n[Blad3] (verborgen)\n| x |")
