"""The sheet Instellingen of an empty plan is the one that a refresh makes, to fill in."""

import openpyxl

import uvp_xl
from uvp_xl.readback.settings_sheet import Settings
from uvp_xl.reports import settings_proposal
from workbooks.plan import TEMPLATE

PATH = TEMPLATE.with_suffix(".xlsm")


def test_it_sets_what_already_holds() -> None:
    assert uvp_xl.read(PATH).settings == Settings("Instellingen", "werkversie", days=90)


def test_it_has_the_cells_and_the_choices_of_the_proposal() -> None:
    sheet = openpyxl.load_workbook(PATH)["Instellingen"]
    proposed = settings_proposal.sheet()
    values = [[value or "" for value in row] for row in sheet.iter_rows(values_only=True)]
    assert values == [list(row) for row in proposed.grid().rows]
    rules = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert rules == {
        str(choice.area).removesuffix(f":{str(choice.area).partition(':')[0]}"): (
            f'"{",".join(choice.options)}"'
        )
        for choice in proposed.choices
    }
