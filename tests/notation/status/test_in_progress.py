"""Under way."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "In uitvoering", "loopt", "Loopt nog", "nog bezig", "gestart", "gestart in 2020",
        "gestart met werkgroep", "onderhanden", "onder handen", "op koers", "ligt op schema",
        "loopt volgens planning", "conform planning", "in uitvoering, op schema",
        "loopt via GGD",
        "loopt / in uitvoering", "in uitvoering (bij politie)", "loopt tot eind 2020",
        "loopt t/m 2022", "loopt, geen bijzonderheden", "bijna klaar", "deels gereed",
        "grotendeels afgerond", "gedeeltelijk uitgevoerd", "nog niet afgerond", "half klaar",
        "nog niet volledig afgerond", "niet helemaal klaar", "vrijwel gereed", "opgestart",
        "er wordt aan gewerkt", "gestart, nog niet afgerond", "in behandeling", "is gestart",
        "deels gereed, deels in uitvoering", "in-uitvoering", "halverwege",
    ],
)  # fmt: skip
def test_in_progress(text: str) -> None:
    status = read(text)
    assert (status.phase, status.light, status.percentage) == ("in_progress", None, None)


@pytest.mark.parametrize(
    "text",
    [
        "loopt niet", "loopt af", "loopt in 2020 af", "loopt ten einde", "werkgroep loopt",
        "bijna gestart", "loopt, gestopt in mei", "mogelijk gestart",
        "loopt stroef", "gestart?",
    ],
)  # fmt: skip
def test_not_certainly_in_progress(text: str) -> None:
    assert read(text).phase == "unknown"
