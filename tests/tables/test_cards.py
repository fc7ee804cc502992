"""Actions on cards: the same small block below each other."""

import datetime as dt

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan
from uvp_xl.tables.find_tables import find

PAIRS = """
Actiekaart 1|
Maatregel:|Inloopspreekuur houden
Trekker:|wijkteam
Planning:|Q2 2026
Status:|loopt
Wijk:|Noord

Actiekaart 2|
Maatregel:|Sportclubs bezoeken
Trekker:|team Sport
Planning:|n.v.t.
"""
BLOCKS = """
1. Veiligheid|||
1.1 Branden|||
1.1.1 Hulpverlening verbeteren|||
Wij steunen inwoners met een AED.|||
Stand van zaken|1e VGR|2e VGR|Rekening
Er zijn initiatieven gestart waar nog geen dekking was.|Volgens plan|Gereed|

1.2 Openbare orde|||
1.2.1 Ondermijning bestrijden|||
Wij nemen maatregelen.|||
Stand van zaken|1e VGR|2e VGR|Rekening
Acht controles uitgevoerd met het kernteam ondermijning.|||
"""


def test_cards_with_labels():
    table = one(sheet(PAIRS))
    assert table.rows == (2, 9)
    assert table.values == {
        "measure": ["Inloopspreekuur houden", "Sportclubs bezoeken"],
        "lead": ["wijkteam", "team Sport"],
        "planning": ["Q2 2026", ""],
        "status": ["loopt", ""],
    }
    assert [table.cell(9, name) for name in ("measure", "lead", "planning")] == ["B9", "B10", "B11"]
    assert table.titles["lead"] == "Trekker"
    assert table.area.bottom == 11
    assert table.labelled == {2: {"Wijk": (6, 2)}}


def test_labels_that_follow_each_other_without_a_blank_row():
    text = "Actie|Een\nTrekker|OOV\nStatus|loopt\nActie|Twee\nTrekker|OOV\nStatus|klaar"
    assert one(sheet(text)).values["measure"] == ["Een", "Twee"]


def test_cards_with_a_header_of_moments():
    table = one(sheet(BLOCKS))
    assert table.rows == (3, 9)
    assert [theme.heading.title for theme in table.themes] == ["Branden", "Openbare orde"]
    assert table.values["status"] == ["Gereed", ""]
    assert table.cell(3, "status") == "C6"
    assert table.descriptions == {3: ((4, 1),), 9: ((10, 1),)}
    assert [moment[:2] for moment in table.history[3]] == [
        ("1e VGR", "Volgens plan"),
        ("2e VGR", "Gereed"),
    ]


def test_actions_on_cards_are_those_of_a_plan():
    plan = Plan(MemoryWorkbook("plan.xlsx", [sheet(PAIRS), sheet(BLOCKS, name="Blokken")]))
    records = plan.records()
    assert [(r["lead"], r["status"], r["row"]) for r in records] == [
        ("wijkteam", "in_progress", 2),
        ("team Sport", None, 9),
        ("", "done", 3),
        ("", None, 9),
    ]
    assert [r["extra"] for r in records] == [{"Wijk": "Noord"}, {}, {}, {}]
    assert records[2]["history"] == [["1e VGR", "Volgens plan"], ["2e VGR", "Gereed"]]
    assert [r["description"] for r in records] == [
        *("", ""),
        "Wij steunen inwoners met een AED.",
        "Wij nemen maatregelen.",
    ]
    assert plan.check(dt.date(2026, 6, 1))


@pytest.mark.parametrize(
    "text",
    [
        "Maatregel|Een\nTrekker|OOV\nPlanning|2026",
        "Maatregel|Een\nTrekker|OOV\n\nMaatregel|Twee\nTrekker|OOV",
        "Naam|Een\nTelefoon|1\n\nNaam|Twee\nTelefoon|2",
        "Stand van zaken|Q1\nx|y\n\nStand van zaken|Q1\nx|y",
        "5|Een\n6|Twee",
        "Een|\nStand van zaken|1e VGR\n|\nTwee|\nStand van zaken|1e VGR\n|",
    ],
)
def test_what_is_no_card(text):
    assert find(sheet(text)) == []
