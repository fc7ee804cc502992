"""Names accepted as aliases are written to the sheet Register, and known from then on."""

import datetime as dt

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, Value
from uvp_xl.plan import Plan
from uvp_xl.tidy.register_aliases import alias_changes

NOW = dt.datetime(2026, 11, 23, 10, 0)
PLAN: list[list[Value]] = [
    ["Actiepunt", "Maatregel", "Partijen", "Planning"],
    ["Preventie", "Voorlichting", "jongerenhonk 't Hokje, Veiligheidshuys", "2020"],
    ["", "Controles", "Jongerenhonk 't Hokjes", "2020"],
]
REGISTER: list[list[Value]] = [
    ["Naam", "Aliassen", "Soort"],
    ["jongerenhonk 't Hokje", "het Hokje", "intern"],
    ["", "", ""],
    ["", "", ""],
]


def plan(register: list[list[Value]] | None = REGISTER) -> Plan:
    grids = [Grid("Jeugd", PLAN)]
    return Plan(
        MemoryWorkbook("p.xlsx", [*grids, *([Grid("Register", register)] if register else [])])
    )


def changed(subject: Plan, *cells: str) -> dict[str, tuple[Value, Value]]:
    changes = alias_changes(subject.rule_context(dt.date.min), cells, NOW)
    assert {change.sheet for change in changes} <= {"Register"}
    return {change.cell: (change.old, change.new) for change in changes}


def test_an_alias_is_appended_to_the_others() -> None:
    assert changed(plan(), "Jeugd!C3") == {"B2": ("het Hokje", "het Hokje; Jongerenhonk 't Hokjes")}


def test_a_name_of_the_national_list_gets_a_row() -> None:
    assert changed(plan(), "C2") == {
        "A3": ("", "Veiligheidshuis"),
        "B3": ("", "Veiligheidshuys"),
        "C3": ("", "extern"),
    }


def test_a_cell_without_such_a_name_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="geen cel met een naam"):
        changed(plan(), "A2")


def test_a_workbook_without_a_register_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="nog geen blad Register"):
        changed(plan(None), "C2")


def test_a_register_without_a_column_for_it_has_no_room() -> None:
    with pytest.raises(UsageError, match="nog niet op het blad Register"):
        changed(plan([["Naam", "Soort"], ["politie", "extern"]]), "C2")


def test_an_accepted_alias_is_known_from_then_on() -> None:
    before = plan()
    book = before.workbook
    refused = book.edit(
        [c.edit() for c in alias_changes(before.rule_context(dt.date.min), ["C2", "C3"], NOW)]
    )
    after = Plan(book)
    assert refused == []
    assert after.records()[0]["parties"] == ["jongerenhonk 't Hokje", "Veiligheidshuis"]
    assert after.records()[1]["parties"] == ["jongerenhonk 't Hokje"]
    assert not [f for f in after.check(NOW.date()) if f.rule == "partij-verschreven"]
