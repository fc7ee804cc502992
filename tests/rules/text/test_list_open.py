"""Lists that are left open, outside the column of parties."""

import pytest

from tests.rules.plans import found, with_measure


@pytest.mark.parametrize("text", ["borden, flyers etc.", "borden enz.", "borden en dergelijke"])
def test_open(text: str) -> None:
    assert found("opsomming-is-open", with_measure(text))


@pytest.mark.parametrize("text", ["borden en flyers", "etcher", "o.a. borden"])
def test_closed(text: str) -> None:
    assert not found("opsomming-is-open", with_measure(text))


def test_the_parties_have_a_rule_of_their_own() -> None:
    assert not found("opsomming-is-open", with_measure("borden", Partijen="politie, etc."))
