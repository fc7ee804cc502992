"""The cells of a table that somebody still has to fill in, and the rules about them."""

import datetime as dt

import pytest

from tests.rules.plans import everything
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import NO_RESULT, CellError, Grid
from uvp_xl.plan import Plan
from uvp_xl.rules.unfilled_cells import UnfilledColumn, other_cells, texts_of

HEADER = ["Actiepunt", "Maatregel", "Trekker", "Partijen", "Planning", "Begroting", "Status"]
ROW = ["Jeugd", "Buurtvaders inzetten", "OOV", "politie", "2020", "p.m.", "loopt"]


def messages(code, *rows, profile=""):
    """Return the cell, severity and message of each finding of one rule in a plan."""
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [HEADER, *rows])]))
    found = plan.check(dt.date(2020, 6, 1), profile) if profile else everything(plan)
    return [(f.cell, f.severity, f.message) for f in found if f.rule == code]


def with_cell(column, value, row=ROW):
    """Return a row with another value in a column."""
    return [value if title == column else cell for title, cell in zip(HEADER, row, strict=True)]


def test_a_stand_in_is_told_once_for_a_column():
    rows = [with_cell("Trekker", text) for text in ("Kies een item.", "TBD", "TBD")]
    (found,) = messages("nog-in-te-vullen", *rows)
    assert found == (
        "C2",
        "waarschuwing",
        "Hier onder “Trekker” en in C3 en C4 staan “Kies een item.” en “TBD”: dat is nog niet "
        "ingevuld. Deze 3 cellen tellen als leeg. Vul in wat er moet staan, of maak leeg wat niet "
        "nodig is.",
    )
    assert messages("trekker-ontbreekt", *rows)


def test_a_zero_of_a_formula_is_told_with_its_cause():
    (found,) = messages("nog-in-te-vullen", ROW, with_cell("Partijen", 0))
    assert found[0] == "D3"
    assert found[2] == (
        "Hier onder “Partijen” staat “0”: dat is nog niet ingevuld. Die cel telt als leeg. Een 0 "
        "komt vaak van een formule die naar een lege cel verwijst. Vul in wat er moet staan, of "
        "maak leeg wat niet nodig is."
    )


@pytest.mark.parametrize("column", HEADER[:-1])
def test_a_stand_in_and_an_error_are_told_in_every_column(column):
    assert len(messages("nog-in-te-vullen", ROW, with_cell(column, "[invullen]"))) == 1
    (found,) = messages("foutwaarde-in-cel", ROW, with_cell(column, "#N/B"))
    assert found[1:] == (
        "fout",
        "In deze cel staat een fout van Excel, als tekst: “#N/B”. Die cel telt als leeg. Vul de "
        "tekst in.",
    )
    assert messages("nog-in-te-vullen", ROW, with_cell(column, "#N/B")) == []


def test_a_plan_for_the_council_may_have_none():
    rows = (ROW, with_cell("Trekker", "XXX"))
    assert messages("nog-in-te-vullen", *rows, profile="raadsvoorstel")[0][1] == "fout"


def test_dashes_and_what_does_not_apply_are_no_stand_ins():
    rows = [with_cell(column, text) for column in HEADER for text in ("-", "n.v.t.", " ")]
    assert messages("nog-in-te-vullen", ROW, *rows) == []


def test_a_real_error_is_told_for_its_cell():
    rows = [with_cell("Trekker", CellError("#N/B"))] * 2
    assert [cell for cell, _, _ in messages("foutwaarde-in-cel", *rows)] == ["C2", "C3"]


def test_an_unknown_column_and_one_of_costs_are_told_too():
    header = [
        "Maatregel",
        "Trekker",
        "Planning",
        "Kosten incidenteel",
        "Kosten structureel",
        "Bron",
    ]
    rows = [header, ["a", "OOV", "2020", "XXX", "€ 5", "tbd"]]
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", rows)]))
    found = [f for f in everything(plan) if f.rule == "nog-in-te-vullen"]
    assert [(f.cell, f.message.split(" staat ")[0]) for f in found] == [
        ("D2", "Hier onder “Kosten incidenteel”"),
        ("F2", "Hier onder “Bron”"),
    ]
    assert plan.actions["budget_min"].tolist() == [5]


def test_the_second_column_of_costs_has_no_name():
    header = ["Maatregel", "Trekker", "Planning", "Kosten incidenteel", "Kosten structureel"]
    plan = Plan(
        MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [header, ["a", "OOV", "2020", "€ 5", "XXX"]])])
    )
    (found,) = [f for f in everything(plan) if f.rule == "nog-in-te-vullen"]
    assert found.message.startswith("Hier staat “XXX”")


def test_prepared_rows_are_one_remark_for_a_table():
    form = ["", "", "", "", "", "", "niet gestart"]
    ((cell, severity, message),) = messages("rijen-zonder-actie", ROW, *[form] * 52)
    assert (cell, severity) == ("B3", "opmerking")
    assert message == (
        "Rijen 3 t/m 54 (52 rijen) hebben geen maatregel en geen actiepunt, alleen wat vooraf is "
        "ingevuld. Ze tellen niet als acties. Vul een maatregel in, of haal weg wat niet nodig is."
    )


def test_one_prepared_row_and_many_apart_have_words_of_their_own():
    form = ["", "", "", "", "", "", "niet gestart"]
    ((_, _, message),) = messages("rijen-zonder-actie", ROW, form)
    assert message == (
        "Rij 3 heeft geen maatregel en geen actiepunt, alleen wat vooraf is ingevuld. De rij telt "
        "niet als actie. Vul een maatregel in, of haal de rij weg."
    )
    ((_, _, message),) = messages("rijen-zonder-actie", *[ROW, form] * 60)
    assert message.startswith("60 rijen, van rij 3 t/m 121, hebben geen maatregel")


def test_stand_ins_in_prepared_rows_are_not_told_again():
    form = ["Kies een item."] * 7
    assert messages("nog-in-te-vullen", ROW, *[form] * 5) == []
    assert len(messages("rijen-zonder-actie", ROW, *[form] * 5)) == 1


def test_others_are_counted_and_listed():
    many = UnfilledColumn(3, ("C1", "C2", "C3", "C4", "C5"), ("a", "b", "c", "d", "e"))
    assert other_cells(many) == " en in nog 4 cellen (C2, C3, C4, …)"
    assert texts_of(many) == "“a”, “b”, “c” en nog 2 andere"


def test_formulas_that_were_never_calculated_are_told_once_with_the_cure():
    rows = [with_cell("Trekker", NO_RESULT), with_cell("Partijen", NO_RESULT), ROW]
    (found,) = messages("foutwaarde-in-cel", *rows)
    assert found == (
        "C2",
        "fout",
        "De formule in deze cel (en in nog 1 cel) is nog nooit uitgerekend. Open het bestand in "
        "Excel en bewaar het; dan staat de uitkomst erin.",
    )
    (single,) = messages("foutwaarde-in-cel", ROW, with_cell("Partijen", NO_RESULT))
    assert single[2].startswith("De formule in deze cel is nog nooit uitgerekend.")


@pytest.mark.parametrize("column", HEADER[2:])
def test_a_formula_without_a_result_has_one_cause_in_any_column(column):
    plan = [with_cell("Trekker", NO_RESULT), ROW, with_cell(column, NO_RESULT)]
    grid = Grid("Jeugd", [HEADER, *plan])
    found = everything(Plan(MemoryWorkbook("plan.xlsx", [grid])))
    about = {f.rule for f in found if "uitgerekend" in f.message or "zonder uitkomst" in f.message}
    assert about == {"foutwaarde-in-cel"}
    ((cell, _, message),) = messages("foutwaarde-in-cel", *plan)
    assert cell == "C2"
    assert "(en in nog 1 cel)" in message


@pytest.mark.parametrize("error", [CellError("#VERW!"), NO_RESULT])
def test_an_error_is_no_party_and_no_holder_and_one_finding(error):
    header = [*HEADER, "PH"]
    rows = [header, [*with_cell("Partijen", error), "bgm"], [*ROW, error], [*ROW, "bgm"]]
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", rows)]))
    assert plan.actions["parties"].tolist()[0] == ()
    assert plan.actions["portfolio_holders"].tolist()[1] == ()
    rules = {f.rule for f in everything(plan) if f.cell in ("D2", "H3")}
    assert rules == {"foutwaarde-in-cel"}
