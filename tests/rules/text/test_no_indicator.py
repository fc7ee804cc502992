"""Objectives that can be measured, and those that cannot."""

import pytest

from tests.rules.plans import found, with_measure


def plan(objective: str) -> str:
    """Return a plan with this objective."""
    return f"| Prioriteit 1: Jeugd |\n| doelstelling |\n| {objective} |\n{with_measure('Bellen')}"


@pytest.mark.parametrize(
    "objective",
    [
        "Het aantal meldingen neemt af.",
        "10% minder inbraken dan in 2019.",
        "Er zijn geen incidenten geregistreerd.",
        "Inwoners geven de wijk een rapportcijfer.",
        "De slachtoffers blijven structureel onder de 20.",
        "De overlast neemt af in de wijken.",
    ],
)
def test_it_can_be_measured(objective: str) -> None:
    assert not found("doelstelling-niet-meetbaar", plan(objective))


@pytest.mark.parametrize(
    "objective",
    ["Inwoners ervaren hun buurt als veilig.", "Volgens het 7-stappenmodel werken wij samen."],
)
def test_it_cannot(objective: str) -> None:
    assert found("doelstelling-niet-meetbaar", plan(objective))


def test_a_word_or_two_are_no_objective() -> None:
    assert not found("doelstelling-niet-meetbaar", plan("Zie onder."))


def test_the_objective_of_a_table_counts_once_with_any_column_of_themes() -> None:
    table = "| Thema | Actiepunt | Maatregel | Planning |\n| Jeugd | a | Bellen | 2020 |"
    goal = "| Doelstelling: een veilige gemeente voor iedereen. |"
    rest = "| Wonen | b | Bellen | 2020 |"
    (finding,) = found("doelstelling-niet-meetbaar", f"{goal}\n{table}\n{rest}")
    assert finding.cell == "A1"
