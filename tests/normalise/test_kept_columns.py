"""Columns that no rule reads: their cells stay with the action, whatever their heading is."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sample import examples
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.clean_text import line
from uvp_xl.columns import KEPT
from uvp_xl.grid import Grid, Percentage, SeenText
from uvp_xl.normalise import kept_columns
from uvp_xl.plan import Plan
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.find_tables import find
from uvp_xl.unfilled import is_unfilled

HEADER = ["Nr", "Maatregel", "Trekker", "Planning"]
ACTION = ["1.1", "Folder maken", "OOV", "Q1 2026"]


def plan(headings, *rows):
    """A plan with columns behind those of `HEADER`."""
    cells = [[*HEADER, *headings], *([*ACTION, *row] for row in rows)]
    return Plan(MemoryWorkbook("plan.xlsx", [Grid("Plan", cells)]))


def extra(headings, *rows):
    """The other cells of each action."""
    return [record["extra"] for record in plan(headings, *rows).records()]


def table(unit=1, title="Besteed", *, values):
    """A table with one column of money."""
    (found,) = find(Grid("Plan", [HEADER, *[ACTION] * len(values)]))
    columns = {"spent": list(values)}
    names = {name: getattr(found, name) for name in Table.__dataclass_fields__}
    titles = {**found.titles, "spent": title}
    return Table(**{**names, "values": {**found.values, **columns}, "titles": titles, "unit": unit})


def test_every_unknown_column_by_its_heading_as_written() -> None:
    assert extra(["Wijk\n(of buurt)", "Zaak-ID"], ["Noord", 2026.0], ["", "Z-12"]) == [
        {"Wijk (of buurt)": "Noord", "Zaak-ID": "2026"},
        {"Zaak-ID": "Z-12"},
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (dt.date(2026, 3, 1), "1-3-2026"),
        (Percentage(0.5), "50%"),
        (SeenText("mrt-26", dt.date(2026, 3, 1)), "mrt-26"),
        (SeenText("OM", "politie, OM", struck="politie, "), "OM"),
        ("twee\nregels <b>vet</b>", "twee regels vet"),
        (12.5, "12,5"),
        (0, "0"),
    ],
)
def test_a_cell_is_what_its_reader_sees(value, shown) -> None:
    assert extra(["Wijk"], [value]) == [{"Wijk": shown}]


@pytest.mark.parametrize("value", ["", " ", "-", "n.v.t.", "Kies een item.", "#N/B"])
def test_what_is_not_filled_in_is_left_out(value) -> None:
    assert extra(["Wijk"], [value]) == [{}]


def test_a_second_column_of_the_same_kind_stays() -> None:
    assert extra(["Trekker", "Uitvoerder"], ["VTH", "BOA's"]) == [
        {"Trekker": "VTH", "Uitvoerder": "BOA's"}
    ]


def test_the_same_heading_twice_gets_the_letter_of_its_column() -> None:
    assert extra(["Wijk", "Wijk"], ["Noord", "Zuid"]) == [{"Wijk": "Noord", "Wijk (F)": "Zuid"}]


def test_a_column_without_a_heading_is_called_by_its_letter() -> None:
    assert extra(["", "Wijk", ""], ["spoed", "Noord", "let op"]) == [
        {"kolom E": "spoed", "Wijk": "Noord", "kolom G": "let op"}
    ]


def test_cells_beyond_an_empty_column_are_no_part_of_the_table() -> None:
    assert extra(["Wijk", "", "", ""], ["Noord", "", "", "Legenda"]) == [{"Wijk": "Noord"}]


def test_two_tables_side_by_side_keep_their_own_cells() -> None:
    header = [*HEADER, "Wijk", "", *HEADER, "Buurt"]
    row = [*ACTION, "Noord", "", *ACTION, "Zuid"]
    records = Plan(MemoryWorkbook("plan.xlsx", [Grid("Plan", [header, row])])).records()
    assert [record["extra"] for record in records] == [{"Wijk": "Noord"}, {"Buurt": "Zuid"}]


def test_completion_stays_where_the_status_is_read_from_elsewhere() -> None:
    headings = ["Status", "Gereed", "Afgerond op"]
    rows = (["loopt", "nee", ""], ["", "ja", ""], ["gereed", "ja", "1-3-2026"])
    assert extra(headings, *rows) == [{"Gereed": "nee"}, {}, {"Gereed": "ja"}]
    found = plan(headings, *rows).records()
    assert [record["done_on"] for record in found] == [None, None, "2026-03-01"]


def test_a_second_column_of_completion_keeps_both() -> None:
    headings = ["Status", "Gereed", "Gereed"]
    assert extra(headings, ["loopt", "nee", "deels"]) == [{"Gereed": "deels", "Gereed (F)": "nee"}]


def test_a_start_and_end_stay_next_to_a_planning() -> None:
    assert extra(["Startdatum", "Einddatum"], ["1-1-2026", "31-3-2026"]) == [
        {"Startdatum": "1-1-2026", "Einddatum": "31-3-2026"}
    ]


def test_the_known_columns_are_texts_of_their_own() -> None:
    found = plan([], []).normalised
    assert list(found.kept) == list(KEPT)
    assert found.kept["number"] == ["1.1"]
    assert found.kept["priority"] == [""]
    action = plan([], []).rule_context(dt.date.min).actions[0]
    assert (action.kept("number"), action.extra, action.done_on) == ("1.1", {}, None)


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (12500, 12500),
        (0, 0),
        (-250.5, -250.5),
        ("€ 12.500", 12500),
        ("- € 500", -500),
        ("€ -500", -500),
        ("–500", -500),
        ("-", None),
        ("--5", None),
        ("p.m.", None),
        ("€ 1.000 - € 2.000", None),
        ("80%", None),
        (Percentage(0.8), None),
        (True, None),
        ("", None),
    ],
)
def test_an_amount_that_was_spent(value, amount) -> None:
    assert kept_columns.amounts([table(values=[value])], "spent") == [amount]
    assert kept_columns.amounts([table(values=[value])], "remaining") == [None]


@pytest.mark.parametrize(("unit", "title"), [(1000, "Besteed"), (1, "Besteed (x € 1.000)")])
def test_an_amount_counts_in_the_unit_of_its_column(unit, title) -> None:
    found = table(unit, title, values=[12.5, "€ 15", -3])
    assert kept_columns.amounts([found], "spent") == [12500, 15000, -3000]
    assert kept_columns.texts([found], "spent") == ["12,5", "€ 15", "-3"]


HEADING = st.text(
    st.characters(categories=["Ll", "Lu", "Nd"], max_codepoint=255), min_size=1, max_size=9
)
CELL = st.one_of(HEADING, st.integers(2, 9999), st.dates(dt.date(2000, 1, 1), dt.date(2089, 1, 1)))


@settings(max_examples=examples(60))
@given(st.lists(st.tuples(HEADING, CELL), min_size=1, max_size=4))
def test_no_cell_of_an_action_is_lost(columns) -> None:
    headings, cells = zip(*columns, strict=True)
    for record in plan(headings, cells).records():
        shown = {line(text).casefold() for text in _texts(record)}
        for cell in cells:
            told = line(cell).casefold()
            assert is_unfilled(cell, "unknown") or any(told in text for text in shown)


def _texts(value):
    """Every text in a record, however deep."""
    if isinstance(value, dict):
        value = list(value.values())
    return [one for each in value for one in _texts(each)] if isinstance(value, list) else [value]
