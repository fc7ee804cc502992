"""Words beside an amount that say how often and how sure."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read
from uvp_xl.notation.budget.amount_terms import tidy, without_terms

PER_YEAR = [
    "€ 5.000 per jaar", "€ 5.000 p.j.", "€ 5.000 pj", "€ 5.000/jaar", "€ 5.000 / jaar",
    "€ 5.000 p/j",
    "€ 5.000 per jr.", "jaarlijks € 5.000", "€ 5.000 jaarlijks", "structureel € 5.000",
    "€ 5.000 (structureel)", "Structureel: € 5.000", "€ 5.000 – structureel", "€ 5.000 elk jaar",
    "structurele kosten € 5.000", "€ 5.000 op jaarbasis", "€ 5.000 structureel vanaf 2021",
    "€ 5.000 per jaar (2020-2023)", "5.000 per jaar", "€ 5.000 per jaar, structureel",
    "€ 5.000 per jaar t/m 2022",
]  # fmt: skip
ONCE = [
    "incidenteel € 5.000", "€ 5.000 incidenteel", "€ 5.000 (eenmalig)", "eenmalig: € 5.000",
    "€ 5.000 incid.", "eenmalige kosten € 5.000", "incidenteel 5.000",
    "€ 5.000 eenmalig in 2021", "€ 5.000 eenm.",
]  # fmt: skip
ABOUT = [
    "ca. € 5.000", "circa 5.000", "ongeveer € 5.000", "± € 5.000", "+/- € 5.000",
    "€ 5.000 (ca.)",
    "kosten ± € 5.000", "rond de € 5.000", "plm. € 5.000", "€ 5.000 indicatief", "~ € 5.000",
    "naar schatting € 5.000",
]  # fmt: skip


@pytest.mark.parametrize("text", PER_YEAR)
def test_per_year(text: str) -> None:
    budget = read(text)
    assert (budget.minimum, budget.maximum, budget.per_year) == (5000, 5000, True)


@pytest.mark.parametrize("text", ONCE)
def test_once(text: str) -> None:
    budget = read(text)
    assert (budget.minimum, budget.maximum, budget.per_year) == (5000, 5000, False)


@pytest.mark.parametrize("text", ABOUT)
def test_about(text: str) -> None:
    budget = read(text)
    assert (budget.minimum, budget.maximum, budget.per_year) == (5000, 5000, None)


@pytest.mark.parametrize(
    "text",
    [
        "€ 5.000 niet structureel", "€ 5.000 niet-structureel",
        "€ 5.000 incidenteel/structureel",
        "€ 5.000 tweejaarlijks", "€ 5.000 2-jaarlijks", "€ 5.000 per twee jaar",
        "€ 5.000 structureel en € 10.000 incidenteel", "€ 5.000 halfjaarlijks", "2-jaarlijks",
        "€ 5.000 om het jaar", "geen structureel € 5.000",
    ],
)  # fmt: skip
def test_a_doubt_about_how_often_is_a_question(text: str) -> None:
    assert read(text).kind == "unknown"


def test_a_word_inside_another_is_no_term() -> None:
    assert without_terms("bouwstructureel#") == ("bouwstructureel#", None)


def test_tidy_ends_for_any_number_of_brackets() -> None:
    assert tidy("(" * 50 + "#" + ")" * 50)
