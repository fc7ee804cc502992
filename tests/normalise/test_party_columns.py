"""The parties of an action from several columns."""

from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry
from uvp_xl.normalise.party_columns import read


def involved(whole, internal, external):
    raw = {"parties": whole, "parties_internal": internal, "parties_external": external}
    return read(raw, Register((Entry("VTH", "intern"),)))


def test_one_column_is_read_as_ever():
    found = involved(["politie, OM", ""], ["", ""], ["", ""])
    assert [p.names for p in found.parties] == [("politie", "OM"), ()]
    assert (found.columns, found.kinds, found.inherited([0, 1])) == ({}, {}, {})
    assert found.filled({"parties": ["a", ""]}) == ["a", ""]


def test_three_columns_are_read_in_order():
    found = involved(["OM", ""], ["VTH", "VTH, Zus"], ["politie, VTH", "GGD (arts)"])
    assert [p.names for p in found.parties] == [("OM", "VTH", "politie"), ("VTH", "Zus", "GGD")]
    assert found.parties[1].notes == (("GGD", "arts"),)
    assert found.columns == {1: "parties_internal"}
    assert found.kinds == {
        0: {"VTH": "", "politie": "extern"},
        1: {"VTH": "intern", "Zus": "intern", "GGD": "extern"},
    }
    assert found.inherited([0, 0, -1]) == {0: found.kinds[0], 1: found.kinds[0]}


def test_a_slip_tells_its_column():
    found = involved(["", ""], ["VTH, Xyzq", ""], ["", "politie, etc."])
    assert [slip.column for p in found.parties for slip in p.issues] == [
        "parties_internal",
        "parties_external",
    ]


def test_a_row_is_empty_when_all_columns_are():
    found = involved(["", ""], ["", ""], ["OM", ""])
    texts = {"parties": ["", ""], "parties_internal": ["", ""], "parties_external": ["OM", ""]}
    assert found.filled(texts) == ["OM", ""]
