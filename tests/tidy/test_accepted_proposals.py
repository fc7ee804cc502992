"""Selection of proposals, and the changes of cells that they lead to."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.cell_edit import Edit
from uvp_xl.errors import UsageError
from uvp_xl.tidy.accepted_proposals import OVERLAPS, accepted_changes, merge, select
from uvp_xl.tidy.proposal import Proposal

NOW = dt.datetime(2026, 11, 23, 10, 0)
NAMES = "politi, veiligheidshuys, etc."


def spelling(new: str, cell: str = "D6", sheet: str = "Jeugd", old: str = NAMES) -> Proposal:
    return Proposal("spelling", "partij-verschreven", sheet, cell, old, (new,))


POLICE = spelling("politie, veiligheidshuys, etc.")
HOUSE = spelling("politi, Veiligheidshuis, etc.")
LIST = Proposal("lijst", "lijst-is-open", "Jeugd", "D6", NAMES, ("politi, veiligheidshuys",))
OTHER = spelling("OM", "D6", "Wijk & zo", "O.M")
CHOICE = Proposal("bedrag", "begroting-onduidelijk", "Jeugd", "G6", "12,500", ("12.500", "12,50"))
HERE = [POLICE, HOUSE, LIST, OTHER, CHOICE]


@pytest.mark.parametrize(
    ("words", "selected"),
    [
        (["ALL"], [POLICE, HOUSE, LIST, OTHER]),
        (["alles"], [POLICE, HOUSE, LIST, OTHER]),
        (["spelling"], [POLICE, HOUSE, OTHER]),
        (["LIJST"], [LIST]),
        (["list"], [LIST]),
        (["Jeugd!D6"], [POLICE, HOUSE, LIST]),
        (["jeugd!$d$6"], [POLICE, HOUSE, LIST]),
        (["'Wijk & zo'!D6"], [OTHER]),
        (["Wijk & zo!D6", "lijst"], [LIST, OTHER]),
        (["bedrag"], []),
        ([], []),
    ],
)
def test_kinds_cells_and_all(words, selected) -> None:
    assert select(HERE, words) == selected


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("D6", "meer bladen. Kies uit: Jeugd!D6, Wijk & zo!D6"),
        ("G6", "meer mogelijkheden"),
        ("A1", "geen cel met een voorstel"),
        ("Elders!D6", "geen cel met een voorstel"),
        ("onzin", "typografie, spelling, alias, periode, bedrag"),
        ("", "geen cel met een voorstel"),
    ],
)
def test_anything_else_is_wrong_usage(word, message) -> None:
    with pytest.raises(UsageError, match=message):
        select(HERE, [word])


def test_changes_of_one_cell_are_merged() -> None:
    (change, other), waiting = accepted_changes(HERE, ["ALL"], NOW)
    assert change.new == "politie, Veiligheidshuis"
    assert change.old == NAMES
    assert change.kind == "spelling, lijst"
    assert change.rule == "partij-verschreven, lijst-is-open"
    assert (other.sheet, other.new) == ("Wijk & zo", "OM")
    assert waiting == []


def test_changes_that_overlap_wait_for_a_next_round() -> None:
    twice = [POLICE, spelling("politiek, veiligheidshuys, etc.")]
    (change,), (waiting,) = accepted_changes(twice, ["ALL"], NOW)
    assert change.new == POLICE.new
    assert waiting.edit == Edit("Jeugd", "D6", NAMES, "politiek, veiligheidshuys, etc.")
    assert waiting.why == OVERLAPS


def test_typography_merges_with_any_change() -> None:
    old = "politi,\u00a0OM "
    clean = Proposal("typografie", "typografie", "Jeugd", "D6", old, ("politi, OM",))
    both = [clean, spelling("politie, OM", old=old)]
    (change,), _ = accepted_changes(both, ["ALL"], NOW)
    assert change.new == "politie, OM"
    (change,), _ = accepted_changes(both, ["typografie"], NOW)
    assert change.new == "politi, OM"


def test_linked_edits_change_with_their_proposal() -> None:
    linked = Edit("Jeugd", "C7", "Jeugd", "")
    both = Proposal("indeling", "r", "Jeugd", "C6", "Wethouder", ("Wethouder Jeugd",), (linked,))
    changes, _ = accepted_changes([both], ["indeling"], NOW)
    assert [(c.cell, c.old, c.new) for c in changes] == [
        ("C6", "Wethouder", "Wethouder Jeugd"),
        ("C7", "Jeugd", ""),
    ]
    assert {c.timestamp for c in changes} == {NOW}


@given(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=6), st.data())
def test_changes_that_do_not_touch_are_all_merged(words, data) -> None:
    wanted = [data.draw(st.sampled_from([w, w.upper(), f"{w}x"])) for w in words]
    old = ", ".join(words)
    news = [", ".join([*words[:n], new, *words[n + 1 :]]) for n, new in enumerate(wanted)]
    proposals = [spelling(new, old=old) for new in news if new != old]
    if proposals:
        text, merged, overlapping = merge(proposals)
        assert text == ", ".join(wanted)
        assert (merged, overlapping) == (proposals, [])
