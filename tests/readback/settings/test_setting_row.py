"""The rows of *Instellingen* with their sections."""

from uvp_xl.grid import Grid
from uvp_xl.readback.settings.setting_row import SettingRow, rows


def test_a_name_and_a_value_in_any_columns() -> None:
    (row,) = rows(Grid("Instellingen", [["", ""], ["", "Profiel :", " Raadsvoorstel ", "uitleg"]]))
    assert row == SettingRow(2, 2, "Profiel", "raadsvoorstel", " Raadsvoorstel ")
    assert (row.name_cell, row.value_cell) == ("B2", "C2")


def test_both_in_one_cell() -> None:
    bar, colon = rows(Grid("Instellingen", [["Doel: hoe | doel"], ["Profiel: werkversie"]]))
    assert (bar.title, bar.text, bar.in_prose, bar.value_cell) == ("Doel: hoe", "doel", False, "A1")
    assert (colon.title, colon.text, colon.in_prose) == ("Profiel", "werkversie", True)


def test_a_title_says_what_follows() -> None:
    found = list(
        rows(Grid("Instellingen", [["Koppen"], ["a", "b"], ["Blad", "Lezen"], ["c", "d"]]))
    )
    assert [(row.title, row.section) for row in found] == [("a", "heading"), ("c", "sheet")]
