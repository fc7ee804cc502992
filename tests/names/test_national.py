"""The built-in list of organisations is complete and sound."""

import pytest

from uvp_xl.names.entry import KINDS
from uvp_xl.names.national import national
from uvp_xl.names.register import Register
from uvp_xl.text import key, line

LIST = national()


def test_every_entry_has_a_name_and_a_kind():
    assert len(LIST) > 100
    assert all(entry.name and entry.kind in KINDS for entry in LIST)


def test_no_spelling_belongs_to_two_names():
    claimed: dict[str, str] = {}
    for entry in LIST:
        for spelled in {key(w) for w in (entry.name, *entry.aliases) if w}:
            assert claimed.setdefault(spelled, entry.name) == entry.name


def test_every_text_is_clean():
    for entry in LIST:
        for said in (entry.name, entry.written_out, *entry.aliases):
            assert line(said) == said


@pytest.mark.parametrize("name", ["politie", "OM", "GGD", "RIEC", "LBB", "Veilig Thuis"])
def test_the_organisations_of_every_plan_are_there(name):
    assert Register().kind(name) == "extern"


@pytest.mark.parametrize(
    ("name", "full"),
    [("OM", "Openbaar Ministerie"), ("GGD", "Gemeentelijke Gezondheidsdienst"), ("politie", "")],
)
def test_abbreviations_are_written_out(name, full):
    assert Register().written_out(name) == full


def test_the_list_is_read_once():
    assert national() is LIST
