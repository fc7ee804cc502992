"""Every theme has an objective, above its table or in a column."""

from tests.rules.plans import found

TABLE = """
[Jeugd]
| Prioriteit 1: Jeugd |  |  |  |
| Strekking | Maatregel | Trekker | Planning |
| {} | Voorlichting | OOV | 2020 |
|  | Spreekuur | OOV | 2020 |
[Instellingen]
| Koppen | |
| Strekking | doel |
"""


def test_a_column_with_the_objective_of_each_action_is_enough() -> None:
    assert not found("doelstelling-ontbreekt", TABLE.format("Minder meldingen"))


def test_an_empty_column_is_not() -> None:
    (finding,) = found("doelstelling-ontbreekt", TABLE.format(""))
    assert finding.cell == "A1"
