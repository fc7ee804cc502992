"""The gate: one proposal alone never loses, adds or turns a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.notation import budget, planning, status
from uvp_xl.notation.safe_proposals import corrected, is_same, is_typo, offered

KNOWN = {
    planning: (
        "2021",
        "Q3 2021",
        "mei 2021",
        "doorlopend",
        "janauri 2021",
        "31-2-2021",
        "jaarlijks",
    ),
    budget: ("€ 5.000", "binnen bestaand budget", "p.m.", "nihil", "regulier buget", "€ 12.5 mln"),
    status: ("gereed", "loopt", "vertraagd", "on hold", "vervallen", "gerred", "nog niet gestart"),
}
WORDS = (
    *(
        "niet",
        "geen",
        "niks",
        "nooit",
        "zonder",
        "vervallen",
        "visie",
        "voorbereiding",
        "evaluatie",
    ),
    *("afhankelijk van", "zonderling", "wijk", "$", "?", "eind", "nauwelijks", "tenzij", "ooit"),
)


@pytest.mark.parametrize(
    "notation", [planning, budget, status], ids=["planning", "budget", "status"]
)
@given(data=st.data())
def test_one_proposal_alone_keeps_every_word(notation, data):
    pieces = [data.draw(st.sampled_from(KNOWN[notation])), data.draw(st.sampled_from(WORDS))]
    more = data.draw(st.lists(st.sampled_from(WORDS), max_size=2))
    text = " ".join(data.draw(st.permutations([*pieces, *more])))
    proposals = notation.read(text).proposals
    if len(proposals) == 1:
        words = " ".join([pieces[1], *more]).split()
        assert all(word in proposals[0] for word in words), (text, proposals)


@pytest.mark.parametrize(
    ("said", "proposal"),
    [
        ("janauri 2021", "januari 2021"), ("door lopend", "doorlopend"), ("19-20", "2019-2020"),
        ("31-02-2020", "29-2-2020"), ("€ 12,500.00", "€ 12.500"), ("5/13/2021", "13-5-2021"),
        ("vóór mei 2021", "voor mei 2021"), ("2021-2019", "2019-2021"),
    ],
)  # fmt: skip
def test_the_same_written_right(said, proposal):
    assert is_same(said, proposal)


@pytest.mark.parametrize(
    ("said", "proposal"),
    [
        ("niet regulier", "regulier"), ("2020?", "2020"), ("-500", "500"), ("€ -500", "€ 500"),
        ("2020", "€ 2.020"), ("$ 5.000", "€ 5.000"), ("45-02-2020", "29-2-2020"), ("50", "50%"),
        ("mei", "mei 2020"), ("mie 2021", "mei 2021"), ("geen start", "een start"),
        ("maar 2021", "maart 2021"), ("5 mei 2021", "4 mei 2021"), ("1 2", "1"),
    ],
)  # fmt: skip
def test_something_else(said, proposal):
    assert not is_same(said, proposal)
    assert offered(said, [proposal], bool) == ()


def test_a_choice_is_left_to_a_person():
    assert offered("x", ["a", "b", "a", ""], bool) == ("a", "b")


def test_a_slip_has_one_word_that_was_meant():
    assert is_typo("gerred", "gereed")
    assert corrected("junli", ("juni", "juli")) == "junli"
    assert corrected("februari", ("februari",)) == "februari"
