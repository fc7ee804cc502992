"""Every amount, in every notation, in every form: what is written is what is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.notation.budget import read
from uvp_xl.notation.cell_reading import Budget


def dutch(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


@st.composite
def amounts(draw: st.DrawFn) -> tuple[str, float]:
    whole, tenth = draw(st.integers(1, 999)), draw(st.integers(0, 9))
    euro = draw(st.integers(1000, 9_999_999))
    said = [
        (f"€ {dutch(euro)}", euro), (f"€{dutch(euro)},-", euro), (f"{dutch(euro)} euro", euro),
        (f"EUR {euro}", euro), (f"€ {dutch(euro)},00", euro), (f"{euro},-", euro),
        (f"{whole}k", whole * 1000), (f"€ {whole},{tenth} K", whole * 1000 + tenth * 100),
        (f"€ {whole} duizend", whole * 1000), (f"{whole} ton", whole * 100_000),
        (f"€ {whole},{tenth} mln.", whole * 1_000_000 + tenth * 100_000),
        (f"{whole} miljoen euro", whole * 1_000_000),
    ]  # fmt: skip
    return draw(st.sampled_from(said))


DRESSES = st.sampled_from(
    [
        str.lower,
        str.upper,
        "  {} ".format,
        "{}.".format,
        "{};".format,
        "\u00a0{}\n".format,
        lambda said: said.replace(" ", "\u00a0"),
        lambda said: said.replace("-", "–"),
        "<b>{}</b>".format,
    ]
)
ONE = [
    ("{}", (1, 1), None), ("ca. {}", (1, 1), None), ("± {}", (1, 1), None),
    ("max. {}", (0, 1), None), ("maximaal {}", (0, 1), None), ("tot {}", (0, 1), None),
    ("minimaal {}", (1, 0), None), ("vanaf {}", (1, 0), None), ("{} en hoger", (1, 0), None),
    ("{} of meer", (1, 0), None), ("{} p.j.", (1, 1), True), ("{} per jaar", (1, 1), True),
    ("{}/jaar", (1, 1), True), ("jaarlijks {}", (1, 1), True), ("structureel {}", (1, 1), True),
    ("{} (structureel)", (1, 1), True), ("incidenteel {}", (1, 1), False),
    ("{} incidenteel", (1, 1), False), ("eenmalig {}", (1, 1), False),
    ("max. {} per jaar", (0, 1), True), ("kosten: ca. {} p/j", (1, 1), True),
]  # fmt: skip


@given(amounts(), st.sampled_from(ONE), DRESSES)
def test_one_amount(amount, form, dress):
    said, euro = amount
    pattern, (lower, upper), per_year = form
    expected = Budget("amount", euro if lower else None, euro if upper else None, per_year)
    text = dress(pattern.format(said))
    assert (text, read(text)) == (text, expected)


@given(
    amounts(),
    amounts(),
    st.sampled_from(["{} - {}", "{} tot {}", "van {} tot {}", "tussen {} en {}", "{} à {}"]),
    st.sampled_from([("", None), (" p.j.", True), (" incidenteel", False)]),
)
def test_a_range(one, other, pattern, term):
    (low, first), (high, last) = one, other
    text = pattern.format(low, high) + term[0]
    budget = read(text)
    if first <= last:
        assert (text, budget) == (text, Budget("amount", first, last, term[1]))
    else:
        assert budget.kind == "unknown"


@pytest.mark.parametrize(
    "pattern",
    ["{}?", "{} tekort", "{} per maand", "{} n.t.b.", "niet {}", "{} + p.m.", "2x {}", "-{}",
     "{} minder", "{} per wijk", "{} extra"],
)  # fmt: skip
@given(amount=amounts())
def test_what_is_ambiguous_is_never_read_as_one_meaning(pattern, amount):
    budget = read(pattern.format(amount[0]))
    assert budget.kind == "unknown"
    assert all(not read(text).problem for text in budget.proposals)


@given(st.integers(1, 999), st.integers(0, 999))
def test_an_english_comma_is_a_question(whole, rest):
    budget = read(f"€ {whole},{rest:03}")
    assert budget.kind == "unknown"
    assert budget.proposals[0] == f"€ {dutch(whole * 1000 + rest)}"
