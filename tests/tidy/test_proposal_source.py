"""All proposals for a plan."""

import pytest

from tests import reference
from tests.tidy.plans import plan
from uvp_xl.finding import KINDS
from uvp_xl.grid import position
from uvp_xl.rules.rule_catalogue import all_rules
from uvp_xl.tidy.proposal_source import Source, all_sources


def test_every_kind_of_proposal_occurs() -> None:
    kinds = {p.kind for p in plan().proposals()}
    assert kinds == set(KINDS) - {"status"}


def test_proposals_come_by_cell_and_each_once() -> None:
    proposals = plan().proposals()
    assert [position(p.cell) for p in proposals] == sorted(position(p.cell) for p in proposals)
    assert len(set(proposals)) == len(proposals)


def test_the_reference_plan_has_proposals_that_all_change_their_cell() -> None:
    proposals = reference.plan().proposals()
    assert {p.kind for p in proposals} >= {"kop", "typografie", "spelling", "lijst", "indeling"}
    for proposal in proposals:
        assert proposal.new != proposal.old
        assert proposal.rule in {rule.code for rule in all_rules()} | {"typografie", "alias"}


def test_a_source_must_implement_proposals() -> None:
    assert {type(source).__name__ for source in all_sources()} == {
        "PartnerAlias",
        "RuleProposals",
        "SplitHolder",
        "ToldColours",
        "ToldHeadings",
        "Typography",
    }
    with pytest.raises(NotImplementedError):
        Source().proposals(None, [])
