import openpyxl

from workbooks.hints import hint, hinted
from workbooks.package import new_workbook
from workbooks.plan import read


def test_a_hint_is_seen_at_its_cell_and_takes_whatever_is_typed(tmp_path):
    path = tmp_path / "hint.xlsx"
    with new_workbook(path, read()) as book:
        hint(book.add_worksheet("Blad"), 2, 1, "Periode", "Bijvoorbeeld: 2027 - 2028.")
    [rule] = openpyxl.load_workbook(path)["Blad"].data_validations.dataValidation
    assert str(rule.sqref) == "B3"
    assert (rule.promptTitle, rule.prompt) == ("Periode", "Bijvoorbeeld: 2027 - 2028.")
    assert rule.showInputMessage
    assert rule.type in (None, "none")
    assert hinted("a", "b")["validate"] == "any"
