"""Will not be carried out."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "Vervallen", "geschrapt", "niet meer van toepassing", "ingetrokken", "gaat niet door",
        "komt te vervallen", "niet meer nodig", "vervallen (besluit college)", "geannuleerd",
        "vervallen in 2020", "is vervallen", "afgeblazen", "gaat definitief niet door",
        "doen we niet meer", "bewust niet uitgevoerd", "no longer required", "afgewezen/verworpen",
        "ingetrokken en verwijderd", "vervallen, geen actie meer nodig",
    ],
)  # fmt: skip
def test_dropped(text: str) -> None:
    assert read(text).phase == "dropped"


@pytest.mark.parametrize(
    "text",
    [
        "niet vervallen", "nog vervallen", "n.v.t.", "vervallen in wijk Zuid", "deels vervallen",
        "gestopt", "ingetrokken vergunning", "vervallen?", "afgebroken", "not planned",
        "bewust gedaan en niet vervallen", "vervallen en gereed", "subsidie verworpen",
        "afgewezen en opnieuw gestart",
    ],
)  # fmt: skip
def test_not_certainly_dropped(text: str) -> None:
    assert read(text).phase == "unknown"
