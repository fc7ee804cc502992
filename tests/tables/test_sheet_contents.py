"""The ledger: what each block of cells is, and that every filled cell is in exactly one."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given

from tests.houses.test_houses import HOUSES, NAMES
from tests.reference import plan as reference_plan
from tests.tables.sheets import sheet
from tests.tables.test_free_areas import GRIDS
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, area
from uvp_xl.plan import Plan, read
from uvp_xl.sheets import own_sheets
from uvp_xl.tables.content_block import Block, folded
from uvp_xl.tables.sheet_contents import LONGEST

TABLE = "Actie|Wie|Planning\nBellen|Jan|2020\nMailen|Piet|2021"
UNREAD = (
    "Krachtlijn|Trekker|Planning|Stand"
    "\nBibob-beleid actualiseren|team Veiligheid|Q1 2025|niet gestart"
    "\nControle op bedrijventerreinen|team VTH|Q2 2025|loopt"
)
CONTACTS = "Naam|Telefoon\nJan|0527 12\nPiet|0527 13"


def plan(*grids: Grid) -> Plan:
    return Plan(MemoryWorkbook("plan.xlsx", grids))


def blocks(*grids: Grid) -> list[tuple[str, str, str, str]]:
    """Return sheet, area, kind in words and title of each block."""
    return [(b.sheet, b.area, b.words, b.title) for b in plan(*grids).contents]


def check_that_every_cell_is_in_one_block(plan: Plan) -> None:
    found = Counter(
        (block.sheet, *cell) for block in plan.contents if block.area for cell in area(block.area)
    )
    filled = {(g.name, row, col) for g in plan.workbook.grids() for row, col, _ in g.filled_cells()}
    assert {cell: found[cell] for cell in filled if found[cell] != 1} == {}
    assert max(found.values(), default=1) == 1
    assert {block.sheet for block in plan.contents} == {g.name for g in plan.workbook.grids()}


def test_every_cell_of_the_reference_plan_is_in_one_block() -> None:
    plan = reference_plan()
    check_that_every_cell_is_in_one_block(plan)
    kinds = Counter(block.kind for block in plan.contents)
    assert kinds == {
        "front_page": 4, "heading": 12, "objective": 11, "action_table": 12, "notes": 1
    }  # fmt: skip
    assert sum(block.actions for block in plan.contents) == len(plan.actions)


@pytest.mark.parametrize("house", HOUSES, ids=NAMES)
def test_every_cell_of_a_house_style_is_in_one_block(house: ModuleType, tmp_path: Path) -> None:
    house.build(tmp_path / "plan.xlsx")
    check_that_every_cell_is_in_one_block(read(tmp_path / "plan.xlsx"))


@given(GRIDS)
def test_every_cell_of_any_sheet_is_in_one_block(rows: list[list[str | int]]) -> None:
    far = {(900, 2): "ver", (901, 1): "weg", (1, 300): "opzij"}
    grid = Grid("Blad1", rows, far_cells=far if rows else {})
    check_that_every_cell_is_in_one_block(plan(grid, sheet("Plan 2020", name="Voorblad")))


def test_the_blocks_of_a_sheet_with_an_unread_table() -> None:
    text = "Prioriteit 2: Ondermijning|||\nDoelstelling: minder|||\n␠|||\n" + UNREAD
    text += "\n␠|||x\n|||\nNoot: zie bijlage|||"
    assert blocks(sheet(text)) == [
        ("Blad1", "A1", "kop van een thema", "Prioriteit 2: Ondermijning"),
        ("Blad1", "A2", "doelstelling", "minder"),
        ("Blad1", "A3", "leeg", ""),
        ("Blad1", "A4:D7", "niet begrepen, herkend: “Trekker”, “Planning” en “Stand”",
         "Krachtlijn"),
        ("Blad1", "A9", "tekst", "Noot: zie bijlage"),
    ]  # fmt: skip


def test_the_blocks_of_other_sheets() -> None:
    report = Grid("Te laat", [["Te laat"], [own_sheets.MARK]])
    settings = Grid("Instellingen", [["Archief", "niet lezen"]])
    assert blocks(
        sheet("Uitvoeringsplan 2020-2021\n␠\nGemeente Urk", name="Voorblad"),
        sheet(TABLE, name="1 Jeugd"),
        sheet(CONTACTS, name="Contact"),
        sheet(TABLE, name="Archief"),
        Grid("Leeg"),
        report,
        settings,
        sheet("Partner|Aliassen\npolitie|", name="Register"),
    ) == [
        ("Voorblad", "A1", "voorblad", "Uitvoeringsplan 2020-2021"),
        ("Voorblad", "A2", "leeg", ""),
        ("Voorblad", "A3", "voorblad", "Gemeente Urk"),
        ("1 Jeugd", "A1:C3", "actietabel, 2 acties", "Jeugd"),
        ("Contact", "A1:B3", "andere tabel", "Naam, Telefoon"),
        ("Archief", "A1:C3", "niet gelezen, zoals op Instellingen staat", ""),
        ("Leeg", "", "leeg", ""),
        ("Te laat", "A1:A2", "overzicht van uvp-xl", ""),
        ("Instellingen", "A1:B1", "instellingen", ""),
        ("Register", "A1:B2", "register", ""),
    ]


def test_what_is_counted_in_a_table_and_where_a_block_begins() -> None:
    text = "Thema|Actie|Wie|Planning\nJeugd|Bellen|Jan|2020\nWonen|Mailen|Piet|2021"
    (block,) = plan(sheet(text)).contents
    assert (block.detail, block.actions, block.cell) == ("2 acties, 2 thema’s", 2, "A1")
    assert block.record() == {
        "sheet": "Blad1",
        "area": "A1:D3",
        "kind": "action_table",
        "title": "",
        "detail": "2 acties, 2 thema’s",
        "actions": 2,
    }
    assert Block("Leeg", "", "empty").cell == "A1"


def test_a_copy_of_another_sheet_counts_for_nothing() -> None:
    rows = "".join(f"\nBellen met school nummer {n}|Jan|2020" for n in range(9))
    text = "Actie|Wie|Planning" + rows
    book = plan(sheet(text, name="1 Jeugd"), sheet(text, name="Werklijst"))
    check_that_every_cell_is_in_one_block(book)
    assert [(b.words, b.actions) for b in book.contents] == [
        ("actietabel, 9 acties", 9),
        ("kopie van acties op een ander blad, telt niet mee; het blad is “1 Jeugd”", 0),
    ]


def test_a_long_title_is_cut_between_words() -> None:
    titles = [block.title for block in plan(sheet("woord " * 30 + "\n\n" + "x" * 200)).contents]
    assert titles == [f"{'woord ' * 12}woord …", f"{'x' * LONGEST} …"]


def test_an_objective_is_known_by_its_text() -> None:
    text = "Thema 1: Jeugd\nDoelstelling 2021\nMinder overlast"
    assert blocks(sheet(text))[1] == ("Blad1", "A2", "doelstelling", "Doelstelling 2021")
    wide = text.replace("\n", "||\n") + "||\n" + TABLE
    assert blocks(sheet(wide))[1] == ("Blad1", "A2:A3", "doelstelling", "Minder overlast")


def test_text_blocks_are_folded_and_empty_ones_left_out() -> None:
    text = "Beste mensen|\n|\nHier staat|tekst\n␠|\n|en nog meer"
    assert [(b.area, b.kind) for b in folded(plan(sheet(text)).contents)] == [("A1:B5", "notes")]


def test_far_cells_are_blocks_too() -> None:
    grid = Grid("Blad1", [["Beste mensen"]], far_cells={(9000, 2): "hier"})
    assert blocks(grid)[1] == ("Blad1", "B9000", "tekst, ver van de rest", "")


def test_an_empty_sheet_that_is_left_out_is_empty() -> None:
    own = Grid("Instellingen", [["Archief", "niet lezen"]])
    assert blocks(Grid("Archief"), own)[0] == ("Archief", "", "leeg", "")
