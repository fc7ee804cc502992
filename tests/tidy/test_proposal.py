"""A proposal as data."""

import datetime as dt

import pytest

from uvp_xl.grid import CellError
from uvp_xl.tidy.proposal import Proposal

CLEAR = Proposal("periode", "planning-onduidelijk", "Jeugd", "F6", "31-02-2020", ("29-02-2020",))
OPEN = Proposal("bedrag", "begroting-onduidelijk", "Jeugd", "G6", 12.5, ("€ 12.500", "€ 12,50"))


def test_one_option_is_the_new_text_and_more_are_a_choice() -> None:
    assert CLEAR.new == "29-02-2020"
    assert OPEN.new is None


def test_a_record_has_exactly_these_keys() -> None:
    assert CLEAR.record() == {
        "kind": "periode",
        "rule": "planning-onduidelijk",
        "sheet": "Jeugd",
        "cell": "F6",
        "old": "31-02-2020",
        "new": "29-02-2020",
        "options": ["29-02-2020"],
    }
    assert OPEN.record()["old"] == 12.5


def test_a_date_is_recorded_in_dutch() -> None:
    proposal = Proposal("periode", "r", "Jeugd", "F6", dt.date(2020, 3, 1), ("maart 2020",))
    assert proposal.record()["old"] == "1-3-2020"


@pytest.mark.parametrize("old", [CellError("#N/B"), dt.time(1, 2), "zo"])
def test_an_unrestorable_or_equal_value_is_no_change(old) -> None:
    assert not Proposal("periode", "r", "Jeugd", "F6", old, ("zo",)).is_change
