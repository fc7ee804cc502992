"""Marks that the user changed."""

from __future__ import annotations

from typing import Any

from tests.excel.model.comment import Comment
from tests.excel.rig import Rig

RED, GREEN = 255.0, 65280.0


def changed(path: str) -> Any:
    """Clear marks with added text, in coloured cells, and keep a note that resembles a mark."""
    rig = Rig()
    plan = rig.open(path)
    page = plan.sheet("3 Jeugd")
    page.cell(2, 1).note = Comment(page, 2, 1, "uvp: bellen met de regisseur", "Jan")
    assert rig.run("check", plan).well
    marked = [
        (sheet, position)
        for sheet in plan.worksheets()
        for position, cell in sheet.cells.items()
        if cell.note and "Kleur hiervoor" in cell.note.text
    ]
    first, other = (sheet.cell(*position) for sheet, position in marked[:2])
    first.note.text += "\nJan: afgesproken met het college"
    first.formats |= {"Interior.Color": RED, "Interior.Pattern": 1}
    other.formats |= {"Interior.Color": GREEN, "Interior.Pattern": 1}
    outcome = rig.run("clear_marks", plan)
    notes = [
        cell.note.text for sheet in plan.worksheets() for cell in sheet.cells.values() if cell.note
    ]
    return {"marked": len(marked), "said": outcome.text, "notes": sorted(notes),
            "fills": [first.get("Interior.Color"), other.get("Interior.Color")]}  # fmt: skip


def formula_back(path: str) -> Any:
    """Restore a report with a formula of the user."""
    from uvp_xl import addin

    rig = Rig()
    plan = rig.open(path, fullname=r"C:\Plannen\formule.xlsx")
    assert rig.run("refresh", plan).well
    cell = plan.sheet("Te laat").cell(90, 9)
    cell.formula, cell.value = "='3 Jeugd'!A1", "x"
    assert rig.run("refresh", plan).well
    with rig.clocked():
        message = addin.bring_back(rig.book(plan))
    return {"said": message, "formula": plan.sheet("Te laat").peek(90, 9).formula,
            "links": plan.do_LinkSources()}  # fmt: skip
