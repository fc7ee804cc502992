import openpyxl

from workbooks.hints import add_hint, hint_rule
from workbooks.package import new_workbook
from workbooks.plan import read_plan


def test_a_hint_is_seen_at_its_cell_and_takes_whatever_is_typed(tmp_path):
    path = tmp_path / "hint.xlsx"
    with new_workbook(path, read_plan()) as book:
        add_hint(book.add_worksheet("Blad"), 2, 1, "Periode", "Bijvoorbeeld: 2027 - 2028.")
    [rule] = openpyxl.load_workbook(path)["Blad"].data_validations.dataValidation
    assert str(rule.sqref) == "B3"
    assert (rule.promptTitle, rule.prompt) == ("Periode", "Bijvoorbeeld: 2027 - 2028.")
    assert rule.showInputMessage
    assert rule.type in (None, "none")
    assert hint_rule("a", "b")["validate"] == "any"
