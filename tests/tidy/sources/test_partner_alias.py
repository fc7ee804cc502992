"""Known partners by another name."""

from tests.tidy.plans import plan


def test_an_alias_is_proposed_as_the_name_in_the_register() -> None:
    (made,) = [p for p in plan().proposals() if p.kind == "alias"]
    assert (made.cell, made.old, made.new) == ("D8", "Openbaar Ministerie", "OM")
