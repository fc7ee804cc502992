import datetime as dt

import pytest

from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.sheet_facts import (
    SheetFacts,
    apply_overlay,
    find_facts,
)
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import NO_RESULT, Area, CellError
from uvp_xl.work_budget import metered


def row(cells, attributes='r="1"'):
    return f"<sheetData><row {attributes}>{cells}</row></sheetData>".encode()


def places(part):
    return {(r, c): error.name for r, c, error in find_facts(part).overlay}


def test_a_plain_part_has_no_facts():
    assert find_facts(row('<c r="A1"><v>1</v></c>')) == SheetFacts()
    assert find_facts(row('<c r="A1"><v>1</v></c>'), plain=True) == SheetFacts()


@pytest.mark.parametrize(("english", "dutch"), DUTCH_ERRORS.items())
def test_errors_have_their_dutch_name(english, dutch):
    assert places(row(f'<c r="B1" s="1" t="e"><v>{english}</v></c>')) == {(1, 2): dutch}


def test_an_unknown_error_keeps_its_name_and_an_empty_one_is_not_available():
    part = row('<c r="A1" t="e"><v>#OVERLOOP!</v></c><c r="B1" t="e"></c><c r="C1" t="e"/>')
    assert places(part) == {(1, 1): "#OVERLOOP!", (1, 2): "#N/B"}


def test_text_that_looks_like_an_error_is_none():
    assert places(row('<c r="A1" t="s"><v>1</v></c><c r="B1" t="str"><v>t="e"</v></c>')) == {}


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="C1"><f>A1</f></c>',
        '<c r="C1"><f>A1</f><v/></c>',
        '<c r="C1"><f>A1</f><v></v></c>',
        '<c r="C1" t="str"><f t="shared" si="0"/></c>',
        '<c r="C1"><f t="array" ref="C1">A1</f>\n <v /></c>',
    ],
)
def test_a_formula_without_a_result_is_said_to_be_so(cell):
    assert places(row(f"{cell}<c r='D1'><f>A1</f><v>1</v></c>")) == {(1, 3): NO_RESULT.name}


def test_an_empty_text_is_a_result():
    assert places(row('<c r="C1" t="str"><f>""</f><v></v></c>')) == {}


def test_prefixes_quotes_and_missing_addresses():
    part = (
        b"<x:sheetData><x:row><x:c><x:v>1</x:v></x:c>"
        b"<x:c t='e'><x:v>#REF!</x:v></x:c><x:c><x:f>A1</x:f></x:c></x:row></x:sheetData>"
    )
    assert places(part) == {(1, 2): "#VERW!", (1, 3): NO_RESULT.name}


def test_hidden_rows():
    part = row("", 'r="7" spans="1:2" hidden="1"') + row("", "hidden='true'") + row("", 'r="9"')
    assert find_facts(part).hidden_rows == {7, 8}
    assert find_facts(b'<cols><col min="1" hidden="1"/></cols>').hidden_rows == frozenset()
    assert find_facts(b'<x:row r="3" hidden="1"/>', plain=True).hidden_rows == {3}


def test_merges_stand_behind_the_cells():
    tail = b'<mergeCells><mergeCell ref="A1:B2"/><x:mergeCell ref="A:C"/></mergeCells>'
    assert find_facts(row("") + tail).merges == (Area(1, 1, 2, 2),)


def test_merges_are_drawn_from_the_budget():
    tail = b'<mergeCell ref="A1:B2"/>' * 2_100_000
    with metered("plan.xlsx"), pytest.raises(TooMuchWork, match="in de samengevoegde cellen"):
        find_facts(row("") + tail)


def test_an_error_beyond_the_values_makes_the_rows_grow():
    error = CellError("#N/B")
    rows = [["a"]]
    apply_overlay(rows, ((3, 2, error), (1, 1, error)))
    assert rows == [[error, ""], ["", ""], ["", error]]
    rows = []
    apply_overlay(rows, ((1, 2, error),))
    assert rows == [["", error]]


def test_an_error_beyond_the_last_row_of_excel_is_no_reason_to_grow():
    rows = [["a"]]
    apply_overlay(rows, ((9_999_999, 1, CellError("#N/B")), (1, 0, CellError("#N/B"))))
    assert rows == [["a"]]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2020-05-06", dt.date(2020, 5, 6)),
        ("2020-05-06T00:00:00Z", dt.date(2020, 5, 6)),
        ("2020-05-06T00:00:00.000", dt.date(2020, 5, 6)),
        (" 2020-05-06T12:30:00+02:00", dt.datetime(2020, 5, 6, 12, 30)),
    ],
)
def test_a_date_in_iso_notation_is_that_date(text, meant):
    part = row(f'<c r="B1" s="2" t="d"><v>{text}</v></c>')
    assert find_facts(part).overlay == ((1, 2, meant),)


@pytest.mark.parametrize("text", ["12:30:00", "", "begin 2020"])
def test_what_is_no_date_in_iso_notation_stays_as_it_was_read(text):
    assert find_facts(row(f'<c r="B1" t="d"><v>{text}</v></c>')).overlay == ()


@pytest.mark.parametrize(
    "part",
    [
        b"<c t='e'" * 99_999,
        b'<row><c t="e"><v>#N/A' * 99_999,
        b"<c><f>" * 99_999,
        b"<row " * 99_999 + b'hidden="1"',
        b"<mergeCell " * 99_999,
        b"<c t='d'><v" * 99_999,
    ],
)
def test_no_search_runs_on_over_tags_that_never_end(part):
    assert find_facts(part).merges == ()


def test_an_error_has_more_in_its_cell_than_a_value():
    cell = '<c r="B1" t="e"><f t="array" ref="B1">1/0</f><v>#DIV/0!</v><extLst><ext/></extLst></c>'
    assert places(row(f'<c r="A1" t="e"><f>x</f>{cell}')) == {(1, 2): "#DEEL/0!"}
