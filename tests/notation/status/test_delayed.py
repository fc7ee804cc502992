"""Later than planned."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "Vertraagd", "loopt achter", "loopt achter op schema", "uitgesteld", "doorgeschoven",
        "uitgesteld naar 2023", "doorgeschoven naar 2022", "vertraagd i.v.m. corona",
        "loopt vertraging op", "loopt uit", "heeft vertraging", "vertraging door corona",
        "loopt, maar vertraagd", "in uitvoering (vertraagd)", "lichte vertraging",
        "niet op schema", "verplaatst naar 2022", "schuift door naar 2022",
    ],
)  # fmt: skip
def test_delayed(text: str) -> None:
    assert read(text).phase == "delayed"


@pytest.mark.parametrize(
    "text",
    [
        "niet vertraagd", "geen vertraging", "vertraging ingelopen", "vertraging verwacht",
        "kans op vertraging", "niet meer vertraagd", "loopt / vertraagd",
        "mogelijk vertraagd",
    ],
)  # fmt: skip
def test_not_certainly_delayed(text: str) -> None:
    assert read(text).phase == "unknown"
