"""What may be entered in cells."""

import datetime as dt

import openpyxl
import pytest


def test_a_list_is_told_back(sheet):
    rule = sheet["B1:B9"].data_validation
    assert rule.type == "none"
    assert rule.source is rule.ignore_blank is rule.alert_style is rule.operator is None
    rule.set_list(["te laat", 'in "uitvoering"'])
    assert (rule.type, rule.source) == ("list", 'te laat,in "uitvoering"')
    assert (rule.in_cell_dropdown, rule.ignore_blank, rule.show_error) == (True, True, True)
    assert (rule.alert_style, rule.show_input) == ("stop", False)
    assert (rule.error_title, rule.error_message, rule.input_title, rule.input_message) == ("",) * 4
    assert sheet["B9:B10"].data_validation.type == "inconsistent"
    rule.set_list(["x"], in_cell_dropdown=False)
    assert rule.in_cell_dropdown is False
    rule.delete()
    assert rule.type == "none"


def test_a_list_stands_in_cells_or_under_a_name(book, sheet):
    lists = book.sheets.add("Keuze's", after=sheet)
    sheet["A1"].data_validation.set_list(lists["A1:A3"])
    assert sheet["A1"].data_validation.source == "='Keuze''s'!$A$1:$A$3"
    name = book.names.add("keuzes", "='Keuze''s'!$A$1:$A$3")
    sheet["A2"].data_validation.set_list(name)
    assert sheet["A2"].data_validation.source == "=keuzes"


def test_rules_are_told_back(sheet):
    rule = sheet["A1"].data_validation
    rule.set_whole_number("between", 1, 9)
    assert (rule.type, rule.operator, rule.formula1, rule.formula2) == (
        "whole_number",
        "between",
        "=1",
        "=9",
    )
    rule.set_date("greater_than", dt.date(2020, 1, 1))
    assert (rule.type, rule.operator, rule.formula2) == ("date", "greater_than", None)
    rule.set_custom("=LEN(A1)>3")
    assert (rule.type, rule.formula, rule.formula1) == ("custom", "=LEN(A1)>3", None)


def test_rules_reach_the_file_and_other_entries_may_be_allowed(book, sheet, tmp_path):
    sheet["B1:B9"].data_validation.set_list(["te laat", "klaar"])
    loose = sheet["B1:B9"].data_validation.api
    loose.ShowErrorMessage = False
    sheet["B1:B9"].api.Validation = loose
    sheet["C1"].data_validation.set_decimal("greater_than_or_equal", 0.5)
    path = tmp_path / "keuzes.xlsx"
    book.save(path)
    found = {
        str(rule.sqref): rule
        for rule in openpyxl.load_workbook(path).active.data_validations.dataValidation
    }
    assert (found["B1:B9"].type, found["B1:B9"].formula1) == ("list", '"te laat,klaar"')
    assert not found["B1:B9"].showErrorMessage
    assert (found["C1"].type, found["C1"].operator, found["C1"].formula1) == (
        "decimal",
        "greaterThanOrEqual",
        "0.5",
    )


@pytest.mark.parametrize("choice", ["=1+1", "2019", "'s avonds"])
def test_choices_stay_texts(sheet, choice):
    sheet["A1"].data_validation.set_list([choice, "anders"])
    assert sheet["A1"].data_validation.source == f"{choice},anders"
