"""The actions as csv and as a workbook: nothing in them can become a formula."""

import csv
import io

import openpyxl

from tests.houses.house import action, money
from uvp_xl.formats import action_export
from uvp_xl.normalise.schema import COLUMNS

EVIL = "=HYPERLINK(1)"


def records():
    """One action with a value of every kind, and with formulas in its texts."""
    return [
        action("Plan", 5, ("1", "priority", "Jeugd"), EVIL, "+1", parties=["politie", "OM"],
               remaining=-50.5, remaining_text="-50,5", done_on="2026-03-01", objective="a\nb",
               budget=money("amount", "€ 5 p.j.", 5, 5, True),
               by_year=[[2026, 5, 5], [2027, 1, 2]], history=[["Q1", "loopt"]],
               extra={EVIL: "-2", "Wijk": "Noord"}),
    ]  # fmt: skip


def rows(text):
    """The rows of a csv file, by heading."""
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_csv_for_programs_has_the_keys_and_everything_in_one_cell() -> None:
    (row,) = rows(action_export.as_csv(records()))
    assert tuple(row) == COLUMNS
    assert (row["remaining"], row["done_on"], row["objective"]) == ("-50,5", "2026-03-01", "a\nb")
    assert (row["by_year"], row["history"]) == ("2026: 5; 2027: 1 - 2", "Q1: loopt")
    assert (row["budget_min"], row["budget_per_year"]) == ("5", "ja")
    assert row["extra"] == f"'{EVIL}: -2; Wijk: Noord"
    assert (row["item"], row["measure"], row["parties"]) == (f"'{EVIL}", "'+1", "politie; OM")


def test_csv_for_people_has_the_columns_of_the_workbook() -> None:
    (row,) = rows(action_export.as_dutch_csv(records()))
    assert (row["Restant"], row["Gereed op"], row["Bedrag in 2026"]) == ("-50,5", "1-3-2026", "5")
    assert (row[f"'{EVIL}"], row["Wijk"], row["Bedrag in 2027"]) == ("-2", "Noord", "€ 1 - € 2")
    assert row["Actiepunt"] == f"'{EVIL}"


def test_no_cell_of_the_workbook_is_a_formula() -> None:
    made = action_export.as_workbook(records(), EVIL, "plan.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(made))["Acties"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert EVIL in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
