"""`read` as a whole: the facts of the notation table, and what must hold for every cell."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.sample import examples
from uvp_xl.dutch_text import euro
from uvp_xl.grid import CellError
from uvp_xl.notation.budget import read
from uvp_xl.notation.budget.amount_shape import frame
from uvp_xl.notation.budget.budget_family import in_order
from uvp_xl.notation.cell_reading import Budget

FACTS = [
    ("€ 12.500", 12500, 12500, "amount", None),
    ("€ 165.000,-", 165000, 165000, "amount", None),
    ("€12500", 12500, 12500, "amount", None),
    ("50.000 euro", 50000, 50000, "amount", None),
    ("€ 0", 0, 0, "amount", None),
    ("€ 2,5 mln.", 2500000, 2500000, "amount", None),
    ("20k", 20000, 20000, "amount", None),
    ("ca. € 10.000", 10000, 10000, "amount", None),
    ("€ 25.000 en hoger", 25000, None, "amount", None),
    ("€ 5.000 - € 10.000", 5000, 10000, "amount", None),
    ("€ 5.000 p.j.", 5000, 5000, "amount", True),
    ("incidenteel € 10.000", 10000, 10000, "amount", False),
    ("p.m.", None, None, "reserved", None),
    ("binnen bestaand budget", None, None, "existing_budget", None),
    ("regulier", None, None, "existing_budget", None),
    ("0,2 fte", None, None, "hours", None),
    ("nihil", None, None, "none", None),
    ("€ 12,500", None, None, "unknown", None),
    ("n.t.b.", None, None, "unknown", None),
    ("subsidie", None, None, "unknown", None),
]

PIECES = [
    *"0123456789.,-–+/()€%?:;&= xk", "€ ", " euro", "12.500", "5.000", "12,500", "1.25", "2020",
    ",-", ",--", " - ", " tot ", "van ", "tussen ", " en ", "max. ", "vanaf ",
    " en hoger", "ca. ",
    " p.j.", " per jaar", " per maand", "structureel ", "incidenteel ", " mln", "k", " duizend",
    "p.m.", "regulier", " budget", "binnen ", "begroting", "uren", " fte", "nihil", "geen ",
    "n.v.t.", "subsidie", "kostenplaats ", "niet ", "\n", "\u00a0", "\u202f", "\u00ad", "(", ")",
]  # fmt: skip
CELLS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
    st.integers(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(CellError, st.text()),
)
AMOUNTS = st.one_of(
    st.integers(1, 10**9), st.integers(1, 10**6).map(lambda thousands: thousands * 1000)
)
quick = settings(max_examples=examples(400))


@pytest.mark.parametrize(("text", "minimum", "maximum", "kind", "per_year"), FACTS)
def test_facts(
    text: str, minimum: float | None, maximum: float | None, kind: str, per_year: bool | None
) -> None:
    budget = read(text)
    assert (budget.minimum, budget.maximum) == (minimum, maximum)
    assert (budget.kind, budget.per_year) == (kind, per_year)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact[0])
@pytest.mark.parametrize(
    "dress",
    [
        str.upper,
        str.capitalize,
        lambda text: f"  {text}\n",
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "\u202f"),
        lambda text: text.replace(" ", "\r\n"),
        lambda text: text.replace("-", "–"),
        lambda text: f"\ufeff{text}\u200b",
        lambda text: f"{text};",
        lambda text: f"{text}.",
    ],
)
def test_typography_changes_nothing(fact: tuple[str, ...], dress: object) -> None:
    assert callable(dress)
    plain, dressed = read(fact[0]), read(dress(fact[0]))
    assert (dressed.kind, dressed.minimum, dressed.maximum, dressed.per_year) == (
        plain.kind,
        plain.minimum,
        plain.maximum,
        plain.per_year,
    )


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "\n \t", "\u200b", "\ufeff"])
def test_empty(text: str) -> None:
    assert read(text) == Budget("empty")


def dutch(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


NOTATIONS = [
    "€ {}", "€{}", "{} euro", "{}euro", "EUR {}", "euro {}", "{} EUR", "{} €", "€ {},-",
    "€ {},--",
    "€ {},00", "€ {}.-", "{},-", "€ {} euro", "ca. € {}", "± €{}", "€ {} (subsidie)", "€ {}.",
]  # fmt: skip


@quick
@given(AMOUNTS, st.sampled_from(NOTATIONS), st.booleans())
def test_every_notation_gives_the_amount_back(amount: int, notation: str, grouped: bool) -> None:
    budget = read(notation.format(dutch(amount) if grouped else amount))
    assert budget == Budget("amount", amount, amount)


@quick
@given(st.integers(1, 10**8))
def test_cents_come_back_exactly(cents: int) -> None:
    amount = cents / 100
    budget = read(euro(amount))
    assert budget.minimum == budget.maximum == amount


@quick
@given(st.integers(1, 9999), st.integers(0, 9), st.sampled_from(["k", " K", " duizend", "k euro"]))
def test_thousands(whole: int, tenth: int, unit: str) -> None:
    assert read(f"€ {whole},{tenth}{unit}").minimum == whole * 1000 + tenth * 100
    assert read(f"{whole}{unit}").minimum == whole * 1000


@quick
@given(st.integers(1, 999), st.integers(0, 999))
@example(1, 290)
def test_millions(whole: int, thousands: int) -> None:
    expected = whole * 1_000_000 + thousands * 1000
    for unit in ("mln", "mln.", "miljoen", "mio", "miljoen euro"):
        assert read(f"€ {whole},{thousands:03} {unit}").maximum == expected


@quick
@given(st.integers(1000, 10**9), st.integers(1000, 10**9), st.sampled_from(["€", "EUR"]))
def test_a_range_is_ordered_or_a_question(one: int, two: int, sign: str) -> None:
    for notation in ("{s} {a} - {s} {b}", "van {s} {a} tot {s} {b}", "tussen {s} {a} en {s} {b}"):
        budget = read(notation.format(s=sign, a=dutch(one), b=dutch(two)))
        if one <= two:
            assert (budget.kind, budget.minimum, budget.maximum) == ("amount", one, two)
        else:
            assert budget.kind == "unknown"
            turned = (f"€ {dutch(two)} - € {dutch(one)}",)
            assert budget.proposals == (
                turned if notation.startswith("{s}") and sign == "€" else ()
            )


@settings(max_examples=examples(1500))
@given(CELLS)
@example("€ 5-10.000")
@example("(" * 3000)
@example("9" * 5000)
@example("€ " + "1." * 2000)
@example("tussen " * 500)
@example("İ € 5.000")
@example(dt.datetime(2020, 1, 1))
def test_any_cell_gives_a_sound_result(cell: str | float) -> None:
    budget = read(cell)
    if budget.minimum is not None and budget.maximum is not None:
        assert 0 <= budget.minimum <= budget.maximum
    has_number = budget.minimum is not None or budget.maximum is not None
    assert has_number == (budget.kind == "amount")
    assert bool(budget.problem) == (budget.kind == "unknown")
    assert budget.per_year is None or budget.kind == "amount"
    for proposal in budget.proposals:
        assert read(proposal).kind not in ("unknown", "empty")


def test_no_two_families_know_the_same_cell() -> None:
    answering = [family for family in in_order() if family.PRECEDENCE <= 20]
    for text, *_ in FACTS:
        answers = [family for family in answering if family.read(frame(text)) is not None]
        assert len(answers) <= 1, text


def test_the_last_family_answers_everything() -> None:
    assert in_order()[-1].read(frame("zomaar wat")) is not None
