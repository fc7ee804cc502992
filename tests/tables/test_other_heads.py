"""A table ends above the headings of another one, also if those are not read."""

from __future__ import annotations

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.unread_tables import unread_tables

TABLE = (
    "Actiepunt|Maatregel|PH|Planning|Status"
    "\nJeugd|Straatcoaches inzetten|bgm|2027|loopt"
    "\n|Jongerenwerk versterken|bgm|2027|loopt"
)


@pytest.mark.parametrize(
    "below",
    [
        "Krachtlijn|Trekker|Planning|Stand|\nBibob-beleid actualiseren|VTH|Q1 2025|loopt|",
        "Naam|Telefoon|||\nJan|0527 12|||",
        "Overleg|Frequentie|Voorzitter||\nDriehoek|maandelijks|bgm||",
        "|Trekker|Krachtlijn|Stand|Wanneer\n|VTH|Bibob-beleid actualiseren|loopt|Q1 2025",
    ],
)
@pytest.mark.parametrize("between", ["||||", "Contactgegevens||||", "|Vervolg|||"])
def test_the_rows_of_another_table_are_no_actions(below: str, between: str) -> None:
    assert one(sheet(f"{TABLE}\n{between}\n{below}")).rows == (2, 3)


@pytest.mark.parametrize(
    "row",
    [
        "Veilig|Planning|bgm|2027|loopt",
        "Veilig|Planning van de evenementen|Projectleider|Q3 2027|gereed",
        "Overleg|Frequentie van het overleg verhogen|bgm|2027|",
        "Communicatie|Voortgang melden|Portefeuillehouder|doorlopend|",
        "Actiepunt|Maatregel|PH||",
    ],
)
def test_an_action_below_an_empty_row_stays_one(row: str) -> None:
    found = find(sheet(f"{TABLE}\n||||\n{row}\nVeilig|Schouwen|bgm|2027|loopt"))
    assert max(found[-1].rows) == 6


def test_the_other_table_is_asked_about() -> None:
    rows = "\nBibob-beleid actualiseren|VTH|Q1 2025|loopt|"
    grid = sheet(f"{TABLE}\n||||\nKrachtlijn|Trekker|Planning|Stand|{rows}")
    assert [table.cell for table in unread_tables(grid, find(grid))] == ["A5"]
