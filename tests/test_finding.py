"""A finding as data."""

import dataclasses

import pytest

from uvp_xl.finding import SEVERITIES, Finding

FOUND = Finding("te-laat", "fout", "plan.xlsx", "1 Jeugd", "F7", "Te laat.")


def test_severities_go_from_most_to_least_serious():
    assert SEVERITIES == ("fout", "waarschuwing", "opmerking")


def test_a_record_has_exactly_the_keys_of_the_json():
    assert FOUND.record() == {
        "rule": "te-laat",
        "severity": "fout",
        "file": "plan.xlsx",
        "sheet": "1 Jeugd",
        "cell": "F7",
        "message": "Te laat.",
        "proposal": None,
        "accepted": None,
        "changed": False,
    }


def test_a_finding_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        FOUND.cell = "A1"
