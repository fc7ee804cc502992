"""Cells that hold no text."""

from __future__ import annotations

import datetime as dt
import math

import pytest

from uvp_xl.grid import CellError, Value
from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    ("value", "percentage", "phase"),
    [(0.5, 50, "in_progress"), (0, 0, "not_started"), (0.0, 0, "not_started"), (1, 100, "done"),
     (1.0, 100, "done"), (0.07, 7, "in_progress"), (0.333, 33.3, "in_progress")],
)  # fmt: skip
def test_excel_hands_over_a_percentage_as_a_part_of_one(
    value: float, percentage: float, phase: str
) -> None:
    status = read(value)
    assert (status.percentage, status.phase) == (percentage, phase)


@pytest.mark.parametrize(
    ("value", "words", "proposals"),
    [
        (50, "“50” is een getal", ("50%",)),
        (3.0, "“3” is een getal", ("3%",)),
        (2020, "“2020” is een getal", ()),
        (-1, "“-1” is een getal", ()),
        (math.nan, "is een getal", ()),
        (True, "“WAAR”", ("gereed",)),
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
