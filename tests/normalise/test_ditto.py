"""Ditto marks are read as empty cells."""

from uvp_xl.normalise.ditto import is_ditto, without


def test_marks():
    assert all(map(is_ditto, ['"', "''", "idem", "id.", "zie boven", "Ditto"]))
    assert not any(map(is_ditto, ["", "identiteit", 5, "zie boven in het beleidsplan"]))
    assert without(["OM", '"', 5]) == ["OM", "", 5]
