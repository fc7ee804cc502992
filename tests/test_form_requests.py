"""What only asks for a value, and what looks like it; known values do not pile up."""

import pytest

from uvp_xl import unfilled
from uvp_xl.form_requests import is_label, is_pattern, is_request
from uvp_xl.tables import headings


def test_requests_patterns_and_labels() -> None:
    assert is_request("vul hier de naam in")
    assert not is_request("kies drie wijken")
    assert is_pattern("dd-mm-jjjj")
    assert not is_pattern("1-3-2026")
    assert is_label("[naam trekker]", "naam trekker")
    assert not is_label("[politie]", "politie")


def test_remembered_values_are_forgotten_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfilled, "_MOST_KEPT", 0)
    monkeypatch.setattr(unfilled, "_HARMLESS", {"oud"})
    assert unfilled.open_values(["OOV", "TBD", 0, True]) == {"TBD", 0}
    assert {"OOV", True} == unfilled._HARMLESS


def test_remembered_names_are_forgotten_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headings, "MOST", 1)
    own = headings.Headings()
    assert not own.names_column(["OOV"])
    assert not own.names_column(["politie"])
    assert own.names_column(["politie", "Trekker"])
    assert not own.names_column(["politie"])
