"""Messages about unknown portfolio holders."""

import datetime as dt

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan

HEADER = ["Actiepunt", "Maatregel", "PH", "Partijen", "Planning"]


def findings(holder: str, parties: str = "OM") -> list[tuple[str, str, tuple[str, ...]]]:
    grid = Grid("Jeugd", [HEADER, ["Preventie", "Voorlichting", holder, parties, "2020"]])
    found = Plan(MemoryWorkbook("p.xlsx", [grid])).check(dt.date(2020, 1, 1))
    return [(f.rule, f.message, f.proposals) for f in found if f.cell in ("C2", "D2")]


@pytest.mark.parametrize(
    ("holder", "text", "proposals"),
    [
        ("Wethouder", "geen portefeuille", ()),
        ("bgm, etc.", "laat open wie", ()),
        ("burgemeester, Pietersen", "“wethouder Pietersen”", ()),
        ("Burgermeester", "Bedoelt u “Burgemeester”?", ("Burgemeester",)),
        ("burgermeester, weth. Jeugd", "Bedoelt u “burg", ("burgemeester, weth. Jeugd",)),
    ],
)
def test_an_unclear_holder_is_reported_once(holder, text, proposals) -> None:
    ((rule, message, made),) = findings(holder)
    assert rule == "portefeuillehouder-onbekend"
    assert text in message
    assert made == proposals


def test_a_holder_still_to_come_is_only_missing() -> None:
    assert [rule for rule, _, _ in findings("n.t.b.")] == ["portefeuillehouder-ontbreekt"]


def test_a_known_party_within_an_unknown_text_is_not_lost() -> None:
    ((rule, message, proposals),) = findings("bgm", "politie en Buurtzon, OM")
    assert rule == "partij-onbekend"
    assert "één partij" in message
    assert proposals == ("politie, Buurtzon, OM",)
