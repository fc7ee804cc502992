"""Words beside an amount: harmless or not."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read
from uvp_xl.notation.budget.budget_remark import is_harmless


@pytest.mark.parametrize(
    "text",
    [
        "€ 10.000 (subsidie)", "€ 10.000 uit regulier budget", "€ 10.000 subsidie provincie",
        "€ 10.000 in 2020", "€ 10.000 (2020)", "2020: € 10.000", "in 2020 € 10.000",
        "€ 10.000 excl. btw", "€ 10.000 (incl. BTW)", "budget: € 10.000",
        "Communicatie: € 10.000",
        "kosten € 10.000", "totaal € 10.000", "€ 10.000 totaal", "bedrag van € 10.000",
        "€ 10.000 t.l.v. programma", "€ 10.000, bijdrage politie", "€ 10.000 voor communicatie",
        "€ 10.000 Veiligheidsregio", "10.000 uit regulier budget", "10.000 (subsidie)",
        "binnen bestaand budget (€ 10.000)", "regulier budget: € 10.000", "regulier € 10.000",
        "€ 10.000 op kostenplaats 123456", "€ 10.000 (kpl. 6.123.45)", "FCL 61400001 € 10.000",
    ],
)  # fmt: skip
def test_harmless(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", 10000, 10000)


def test_a_small_amount_with_a_known_word() -> None:
    assert read("€ 250 voor materiaal").minimum == 250


@pytest.mark.parametrize(
    "text",
    [
        "€ 10.000 tekort", "€ 10.000 per wijk", "€ 10.000?", "€ 10.000 (n.t.b.)",
        "€ 10.000 of p.m.",
        "€ 10.000 + p.m.", "€ 10.000 - subsidie", "€ 10.000 bezuiniging", "niet € 10.000",
        "€ 10.000 minder", "€ 10.000 vanaf 2021", "€ 10.000 in 2020 en 2021",
        "€ 10.000 opbrengst",
        "€ 2,5 tonnen", "€ 2,5 miljard", "€ 5 milioen", "€ 3 m", "€ 300 M",
        "€ 5.000 wordt gehalveerd", "5k verlaagd",
        "10.000 inwoners",
        "1500 deelnemers",
        "3 bijeenkomsten", "10 (subsidie)", "12 per jaar", "2 x € 5.000", "€ 10.000/wijk", "10%",
        "€ 10.000 p.p.", "van de € 10.000", "naast € 10.000", "€ 10.000 elke wijk",
        "€ 10.000 * 2",
        "(€ 10.000", "Tekort: € 10.000", "€ 12 500 deelnemers", "kostenplaats 6140 5.000",
        "€ 10.000 (waarvan subsidie)", "p.m. € 10.000", "bouw € 10.000", "€ 10.000 en personeel",
        "€ 10.000 maandelijks", "ruim € 10.000", "€ 1.000 mljn", "€ 1.500 milioen",
        "€ 1.000 duiz.",
    ],
)  # fmt: skip
def test_what_could_change_the_amount_is_a_question(text: str) -> None:
    assert read(text).kind == "unknown"


@pytest.mark.parametrize("words", ["/wijk", "-subsidie", "+btw", "x 2", "wekelijks", "= alles"])
def test_not_harmless(words: str) -> None:
    assert not is_harmless(words)
