"""Typos in names: a table of right and wrong proposals justifies the threshold."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from tests.names.local import LOCAL
from uvp_xl.names.fuzzy_names import nearest_name, nearest_place
from uvp_xl.names.name_folding import folded
from uvp_xl.names.name_suggestions import nearest_known
from uvp_xl.similarity import NAMES

TABLE = [
    line.split("\t")
    for line in (Path(__file__).parent / "near.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
KNOWN = LOCAL.names
MEANT = sum(name != "" for _, name in TABLE)


@cache
def nearest(said):
    """Return the distance to the nearest known spellings, and their one common name or ""."""
    distances = {spelled: OSA.distance(folded(said), spelled) for spelled in KNOWN}
    least = min(distances.values())
    names = {KNOWN[spelled] for spelled, distance in distances.items() if distance == least}
    return least, names.pop() if len(names) == 1 else ""


def judged(shortest, long):
    """Count right and wrong proposals and missed names: one typo from `shortest`, two from `long`
    on."""
    right = wrong = 0
    for said, meant in TABLE:
        length = len(folded(said))
        slips = 0 if length < shortest else 1 if length < long else 2
        least, name = nearest(said)
        if 0 < least <= slips and name:
            right, wrong = right + (name == meant), wrong + (name != meant)
    return right, wrong, MEANT - right


THRESHOLDS = {
    # (one typo from this length, two from this length): right, wrong, missed
    (2, 2): (271, 49, 3),
    (2, 99): (220, 32, 54),
    (4, 8): (263, 19, 11),
    (4, 10): (261, 11, 13),
    (5, 7): (256, 16, 18),
    (5, 8): (256, 15, 18),
    (5, 9): (255, 9, 19),
    (5, 10): (254, 7, 20),
    (5, 11): (252, 6, 22),
    (5, 12): (244, 4, 30),
    (6, 10): (250, 7, 24),
    (7, 10): (239, 5, 35),
}
"""Half of the names without a meaning were selected to look similar, so wrong ones count double
here: (5, 10) is where fewer wrong ones begin to cost more right ones than they are worth."""


def test_the_threshold_is_chosen_by_measuring():
    assert (len(TABLE), MEANT) == (606, 274)
    assert {limits: judged(*limits) for limits in THRESHOLDS} == THRESHOLDS
    worth = {limits: right - 2 * wrong for limits, (right, wrong, _) in THRESHOLDS.items()}
    assert max(worth, key=worth.__getitem__) == NAMES[:2]


WRONG = {
    "politiek": "politie",
    "steden": "Stedin",
    "ondernemen": "ondernemers",
    "Tacitus": "Tactus",
    "Stedon": "Stedin",
    "Bureau Hulp": "Halt",
    "Buurtzorg T": "Buurtzorg",
    "OBR": "BOR",
}
"""The only words of the table with a wrong proposal."""
MISSED = 10
"""Names without the proposal that was meant: they get a finding without a proposal."""


def test_proposals_are_the_names_that_were_meant():
    found = {said: nearest_known(said, LOCAL) for said, _ in TABLE}
    wrong = {said: found[said] for said, meant in TABLE if found[said] not in ("", meant)}
    assert wrong == WRONG
    assert sum(meant != "" and not found[said] for said, meant in TABLE) <= MISSED


def test_short_names_differ_too_little():
    assert nearest_name("KCC", {"ccv": "CCV", "kcc2": "KCC2"}) is None


@pytest.mark.parametrize(("said", "name"), [("GDG", "GGD"), ("RICE", "RIEC"), ("MO", None)])
def test_two_letters_exchanged_are_a_slip_in_a_short_name_too(said, name):
    assert nearest_name(said, {"ggd": "GGD", "riec": "RIEC", "om": "OM"}) == name


def test_a_known_name_is_no_slip_of_itself():
    assert nearest_name("Politie ", {"politie": "politie"}) is None


def test_two_names_that_are_as_near_are_no_proposal():
    assert nearest_name("wijkraad", {"wijkraat": "A", "wijkraas": "B"}) is None
    assert nearest_name("wijkraad", {"wijkraat": "A", "wijkraas": "A"}) == "A"
    assert nearest_name("abc", {"bac": "A", "acb": "B"}) is None


def test_the_nearer_of_two_names_is_proposed():
    assert nearest_name("veiligheidshuus", {"veiligheidshuis": "A", "veiligheidshaas": "B"}) == "A"


def test_a_place_is_proposed_for_a_slip_in_a_long_name():
    assert nearest_place("Noordoostploder") == "Noordoostpolder"
    assert nearest_place("Nrdostpolder") is None
    assert nearest_place("Ukr") is None


@given(st.sampled_from(sorted(k for k in KNOWN if len(k) >= NAMES.two_from)), st.data())
def test_two_letters_exchanged_are_one_slip(name, data):
    at = data.draw(st.integers(0, len(name) - 2))
    said = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    assert nearest_name(said, {name: "naam"}) == (None if folded(said) == name else "naam")


@given(st.text())
def test_any_text_has_at_most_one_proposal(said):
    assert nearest_name(said, KNOWN) in {None, *KNOWN.values()}
