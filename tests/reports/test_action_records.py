"""The workbook of actions: a sheet to read, filter and print."""

import datetime as dt

from tests import reference
from tests.houses.house import action, money, period
from uvp_xl.reports.action_records import sheets
from uvp_xl.sheets import own_sheets

THEME = ("1", "priority", "Jeugd")


def records():
    """Three actions of the reference kind, with money and dates."""
    return [
        action("Plan", 5, THEME, "Drank", "Folder", planning=period("Q1", None, "2026-03-31"),
               budget=money("amount", "€ 5", 5, 5), number="1"),
        action("Plan", 6, THEME, "Drank", "Film", spent=12.5, spent_text="12,50", number="2",
               extra={"Wijk": "Noord"}),
        action("Plan", 7, ("2", "priority", "Wijk"), "Buurt", "Feest", spent_text="p.m."),
    ]  # fmt: skip


def styles(sheet, heading):
    """The styles of the cells below a heading."""
    rows = sheet.blocks[0].cells
    column = [cell.content for cell in rows[3]].index(heading)
    return [row[column].style for row in rows[4:]]


def test_a_title_a_mark_and_a_row_per_action() -> None:
    actions, themes = sheets(reference.plan().records(), "Het plan", "plan.xlsx")
    grid = actions.grid()
    assert [grid.value(row, 1) for row in (1, 2, 3)] == [
        "Het plan", "42 acties uit plan.xlsx", own_sheets.EXPORT,
    ]  # fmt: skip
    assert (grid.height, actions.freeze, actions.repeat) == (46, (5, 1), (4, 4))
    assert (actions.filter.top, actions.filter.bottom, actions.landscape) == (4, 46, True)
    assert "Doelstelling van het thema" not in grid.rows[3]
    assert own_sheets.is_outcome(grid)
    assert own_sheets.is_outcome(themes.grid())


def test_the_themes_have_a_sheet_with_their_objective() -> None:
    _, themes = sheets(reference.plan().records(), "", "plan.xlsx")
    rows = themes.grid().rows
    assert rows[0][0] == "Thema's"
    assert list(rows[3]) == [
        "Themacode",
        "Soort thema",
        "Thema",
        "Doelstelling van het thema",
        "Acties",
    ]
    assert [row[0] for row in rows[4:]] == [*"1234", *"abcdefgh"]
    assert sum(row[4] for row in rows[4:]) == 42


def test_without_objectives_there_is_one_sheet() -> None:
    (actions,) = sheets(records(), "", "plan.xlsx")
    assert actions.grid().value(1, 1) == "Acties"


def test_dates_and_amounts_have_their_format() -> None:
    (actions,) = sheets(records(), "", "plan.xlsx")
    assert styles(actions, "Einde")[0].number_format == "dd-mm-yyyy"
    assert styles(actions, "Bedrag")[0].number_format.startswith('"€" #,##0_)')
    assert styles(actions, "Besteed")[1].number_format.startswith('"€" #,##0.00_)')
    assert (styles(actions, "Besteed")[2].number_format, styles(actions, "Besteed")[2].align) == (
        "",
        "",
    )
    assert styles(actions, "Nummer")[0].align == "right"


def test_columns_are_as_wide_as_they_need_and_texts_wrap() -> None:
    long = [
        action(
            "Plan", 5, THEME, "x" * 30, "woord " * 200, planning=period("Q1", None, "2026-03-31")
        )
    ]
    (actions,) = sheets(long, "", "plan.xlsx")
    widths = dict(
        zip((cell.content for cell in actions.blocks[0].cells[3]), actions.widths, strict=True)
    )
    assert widths["Rij"] == 8
    assert widths["Maatregel"] == 40
    assert 11 < widths["Einde"] < 14
    assert styles(actions, "Maatregel")[0].wrap
    assert max(height for row, height in actions.heights if row == 5) > 100


def test_a_wide_table_is_printed_on_several_pages_with_its_measures() -> None:
    wide = [{**one, "extra": {f"Kolom {k}": "woord " * 9 for k in range(12)}} for one in records()]
    (actions,) = sheets(wide, "", "plan.xlsx")
    headings = [cell.content for cell in actions.blocks[0].cells[3]]
    assert (actions.pages_wide, headings[actions.repeat_column - 1]) == (2, "Maatregel")
    _, themes = sheets(reference.plan().records(), "", "plan.xlsx")
    assert (themes.pages_wide, themes.repeat_column) == (1, 0)


def test_an_empty_plan_has_headings_only() -> None:
    (actions,) = sheets([], "", "plan.xlsx")
    assert (actions.grid().height, actions.filter) == (4, None)
    assert actions.grid().value(2, 1) == "0 acties uit plan.xlsx"


def test_a_date_is_a_date() -> None:
    (actions,) = sheets(records(), "", "plan.xlsx")
    assert dt.date(2026, 3, 31) in actions.grid().rows[4]
