"""Telephone numbers, and dates that look like one."""

import pytest

from tests.rules.plans import found, with_measure

CODE = "telefoonnummer-in-plan"


@pytest.mark.parametrize(
    "text",
    [
        "06-12345678",
        "06 12 34 56 78",
        "+31 6 12345678",
        "(0527) 63 39 11",
        "0527-633911",
        "020-1234567",
        "010 - 123 45 67",
    ],
)
def test_a_number(text: str) -> None:
    assert found(CODE, with_measure(f"Bellen met {text}"))
    assert found(CODE, with_measure("Bellen") + f"\n(opmerking B2: {text})")


@pytest.mark.parametrize(
    "text",
    [
        "14 0527",
        "0900-8844",
        "0800-7000",
        "01-02-2020 12:00",
        "06-12-2020 1234",
        "2019-2020",
        "meldpunt 0527-633911",
        "088-1234567",
    ],
)
def test_no_number_of_a_person(text: str) -> None:
    assert not found(CODE, with_measure(f"Overleg {text}"))
