import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import unreadable
from uvp_xl.backend.reading.kinds.ods import read
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import Area, UnreadCell

PATH = Path("plan.ods")


LAST_ROWS = ' table:number-rows-repeated="1048000"'


LAST_COLUMNS = ' table:number-columns-repeated="16000"'


def grids(data):
    return read(PATH, Package(data))


NAMESPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full or name}:1.0"'
    for name, full in (("office", ""), ("style", ""), ("number", "datastyle"))
)


def cell(text, more=""):
    kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}{more}><text:p>{text}</text:p></table:table-cell>"


def row(cells, more=""):
    return f"<table:table-row{more}>{cells}</table:table-row>"


def test_rows_and_cells_are_repeated(ods):
    rows = (
        row(cell("a", ' table:number-columns-repeated="2"') + "<table:table-cell/>" + cell("b"))
        + row("<table:table-cell/>", ' table:number-rows-repeated="2"')
        + row(cell("c"), ' table:number-rows-repeated="2"')
    )
    assert grids(ods(rows))[0].rows == [
        ["a", "a", "", "b"],
        [""] * 4,
        [""] * 4,
        ["c", "", "", ""],
        ["c", "", "", ""],
    ]


def test_empty_rows_to_the_end_of_the_sheet_take_no_place(ods):
    empty = f'<table:table-cell table:style-name="x"{LAST_COLUMNS}/>'
    hidden = f'{LAST_ROWS} table:visibility="filter"'
    (grid,) = grids(ods(row(cell("a") + empty) + row(empty, hidden) + row(empty, LAST_ROWS)))
    assert (grid.rows, grid.hidden_rows) == ([["a"]], set())


def test_merges_covered_cells_and_hidden_rows(ods):
    spans = ' table:number-columns-spanned="2" table:number-rows-spanned="2"'
    one = ' table:number-columns-spanned="1" table:number-rows-spanned="1"'
    covered = cell("bedekt").replace("table-cell", "covered-table-cell")
    rows = row(cell("a", spans) + covered, ' table:visibility="collapse"') + row(
        '<table:covered-table-cell table:number-columns-repeated="2"/>' + cell("b", one)
    )
    (grid,) = grids(ods(rows))
    assert grid.merges == (Area(1, 1, 2, 2),)
    assert grid.hidden_rows == {1}
    assert grid.rows == [["a", "bedekt", ""], ["", "", "b"]]


def test_groups_of_rows_are_looked_into(ods):
    groups = "table:table-row-group", "table:table-header-rows", "table:table-rows"
    rows = "".join(f"<{name}>{row(cell(name))}</{name}>" for name in groups)
    assert [line[0] for line in grids(ods(rows))[0].rows] == list(groups)


def test_what_is_no_cell_of_a_sheet_is_passed_over(ods):
    inner = f'<table:table table:name="binnen">{row(cell("binnen"))}</table:table>'
    note = "<office:annotation><text:p>noot</text:p></office:annotation>"
    cells = f"<table:table-cell>{note}<draw:frame>{inner}</draw:frame><text:p>a</text:p>"
    sheet = f'<table:table table:name="Blad">{inner}{row(cells + "</table:table-cell>")}'
    deleted = f"<table:tracked-changes>{row(cell('weg'))}</table:tracked-changes>"
    sheets = grids(ods(tables=f"{deleted}{sheet}</table:table><table:dde-links>{inner}"
                             "</table:dde-links>"))  # fmt: skip
    assert [(grid.name, grid.rows) for grid in sheets] == [("Blad", [["a"]])]


def test_styles_determine_hidden_sheets_and_durations(ods):
    styles = (
        '<style:style style:name="weg"><style:table-properties table:display="false"/>'
        "</style:style>"
        '<number:time-style style:name="N1" number:truncate-on-overflow="false"/>'
        '<number:time-style style:name="N2"/>'
        '<style:style style:name="uren" style:data-style-name="N1"/>'
        '<style:style style:name="tijd" style:data-style-name="N2">'
        '<style:table-properties table:display="true"/></style:style>'
    )
    time = '<table:table-cell office:value-type="time" office:time-value="PT2H" table:style-name='
    shown, hidden = grids(
        ods(
            styles=styles,
            tables=f'<table:table table:name="A">{row(time + chr(34) + "uren" + chr(34) + "/>")}'
            f"{row(time + chr(34) + 'tijd' + chr(34) + '/>')}</table:table>"
            '<table:table table:name="B" table:style-name="weg"/>',
        )
    )
    assert [str(line[0]) for line in shown.rows] == ["2:00:00", "02:00:00"]
    assert (shown.hidden, hidden.hidden) == (False, True)


def test_styles_of_the_whole_book_count_too(ods):
    time = '<number:time-style style:name="N9" number:truncate-on-overflow="false"/>'
    style = '<style:style style:name="Uren" style:data-style-name="N9"/>'
    book = (
        f"<office:document-styles{NAMESPACES}><office:styles>{time}{style}</office:styles>"
        f"<office:automatic-styles>{time.replace('N9', 'N1')}</office:automatic-styles>"
        "</office:document-styles>"
    )
    own = '<style:style style:name="a" style:parent-style-name="Uren"/>'
    own += '<style:style style:name="b" style:data-style-name="N1"/>'
    cells = "".join(
        f'<table:table-cell office:value-type="time" office:time-value="PT2H" '
        f'table:style-name="{name}"/>'
        for name in "ab"
    )
    (grid,) = grids(ods(row(cells), styles=own, **{"styles.xml": book}))
    assert grid.rows == [[dt.timedelta(hours=2), dt.time(2)]]
    sheets = f'<table:table table:name="A">{row(cell("a"))}</table:table>' * 2
    first, second = grids(ods(tables=sheets, **{"styles.xml": "<a"}))
    assert (first.rows, first.unread) == ([["a"]], (UnreadCell(1, 1, unreadable.NO_FORMATS),))
    assert (second.rows, second.unread) == ([["a"]], ())


@pytest.mark.parametrize(
    "rows",
    [
        row(cell("a", LAST_COLUMNS), LAST_ROWS),
        row(cell("a", ' table:number-columns-repeated="9"'), LAST_ROWS),
    ],
)
def test_a_few_bytes_cannot_ask_for_all_memory(ods, rows):
    with pytest.raises(TooMuchWork, match=r"cellen op het blad “Blad1”"):
        grids(ods(rows))


@pytest.mark.parametrize(
    ("cells", "more"),
    [
        (cell("a", ' table:number-columns-repeated="99999999999999"'), ""),
        (cell("a"), ' table:number-rows-repeated="99999999999999"'),
        (cell("a", ' table:number-columns-repeated="16385"'), ""),
        (cell("a"), ' table:number-rows-repeated="1048577"'),
    ],
)
def test_a_value_that_is_repeated_without_end_is_read_once_and_told(ods, cells, more):
    (grid,) = grids(ods(row(cells, more)))
    assert grid.rows == [["a"]]
    assert grid.unread == (UnreadCell(1, 1, unreadable.REPEATED),)


def test_a_value_may_be_repeated_to_the_edge_of_the_sheet(ods):
    (grid,) = grids(ods(row(cell("a", ' table:number-columns-repeated="16384"'))))
    assert (grid.rows, grid.unread) == ([["a"] * 16_384], ())


def test_a_text_with_too_many_spaces_is_told_and_the_others_are_read(ods):
    many = cell('a<text:s text:c="999999999"/>b')
    (grid,) = grids(ods(row((many + cell("c")) * 2)))
    assert [grid.rows[0][column] for column in (1, 3)] == ["c", "c"]
    assert grid.unread == tuple(UnreadCell(1, at, unreadable.MANY_SPACES) for at in (1, 3))


@pytest.mark.parametrize(
    "rows",
    [
        row("<table:table-cell/>" * 30_000),
        "<table:table-row-group/>" * 30_000,
        row(f"<table:table-cell><text:p>{'<text:span/>' * 30_000}</text:p></table:table-cell>"),
        "<table:x/>" * 30_000,
        row(cell("x" * 1_000_000)),
        row("<table:table-cell/>", ' table:visibility="filter"') * 10_000,
        row('<table:table-cell table:number-rows-spanned="2"/>') * 10_000,
        row(cell("x", ' table:number-columns-repeated="9"') * 2_600),
    ],
)
def test_many_elements_are_too_much_work(ods, rows, little_work):
    with pytest.raises(TooMuchWork):
        grids(ods(rows))


def test_many_sheets_are_too_much_work(ods, little_work):
    with pytest.raises(TooMuchWork, match="bladen"):
        grids(ods(tables='<table:table table:name="A"/>' * 600))


def test_a_cell_far_out_is_read(ods):
    far = row("", LAST_ROWS) + row("<table:table-cell/>" * 16_000 + cell("a"))
    assert grids(ods(far))[0].far_cells == {(1_048_001, 16_001): "a"}


def test_formatting_within_a_text_is_no_text(ods):
    text = "de <text:span>politie</text:span><text:s/>en<text:line-break/>OM"
    assert grids(ods(row(cell(text))))[0].rows == [["de politie en\nOM"]]


def test_nothing_is_too_deep(ods):
    deep = "<table:table-row-group>" * 50_000 + "</table:table-row-group>" * 50_000
    assert grids(ods(deep))[0].rows == []
