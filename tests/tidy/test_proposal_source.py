"""All proposals for a plan together."""

import pytest

from tests import reference
from tests.tidy.plans import plan
from uvp_xl.finding import KINDS
from uvp_xl.grid import position
from uvp_xl.rules.rule_catalogue import all_rules
from uvp_xl.tidy.proposal_source import Source, all_sources


def test_every_kind_of_proposal_is_made() -> None:
    kinds = {p.kind for p in plan().proposals()}
    assert kinds == set(KINDS) - {"status"}


def test_proposals_come_by_cell_and_each_once() -> None:
    made = plan().proposals()
    assert [position(p.cell) for p in made] == sorted(position(p.cell) for p in made)
    assert len(set(made)) == len(made)


def test_the_reference_plan_has_proposals_that_all_change_their_cell() -> None:
    made = reference.plan().proposals()
    assert {p.kind for p in made} >= {"kop", "typografie", "spelling", "lijst", "indeling"}
    for proposal in made:
        assert proposal.new != proposal.old
        assert proposal.rule in {rule.code for rule in all_rules()} | {"typografie", "alias"}


def test_a_source_must_say_what_it_proposes() -> None:
    assert {type(source).__name__ for source in all_sources()} == {
        "Alias",
        "OfFindings",
        "SplitHolder",
        "Typography",
    }
    with pytest.raises(NotImplementedError):
        Source().proposals(None, [])
