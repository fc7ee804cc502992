"""Findings of the rules about the layout of tables."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.tables.sheets import sheet
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan
from uvp_xl.rules.layout.hidden_rows import rows_in_words

HEADER = "Actiepunt|Maatregel|Trekker|Planning\n"
ROWS = "A|a|Jan|2020\n|b|Jan|2020\nB|c|Jan|2020"


def said(code, *grids):
    """Return cell, message and proposal of each finding of a rule."""
    found = Plan(MemoryWorkbook("plan.xlsx", grids)).check(dt.date(2020, 1, 1))
    return [(f.cell, f.message, f.proposal) for f in found if f.rule == code]


def test_hidden_rows_count_and_are_told():
    grid = replace(sheet(HEADER + ROWS), hidden_rows=frozenset({1, 3, 4, 9}))
    ((cell, message, proposal),) = said("rijen-verborgen", grid)
    assert (cell, proposal) == ("B3", None)
    assert message.startswith("Rijen 3 en 4 zijn verborgen")
    assert len(Plan(MemoryWorkbook("plan.xlsx", [grid])).records()) == 3
    ((_, message, _),) = said("rijen-verborgen", replace(grid, hidden_rows=frozenset({2})))
    assert message.startswith("Rij 2 is verborgen, misschien door een filter. De actie daarin telt")
    assert said("rijen-verborgen", replace(grid, hidden_rows=frozenset({1, 9}))) == []


def test_rows_in_words():
    assert rows_in_words([2, 3, 4, 7, 9, 10]) == "Rijen 2 t/m 4, 7, 9 en 10"


def test_a_hidden_sheet_with_actions_is_told():
    other = "C|d|Jan|2020\n|e|Jan|2020\nD|f|Jan|2020"  # the same rows would be a copy
    hidden = replace(sheet(HEADER + other, name="Oud"), hidden=True)
    ((cell, message, _),) = said("blad-verborgen", sheet(HEADER + ROWS), hidden)
    assert cell == "B1"
    assert message.startswith("Het blad “Oud” is verborgen, maar de 3 acties erop tellen wel mee.")
    ((_, message, _),) = said("blad-verborgen", replace(sheet(HEADER + "A|a|Jan|1"), hidden=True))
    assert "de actie erop telt wel mee" in message
    assert said("blad-verborgen", replace(sheet("Lijst|a\nb|c"), hidden=True)) == []


def test_a_hidden_copy_is_told_as_a_copy_only():
    grids = sheet(HEADER + ROWS), replace(sheet(HEADER + ROWS, name="Oud"), hidden=True)
    assert said("blad-verborgen", *grids) == []
    ((cell, message, _),) = said("tabel-gekopieerd", *grids)
    assert cell == "B1"
    assert "Het blad is verborgen." in message


def test_a_sheet_that_lacks_a_column():
    text = f"Thema||| \n||| \n||| \n{HEADER.replace('regel', 'rgel')}{ROWS}"
    assert said("kolom-ontbreekt", sheet(text)) == [
        (
            "B4",
            "In de kop ontbreekt een kolom “maatregel”. Is “Maatrgel” (B4) bedoeld? Zo is de tabel "
            "niet te lezen, en tellen haar acties niet mee.",
            "Maatregel",
        )
    ]
    assert said("kolom-ontbreekt", sheet(text, name="Register")) == []


def test_a_misspelt_heading_in_a_table():
    assert said("kop-verkeerd-gespeld", sheet("Actie|Wie|Status|Plannig\na|b|c|2020"))[0][0] == "D1"
    assert said("kop-verkeerd-gespeld", sheet("Actie|Wie|Planning|Plannig\na|b|2020|2020")) == []


def test_a_second_column_is_told():
    text = "Actie|Wie|Planning|Deadline\na|Jan|2020|2021"
    ((cell, message, _),) = said("kolom-dubbel", sheet(text))
    assert cell == "D1"
    assert message.startswith("De kolom “Deadline” is niet gelezen: “Planning” is")


@pytest.mark.parametrize(
    "columns",
    [
        "Planning|Planning bijgesteld",
        "Planning oorspronkelijk|Planning bijgesteld",
        "Einddatum|Nieuwe einddatum",
        "Startdatum|Nieuwe startdatum|Einddatum",
        "Planning|1e bijstelling planning|2e bijstelling planning",
    ],
)
def test_an_adjusted_planning_is_no_second_one(columns):
    text = f"Actie|Wie|{columns}\na|Jan|2020|2021"
    assert not said(
        "kolom-dubbel", sheet(text.replace("2021", "2021" + "|2022" * (columns.count("|") - 1)))
    )


def test_a_title_between_the_rows_is_a_theme_and_may_be_an_item():
    text = HEADER + "A|a|Jan|2020\nWonen|||\nB|b|Jan|2020"
    ((cell, message, proposal),) = said("tussenkop-onduidelijk", sheet(text))
    assert (cell, proposal) == ("A3", "Thema: Wonen")
    assert message.startswith("“Wonen” is gelezen als kop van een thema")
    above = HEADER + "Jeugd|||\nA|a|Jan|2020\nWonen|||\nB|b|Jan|2020"
    assert said("tussenkop-onduidelijk", sheet(above)) == []
