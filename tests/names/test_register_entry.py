"""One known name, and the words for its kind."""

import pytest

from uvp_xl.names.register_entry import KINDS, Entry, as_kind, is_undecided, names_no_one


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("intern", "intern"),
        (" Extern ", "extern"),
        ("COLLECTIEF", "collectief"),
        ("groep", "collectief"),
        ("externe", "extern"),
        ("externe partij", "extern"),
        ("", ""),
        ("extern?", ""),
        ("half intern", ""),
    ],
)
def test_a_kind_by_its_word(said, kind):
    assert as_kind(said) == kind


def test_the_kinds_a_user_can_choose():
    assert KINDS == ("intern", "extern", "collectief")


def test_an_entry_says_no_more_than_it_is_told():
    assert Entry("OM") == Entry("OM", "", "", (), "", 0)


@pytest.mark.parametrize(
    "said", ["", "-", "?", "...", "n.v.t.", "NVT", "Geen", "n.t.b.", "onbekend"]
)
def test_what_names_nobody(said):
    assert names_no_one(said)


@pytest.mark.parametrize("said", ["OM", "3RO", "geen idee", "N.N."])
def test_what_names_somebody(said):
    assert not names_no_one(said)


@pytest.mark.parametrize("said", ["?", "??", "n.t.b.", "NNB", "nog te bepalen", "p.m.", "onbekend"])
def test_what_is_still_to_come(said):
    assert is_undecided(said)


@pytest.mark.parametrize("said", ["", "-", "n.v.t.", "geen", "OM", "OM?"])
def test_what_is_not_to_come(said):
    assert not is_undecided(said)
