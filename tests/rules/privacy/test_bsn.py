"""Citizen service numbers, and numbers that only look like one."""

import pytest

from tests.rules.plans import found, with_measure
from uvp_xl.rules.privacy.bsn import eleven_test


@pytest.mark.parametrize(
    "text",
    [
        "gesprek met 111222333",
        "BSN: 111 222 333",
        "bsn 1112.22.333",
        "burgerservicenummer 012345672",
    ],
)
def test_a_number_of_a_citizen(text: str) -> None:
    (finding,) = found("bsn-in-plan", with_measure(text))
    assert "•••" in finding.message
    assert "111222333" not in finding.message
    assert "012345672" not in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "gesprek met 111222334",
        "tel. 111222333",
        "zaaknummer 111222333",
        "kostenplaats 111222333",
        "612345676",
        "€ 111.222.333",
        "111 222 333 stappen",
        "1112223334",
    ],
)
def test_another_number(text: str) -> None:
    assert not found("bsn-in-plan", with_measure(text))


def test_the_heading_identifies_the_number() -> None:
    assert not found("bsn-in-plan", with_measure("bellen", Telefoon="111222333"))
    assert found("bsn-in-plan", with_measure("bellen", BSN="111222333"))


def test_a_note_and_a_hidden_sheet_are_looked_into() -> None:
    assert found("bsn-in-plan", with_measure("bellen") + "\n(opmerking B2: bsn 111222333)")
    assert found("bsn-in-plan", with_measure("bellen") + "\n[Oud] (verborgen)\n| bsn 111222333 |")


def test_one_wrong_digit_is_seen() -> None:
    assert eleven_test("111222333")
    assert not any(eleven_test(f"11122233{digit}") for digit in "012456789")
