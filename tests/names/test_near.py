"""Near misses: a table of true and false proposals justifies how many slips are allowed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.names.near import LONG, SHORTEST, allowed, near
from uvp_xl.names.register import Register
from uvp_xl.text import key

TABLE = [
    line.split("\t")
    for line in (Path(__file__).parent / "near.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
KNOWN = Register().names
WRONG = {"politiek": "politie", "steden": "Stedin"}
"""The only words of the table for which a name is proposed that nobody meant."""


@pytest.mark.parametrize(("said", "meant"), TABLE)
def test_a_proposal_is_the_name_that_was_meant(said, meant):
    assert (near(said, KNOWN) or "") == WRONG.get(said, meant)


def counts(slips):
    """How many proposals are right and wrong when so many slips are allowed at any length."""
    from rapidfuzz.distance import OSA

    right = wrong = 0
    for said, meant in TABLE:
        folded = key(said)
        least = min(KNOWN, key=lambda name: OSA.distance(folded, name))
        if 0 < OSA.distance(folded, least) <= slips:
            right, wrong = right + (KNOWN[least] == meant), wrong + (KNOWN[least] != meant)
    return right, wrong


def test_the_threshold_is_the_one_with_most_right_and_fewest_wrong():
    meant = [said for said, name in TABLE if name]
    assert (len(meant), len(TABLE) - len(meant)) == (56, 61)
    assert all(near(said, KNOWN) for said in meant)  # 56 right, 2 wrong
    # the same number of slips whatever the length: (right, wrong)
    assert {slips: counts(slips) for slips in (1, 2, 3)} == {1: (51, 4), 2: (56, 11), 3: (56, 19)}


def test_short_names_differ_too_little():
    assert allowed("a" * (SHORTEST - 1)) == 0
    assert allowed("a" * SHORTEST) == allowed("a" * (LONG - 1)) == 1
    assert allowed("a" * LONG) == 2
    assert near("KCC", {"ccv": "CCV", "kcc2": "KCC2"}) is None


def test_a_known_name_is_no_slip_of_itself():
    assert near("Politie ", {"politie": "politie"}) is None


def test_two_names_that_are_as_near_are_no_proposal():
    assert near("wijkraad", {"wijkraat": "A", "wijkraas": "B"}) is None
    assert near("wijkraad", {"wijkraat": "A", "wijkraas": "A"}) == "A"


def test_the_nearer_of_two_names_is_proposed():
    assert near("veiligheidshuus", {"veiligheidshuis": "A", "veiligheidshaas": "B"}) == "A"


@given(st.sampled_from(sorted(k for k in KNOWN if len(k) >= LONG)), st.data())
def test_two_letters_exchanged_are_one_slip(name, data):
    at = data.draw(st.integers(0, len(name) - 2))
    said = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    assert near(said, {name: "naam"}) == (None if said == name else "naam")


@given(st.text())
def test_any_text_has_at_most_one_proposal(said):
    assert near(said, KNOWN) in {None, *KNOWN.values()}
