"""The rig: the real Windows engine of xlwings, over the real client of pywin32, on a made-up Excel.

It runs in a process of its own, because it makes that process believe that it is Windows (see
boot.py). A scenario is a function in scenarios/, with arguments and a result that JSON can hold:

    from tests.excel.rig import Rig

    def refreshed(language: str = "nl", bound: str = "late") -> dict:
        rig = Rig(language, bound)                  # an Excel with nothing open
        plan = rig.open(fullname=r"C:\\Plannen\\plan.xlsx")   # the reference plan, or any .xlsx
        rig.busy(100, calls=5)                      # refuse five calls, from the 100th on
        outcome = rig.run("refresh", plan)             # a button: .well, .text, .calls
        return {"well": outcome.well, "odd": rig.odd(), "calls": outcome.calls}

A test runs it by name, and one process serves all tests of a session:

    def test_a_refresh(excel):
        assert excel("buttons.refreshed", bound="early")["well"]

- `rig.wire` counts what leaves the process: `total`, `kinds`, `members`; `log = []` keeps all;
  `unmodelled` lists members that the type library knows and the model lacks (they raise
  NotImplementedError); `errors` what raised; `clock` is the time, which goes on only by `sleep`.
- The model is reached without calls: `plan.sheet("Register").cell(4, 2).value`, `plan.sheets`,
  `plan.active`, `rig.app.front`, `rig.app.kept["StatusBar"]`, `rig.app.asked` (dialogs that
  block Excel), `rig.app.slow` (calls to the printer), `plan.retyped` (texts that Excel
  converted), `plan.saves`, `plan.changes`.
- Adversities are settings: `Rig("de", local_formats=True, printer=False)`, `plan.readonly`,
  `plan.structure`, `plan.autosave`, `sheet.visible = 2`, `sheet.do_Protect()`,
  `sheet.view.kept["View"] = 3`, `anysheet.Chart(plan, "Grafiek1")`,
  `rig.another(8888)` for a second Excel.
- scenarios/adversities.py has these by name: `excel("adversities.met", name="page_layout",
  command="refresh", first="refresh")`; `busy.disturbed` is a button with Excel busy from a call on.
- Undocumented behaviour of Excel is a setting, too: `Rig(told_in_xml="refused")`, see
  model/language.py. Whatever it is, the product must be right.
- seen.py has the view of the user and the contents of sheets, to compare before and after.
- `rig.book(plan)` is xlwings' own Book of it, `rig.book(plan).api` pywin32's, and
  `raw.Raw(rig.book(plan).api)` calls its IDispatch by name, in English (`lcid=0`: the user's).
- `python -m tests.excel.run buttons.round_trip` runs a scenario by hand.
- `model.saving.save(plan, path)` writes the workbook as a file, for tests/contract/facts.py.

What the library knows of each member is in facts.tsv (made by derive.py) and later.tsv (by hand).
A member of the model is a method `get_Name`, `put_Name` or `do_Add` of a class in model/.
"""
