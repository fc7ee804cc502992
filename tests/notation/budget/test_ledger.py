"""Numbers that are no money."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget.ledger import LEDGER, looks_like_code


@pytest.mark.parametrize("text", ["kpl. 6.123.45", "fcl61400001", "grootboeknr: 4-350", "nr 12"])
def test_ledger(text: str) -> None:
    assert LEDGER.fullmatch(text)


@pytest.mark.parametrize("text", ["kosten 5.000", "kpl € 5.000", "programma € 5.000", "nrs 12"])
def test_not_ledger(text: str) -> None:
    assert LEDGER.search(text) is None


def test_a_round_or_grouped_number_is_no_code() -> None:
    assert looks_like_code(61400001, "61400001")
    assert not looks_like_code(61400001, "61.400.001")
    assert not looks_like_code(61400000, "61400000")
