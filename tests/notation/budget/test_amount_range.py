"""A range of two amounts."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("€ 5.000-€ 10.000", 5000, 10000), ("€ 5.000 – 10.000", 5000, 10000),
        ("5.000 - 10.000", 5000, 10000), ("5.000-10.000 euro", 5000, 10000),
        ("tussen € 5.000 en € 10.000", 5000, 10000), ("tussen de 5 en 10k", 5000, 10000),
        ("tussen de € 5.000 en de € 10.000", 5000, 10000),
        ("van € 5.000 tot € 10.000", 5000, 10000),
        ("€ 5.000 tot € 10.000", 5000, 10000), ("€ 5.000 t/m € 10.000", 5000, 10000),
        ("€ 5.000 tot en met € 10.000", 5000, 10000), ("€ 5.000 à € 10.000", 5000, 10000),
        ("€ 5.000 tot maximaal € 10.000", 5000, 10000), ("5-10k", 5000, 10000),
        ("5 à 10 k", 5000, 10000), ("5k-10k", 5000, 10000), ("€ 5.000-10k", 5000, 10000),
        ("€ 2 - 3 mln", 2000000, 3000000), ("1,5 tot 2 miljoen", 1500000, 2000000),
        ("€ 500k - 1 mln", 500000, 1000000), ("€ 500.000 - 1 mln", 500000, 1000000),
        ("min. € 5.000, max. € 10.000", 5000, 10000),
        ("minimaal 5k en maximaal 10k", 5000, 10000),
        ("vanaf € 5.000 tot € 10.000", 5000, 10000), ("€ 0 - € 10.000", 0, 10000),
        ("€ 500 - € 1.000", 500, 1000), ("€ 5,- - € 10.000,-", 5, 10000),
        ("€ 5.000,- - € 10.000,-", 5000, 10000), ("€ 5.000 - € 5.000", 5000, 5000),
        ("ca. € 5.000 - ca. € 10.000", 5000, 10000), ("kosten: € 5.000 - € 10.000", 5000, 10000),
        ("€ 5.000 - € 10.000 (subsidie)", 5000, 10000),
        ("2020: € 5.000 - € 10.000", 5000, 10000),
    ],
)  # fmt: skip
def test_range(text: str, low: float, high: float) -> None:
    budget = read(text)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", low, high)


def test_how_often() -> None:
    assert read("€ 5.000 - € 10.000 per jaar").per_year is True
    assert read("eenmalig € 5.000 tot € 10.000").per_year is False


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("€ 10.000 - € 5.000", ("€ 5.000 - € 10.000",)),
        ("5-10.000", ("€ 5.000 - € 10.000", "€ 5,- - € 10.000")),
        ("€ 5 tot 10.000 p.j.", ("€ 5.000 - € 10.000 per jaar", "€ 5,- - € 10.000 per jaar")),
        ("5-10", ("€ 5.000 - € 10.000", "€ 5,- - € 10")),
        ("500 - 1 mln", ("€ 500.000 - € 1.000.000", "€ 500,- - € 1.000.000")),
        ("5k - 10", ()),
        ("eenmalig € 9.000 - € 8.000", ()),
    ],
)  # fmt: skip
def test_an_unclear_range_is_a_question(text: str, proposals: tuple[str, ...]) -> None:
    budget = read(text)
    assert budget.kind == "unknown"
    assert "bereik" in budget.problem
    assert budget.proposals == proposals


@pytest.mark.parametrize(
    "text",
    [
        "€ 1.500 tot 2022", "€ 1500 - 2022", "2020-2021", "1-2-2020", "06-12345678",
        "€ 5.000 - € 10.000 per wijk", "exclusief € 5.000 - tekort € 10.000",
        "€ 12,500 - € 13,500",
        "€ 12 500 - € 13 500", "€ 5.000 - structureel € 10.000", "minus € 5.000 - € 10.000",
    ],
)  # fmt: skip
def test_no_range(text: str) -> None:
    assert read(text).kind == "unknown"
