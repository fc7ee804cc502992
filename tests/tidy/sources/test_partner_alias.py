"""Known partners written as an alias."""

from tests.tidy.plans import plan


def test_an_alias_is_proposed_as_the_name_in_the_register() -> None:
    (proposal,) = [p for p in plan().proposals() if p.kind == "alias"]
    assert (proposal.cell, proposal.old, proposal.new) == ("D8", "Openbaar Ministerie", "OM")
