"""Without an end."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "Structureel", "doorlopend", "continu", "regulier", "permanent", "continu proces",
        "doorlopend (jaarlijkse evaluatie)", "reguliere werkzaamheden", "loopt continu",
    ],
)  # fmt: skip
def test_ongoing(text: str) -> None:
    assert read(text).phase == "ongoing"


@pytest.mark.parametrize("text", ["niet structureel", "structureel, op schema", "regulier overleg"])
def test_not_certainly_ongoing(text: str) -> None:
    assert read(text).phase == "unknown"
