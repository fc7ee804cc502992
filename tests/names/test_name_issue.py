"""The edits of an issue in the text of its cell."""

from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.names.name_issue import NameIssue, corrected, with_edits


def test_a_text_after_edits():
    assert with_edits("abcdef", [(4, 5, "E"), (0, 2, "")]) == "cdEf"
    assert with_edits("abc", []) == "abc"


def test_what_two_edits_remove_is_gone_once():
    assert with_edits("politie, etc., enz.", [(7, 13, ""), (7, 19, "")]) == "politie"


def test_a_slip_moves_with_its_text():
    slip = NameIssue("near", "b", ("B",), edits=((0, 1, "B"),)).shifted(2).with_cell("a b")
    assert (slip.cell, slip.edits) == ("a B", ((2, 3, "B"),))


def test_a_slip_that_changes_nothing_has_no_proposal():
    assert NameIssue("unknown", "x").with_cell("x").cell == ""
    assert NameIssue("open_list", "etc.", edits=((0, 4, ""),)).with_cell("etc.").cell == ""


def test_only_proposals_are_put_right():
    assert corrected("etc.", [NameIssue("open_list", "etc.", edits=((0, 4, ""),))]) == "etc."


@given(
    st.text(max_size=20), st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=4)
)
def test_edits_never_add_what_nobody_asked_for(said, spans):
    edits = [(min(a, b), max(a, b), "") for a, b in spans]
    assert set(with_edits(said, edits)) <= set(said)
