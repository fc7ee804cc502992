"""The sheet Wijzigingen: written, read back, and recognised under any name."""

import datetime as dt
from dataclasses import replace

import pytest

from uvp_xl.grid import Area, Grid
from uvp_xl.readback.change_log_sheet import Change, read
from uvp_xl.reports import changes
from uvp_xl.reports.sheet_builder import ONE_LINE
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Link

THEN, NOW = dt.datetime(2026, 11, 1, 9, 30, 15), dt.datetime(2026, 11, 23, 10, 0)
MADE = [
    Change(THEN, "Jeugd", "D6", "spelling", "politi", "politie", "partij-verschreven", NOW),
    Change(NOW, "Wijk & zo", "F6", "periode", 2018, "2020", "jaar-in-kop"),
    Change(NOW, "Jeugd", "C7", "indeling", "=1+1", "", "portefeuillehouder-over-twee-rijen"),
    Change(NOW, "Jeugd", "F7", "periode", dt.date(2020, 1, 1), "maart\n2020", "x"),
    Change(NOW, "Jeugd", "F8", "bedrag", 12.5, "€ 12,50", "x"),
    Change(NOW, "Jeugd", "F9", "status", True, " gereed ", "x"),
]


def test_the_log_is_read_back_as_it_was_written() -> None:
    sheet = changes.sheet(MADE, "Wijzigingen (uvp)")
    assert read([Grid("Jeugd", [["x"]]), sheet.grid()]) == ("Wijzigingen (uvp)", MADE)


def test_a_workbook_without_a_log_has_no_changes() -> None:
    assert read([Grid("Wijzigingen", [["van de gebruiker"]])]) == ("", [])


def test_the_log_is_no_part_of_the_plan_under_any_name() -> None:
    grid = replace(changes.sheet(MADE).grid(), name="Logboek")
    assert own_sheets.is_report(grid)
    assert own_sheets.is_log(grid)
    assert read([grid])[0] == "Logboek"


def test_what_a_user_types_below_the_log_is_no_change() -> None:
    grid = changes.sheet(MADE).grid()
    rows = [*grid.rows, ["zelf getypt", "", "", "", "", "", "", ""]]
    assert read([replace(grid, rows=rows)])[1] == MADE


def test_a_log_without_its_headings_has_no_changes() -> None:
    grid = changes.sheet(MADE).grid()
    assert read([replace(grid, rows=grid.rows[:4])]) == ("Wijzigingen", [])


def test_every_change_links_to_its_cell() -> None:
    sheet = changes.sheet(MADE)
    links = [cell.link for block in sheet.blocks for row in block.cells for cell in row]
    assert [link for link in links if link] == [Link(c.sheet, c.cell) for c in MADE]


def test_it_says_on_one_line_how_to_undo_with_the_button_and_without() -> None:
    sheet = changes.sheet(MADE)
    assert sheet.grid().rows[2][0] == (
        "De laatste ronde draait u terug met de knop Terugdraaien, of met: "
        "uvp-xl tidy BESTAND --undo"
    )
    assert dict(sheet.heights)[3] == ONE_LINE
    assert Area(3, 1, 3, len(changes.COLUMNS)) in sheet.merges


@pytest.mark.parametrize("made", [[], MADE])
def test_there_is_a_filter_over_the_changes_if_there_are_any(made) -> None:
    sheet = changes.sheet(made)
    assert bool(sheet.filter) is bool(made)
    assert sheet.freeze == (6, 1)
