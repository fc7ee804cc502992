"""The lists and hints of an empty plan: valid in Excel, and readable by the program."""

import openpyxl
import pytest

from uvp_xl.dutch_text import PHASE_NAMES
from uvp_xl.notation import budget, planning, status
from workbooks.choices import EXAMPLES, LIST_ROWS, STATUSES
from workbooks.plan import TEMPLATE

HEADER = 5
"""The Excel row of a theme's headings."""


@pytest.fixture(scope="module")
def book():
    return openpyxl.load_workbook(TEMPLATE.with_suffix(".xlsm"))


def rules(sheet):
    """Return the rule of each column of the table by its heading."""
    by_heading = {}
    for rule in sheet.data_validations.dataValidation:
        [area] = rule.sqref.ranges
        if area.min_row == HEADER + 1:
            assert (area.min_col, area.max_row) == (area.max_col, HEADER + LIST_ROWS)
            by_heading[sheet.cell(HEADER, area.min_col).value] = rule
    return by_heading


@pytest.mark.parametrize("name", ["Thema 1", "Thema 2"])
def test_every_column_that_has_a_list_offers_it(book, name):
    by_heading = rules(book[name])
    lists = {heading for heading, rule in by_heading.items() if rule.type == "list"}
    assert lists == {"PH", "partijen intern/extern", "trekker", "status"}
    assert set(by_heading) - lists == {"planning", "begroting"}


def test_excel_takes_every_rule(book):
    every = [rule for sheet in book for rule in sheet.data_validations.dataValidation]
    assert every
    for rule in every:
        assert len(rule.formula1 or "") <= 255
        assert len(rule.promptTitle or "") <= 32
        assert len(rule.prompt or "") <= 255
        assert len(rule.errorTitle or "") <= 32
        assert len(rule.error or "") <= 225
        # "Blad!A1:Blad!A4" makes Excel offer a repair.
        assert (rule.formula1 or "").count(":Register!") == 0


def test_the_statuses_are_the_programs_own(book):
    rule = rules(book["Thema 1"])["status"]
    assert rule.formula1 == '"' + ",".join(STATUSES) + '"'
    for word in STATUSES:
        assert PHASE_NAMES[status.read(word).phase] == word
    assert set(PHASE_NAMES.values()) - set(STATUSES) == {"Onduidelijk", "Geen status"}


def test_other_names_may_be_typed_too(book):
    by_heading = rules(book["Thema 1"])
    assert not any(by_heading[name].showErrorMessage for name in ("PH", "trekker"))
    assert by_heading["status"].errorStyle == "warning"


def test_every_example_is_understood():
    for example in EXAMPLES["planning"]:
        assert planning.read(example).kind != "unknown"
    for example in EXAMPLES["begroting"]:
        assert budget.read(example).kind != "unknown"
