"""Cells that hold no text."""

from __future__ import annotations

import datetime as dt
import math

import pytest

from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    ("value", "percentage", "phase"),
    [
        (0.5, 50, "in_progress"),
        (0.07, 7, "in_progress"),
        (0.333, 33.3, "in_progress"),
        (Percentage(0), 0, "not_started"),
        (Percentage(0.0), 0, "not_started"),
        (Percentage(0.5), 50, "in_progress"),
        (Percentage(1), 100, "done"),
    ],
)
def test_a_percentage(value: Value, percentage: float, phase: str) -> None:
    status = read(value)
    assert (status.percentage, status.phase) == (percentage, phase)


@pytest.mark.parametrize(
    ("value", "words", "proposals"),
    [
        (0, "“0” is een getal", ()),
        (1, "“1” is een getal", ("100%", "1%")),
        (1.0, "“1” is een getal", ("100%", "1%")),
        (Percentage(1.2), "In “120%”", ()),
        (Percentage(-0.1), "In “-10%”", ()),
        (50, "“50” is een getal", ()),
        (3.0, "“3” is een getal", ()),
        (2020, "“2020” is een getal", ()),
        (-1, "“-1” is een getal", ()),
        (math.nan, "is een getal", ()),
        (True, "“WAAR”", ("gereed", "in uitvoering")),
        (False, "“ONWAAR”", ()),
        (dt.date(2020, 3, 1), "datum of tijd (1-3-2020)", ()),
        (dt.time(12, 30), "datum of tijd (12:30:00)", ()),
        (dt.timedelta(hours=1), "datum of tijd", ()),
        (CellError("#N/B"), "fout (#N/B)", ()),
    ],
)
def test_a_question(value: Value, words: str, proposals: tuple[str, ...]) -> None:
    status = read(value)
    assert (status.phase, status.proposals) == ("unknown", proposals)
    assert words in status.problem
