"""The rules on status, light and percentage together."""

import pytest

from tests.rules.plans import found

HEAD = "| Actiepunt | Maatregel | Planning | Status | Voortgang | Toelichting |\n"


def text(code, planning="2021", status="", progress="", remark=""):
    """Return the cells that a rule reports in a plan with one action."""
    row = f"| Preventie | Bellen | {planning} | {status} | {progress} | {remark} |"
    return [finding.cell for finding in found(code, HEAD + row)]


@pytest.mark.parametrize(
    ("status", "remark", "cells"),
    [
        ("rood, loopt", "", ["F2"]),
        ("oranje, loopt", "", ["F2"]),
        ("rood, loopt", "Geen geld.", []),
        ("groen, loopt", "", []),
        ("oranje, loopt, want er is nog geen geld", "", []),
    ],
)
def test_a_light_is_explained(status, remark, cells):
    assert text("stoplicht-zonder-uitleg", status=status, remark=remark) == cells


def test_without_a_column_for_it_the_status_is_where_it_belongs():
    plan = (
        "| Actiepunt | Maatregel | Planning | Status |\n| Preventie | Bellen | 2021 | rood, loopt |"
    )
    assert [f.cell for f in found("stoplicht-zonder-uitleg", plan)] == ["D2"]


@pytest.mark.parametrize(
    ("planning", "status", "remark", "cells"),
    [
        ("2019", "loopt", "", ["F2"]),
        ("2019", "loopt", "Wacht op de politie.", []),
        ("2021", "loopt", "", []),
        ("2019", "gereed", "", []),
    ],
)
def test_what_is_late_is_explained(planning, status, remark, cells):
    assert text("te-laat-zonder-uitleg", planning, status, remark=remark) == cells


@pytest.mark.parametrize(
    ("status", "progress", "wrong"),
    [
        ("in uitvoering", "100%", True),
        ("niet gestart", "20%", True),
        ("gereed", "60%", True),
        ("gereed", "100%", False),
        ("niet gestart", "0%", False),
        ("in uitvoering", "60%", False),
        ("", "60%", False),
        ("in uitvoering", "op schema", False),
    ],
)
def test_a_percentage_goes_with_its_phase(status, progress, wrong):
    cells = text("percentage-klopt-niet", status=status, progress=progress)
    assert cells == (["E2"] if wrong else [])


def test_what_goes_on_is_never_done():
    assert text("doorlopend-en-klaar", "doorlopend", "gereed") == ["D2"]
    assert text("doorlopend-en-klaar", "doorlopend", "", "100%") == ["E2"]
    assert text("doorlopend-en-klaar", "doorlopend", "loopt") == []
    assert text("doorlopend-en-klaar", "2021", "gereed") == []


def test_what_is_done_has_begun():
    assert text("gereed-voor-begin", "2029", "gereed") == ["D2"]
    assert text("gereed-voor-begin", "2019", "gereed") == []
    assert text("gereed-voor-begin", "31-12-2029", "gereed") == []  # a last day: early is fine


def test_a_percentage_next_to_the_status_explains_nothing():
    assert text("te-laat-zonder-uitleg", "2019", "loopt", "50%") == ["F2"]
    assert text("te-laat-zonder-uitleg", "2019", "loopt", "wacht op besluit raad") == []


def test_an_ongoing_action_is_never_at_100_in_any_column():
    for status in ("loopt", "doorlopend", "structureel"):
        assert text("doorlopend-en-klaar", "doorlopend", status, "100%") == ["E2"]
        assert text("percentage-klopt-niet", "doorlopend", status, "100%") == []
    assert text("doorlopend-en-klaar", "doorlopend", "loopt", "60%") == []


def test_no_percentage_is_more_than_100():
    assert text("percentage-klopt-niet", "2021", "loopt", "120%") == ["E2"]
