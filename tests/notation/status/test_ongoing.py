"""Without an end."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "Structureel", "doorlopend", "continu", "regulier", "permanent", "continu proces",
        "doorlopend (jaarlijkse evaluatie)", "reguliere werkzaamheden", "loopt continu",
        "structureel geregeld", "permanent gemonitord door de politie", "loopt jaarrond",
        "loopt het gehele jaar", "wordt voortdurend bijgewerkt", "dit is een vaste taak",
        "doorlopend onderhoud", "een structurele verantwoordelijkheid", "continuous task",
    ],
)  # fmt: skip
def test_ongoing(text: str) -> None:
    assert read(text).phase == "ongoing"


@pytest.mark.parametrize(
    "text",
    [
        "niet structureel", "structureel, op schema", "regulier overleg", "een",
        "doorlopend onderhoud aan camera's", "structurele verbetering van de wijk",
        "blijvend verbeterd", "loopt structureel achter", "loopt permanent vast",
        "Wachttijd loopt structureel op",
    ],
)  # fmt: skip
def test_not_certainly_ongoing(text: str) -> None:
    assert read(text).phase == "unknown"
