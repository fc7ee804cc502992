"""Percentages, alone and beside a phase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.grid import Percentage
from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    ("text", "percentage", "phase"),
    [
        ("50%", 50, "in_progress"), ("50 %", 50, "in_progress"), ("0%", 0, "not_started"),
        ("0% gereed", 0, "not_started"),
        ("100%", 100, "done"), ("100,0 %", 100, "done"), ("33,3%", 33.3, "in_progress"),
        ("ca. 50%", 50, "in_progress"), ("± 80%", 80, "in_progress"),
        ("99,9%", 99.9, "in_progress"),
        ("50 procent", 50, "in_progress"), ("50% gereed", 50, "in_progress"),
        ("gereed voor 50%", 50, "in_progress"), ("voor 80% afgerond", 80, "in_progress"),
        ("100% gereed", 100, "done"), ("loopt (50%)", 50, "in_progress"),
        ("op schema, 75%", 75, "in_progress"), ("vertraagd 30%", 30, "delayed"),
        ("on hold (50%)", 50, "paused"), ("structureel 100%", 100, "ongoing"),
        ("nog niet gestart 0%", 0, "not_started"), ("is nu 50%", 50, "in_progress"),
        ("vervallen (20%)", 20, "dropped"), ("groen, 50%", 50, "in_progress"),
    ],
)  # fmt: skip
def test_percentage(text: str, percentage: float, phase: str) -> None:
    status = read(text)
    assert (status.percentage, status.phase) == (percentage, phase)


@pytest.mark.parametrize(
    "text",
    [
        "150%", "-50%", "50-60%", "50% - 60%", ">50%", "bijna 100%", "50% (was 40%)",
        "50% budget",
        "nog 50%", "minder dan 50%", "%", "50", "1", "100% in uitvoering", "0% vertraging",
        "nog niet gestart 50%",
        "on hold 100%", "80% van de acties gereed", "1.000%",
    ],
)  # fmt: skip
def test_no_certain_percentage(text: str) -> None:
    assert read(text).phase == "unknown"


@given(st.integers(0, 1000))
def test_every_percentage_comes_back(tenths: int) -> None:
    assert read(f"{tenths // 10},{tenths % 10}%").percentage == tenths / 10
    assert read(Percentage(tenths / 1000)).percentage == pytest.approx(tenths / 10)
