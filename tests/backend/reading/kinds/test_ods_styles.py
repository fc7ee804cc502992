"""The styles of an .ods, of cells, columns, rows, texts and sheets."""

import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds.ods import read
from uvp_xl.errors import TooMuchWork

PATH = Path("plan.ods")
FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
SVG = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
STRUCK = '<style:text-properties style:text-line-through-style="solid"/>'
PLAIN = '<style:text-properties style:text-line-through-style="none"/>'
MONTH = '<number:date-style style:name="N1"><number:month/></number:date-style>'
RED, GREEN = (
    f'<style:table-cell-properties {FO} fo:background-color="{colour}"/>'
    for colour in ("#ff0000", "#00B050")
)


def style(name, inner="", family="table-cell", more=""):
    return f'<style:style style:name="{name}" style:family="{family}"{more}>{inner}</style:style>'


def cell(text, name="", more=""):
    name = f' table:style-name="{name}"' if name else ""
    return (
        f'<table:table-cell office:value-type="string"{name}{more}>'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def day(name="", text="1-3-2026"):
    date = ' office:value-type="date" office:date-value="2026-03-01"'
    name = f' table:style-name="{name}"' if name else ""
    return f"<table:table-cell{date}{name}><text:p>{text}</text:p></table:table-cell>"


def number(value, name, text=""):
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}"'
        f' table:style-name="{name}"><text:p>{text}</text:p></table:table-cell>'
    )


def row(*cells, more=""):
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


@pytest.fixture
def grid(ods):
    """Return a function that reads the rows of a sheet with these styles."""
    return lambda rows, styles="", **more: read(PATH, Package(ods(rows, styles=styles, **more)))[0]


def test_a_struck_style_counts_for_those_that_have_it_as_their_parent(grid):
    styles = (
        style("weg", STRUCK)
        + style("kind", more=' style:parent-style-name="weg"')
        + style("toch", PLAIN, more=' style:parent-style-name="kind"')
        + style("rond", more=' style:parent-style-name="rond"')
    )
    found = grid(row(*(cell("a", n) for n in ("weg", "kind", "toch", "rond", "geen"))), styles)
    assert [getattr(value, "struck", None) for value in found.rows[0]] == ["a", "a", *[None] * 3]


def test_the_default_style_counts_for_all_cells_and_styles_of_the_book_too(grid):
    default = f'<style:default-style style:family="table-cell">{STRUCK}</style:default-style>'
    plain = style("gewoon", PLAIN)
    names = "office", "style", "text", "table"
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names
    )
    book = (
        f"<office:document-styles{spaces}><office:styles>{default}{plain}</office:styles>"
        f"<office:automatic-styles>{style('gewoon', STRUCK)}</office:automatic-styles>"
        "</office:document-styles>"
    )
    found = grid(row(cell("a"), cell("b", "gewoon")), **{"styles.xml": book})
    assert [getattr(value, "struck", None) for value in found.rows[0]] == ["a", None]
    broken = book.replace("<office:automatic-styles>", "<office:automatic-styles")
    assert grid(row(cell("a")), **{"styles.xml": broken}).rows == [[""]]


def test_cells_without_a_style_have_that_of_their_row_or_column(grid):
    columns = (
        '<table:table-columns><table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:default-cell-style-name="maand"/></table:table-columns>'
        '<table:table-column table:default-cell-style-name="weg"/>'
    )
    styles = MONTH + style("maand", more=' style:data-style-name="N1"') + style("weg", STRUCK)
    days = row(day(), day(), day(), day(), day("weg"), day())
    struck = row(day(), more=' table:default-cell-style-name="weg"')
    four = row(cell("x", more=' table:number-columns-repeated="4"'))
    found = grid(columns + days + struck + four, styles)
    date = dt.date(2026, 3, 1)
    assert found.rows[0] == [date, date, "maart 2026", "", "", date]
    assert found.rows[1][0].stored == date
    assert found.rows[2] == ["x", "x", "x", "", "", ""]


def test_colours_of_empty_and_repeated_cells(grid):
    columns = (
        '<table:table-column table:default-cell-style-name="rood"/>'
        '<table:table-column table:number-columns-repeated="3"/>'
    )
    styles = style("rood", RED) + style("groen", GREEN)
    empty = '<table:table-cell table:style-name="groen" table:number-columns-repeated="16000"/>'
    rows = (
        row(cell("a"), cell("b", "groen"), cell("c"))
        + row("<table:table-cell/>", empty)
        + row(cell("x"))
        + row('<table:table-cell table:number-columns-repeated="16384"/>',
              more=' table:number-rows-repeated="1048000"')
    )  # fmt: skip
    red, green = "FF0000", "00B050"
    assert grid(columns + rows, styles).fills == {
        (1, 1): red,
        (1, 2): green,
        (2, 1): red,
        (2, 2): green,
        (2, 3): green,
        (3, 1): red,
    }


@pytest.mark.parametrize("colour", ["transparent", "#1f4e79", "#ff00", "rood", ""])
def test_other_colours_are_not_kept(grid, colour):
    fill = f'<style:table-cell-properties {FO} fo:background-color="{colour}"/>'
    child = style("kind", fill, more=' style:parent-style-name="rood"')
    assert grid(row(cell("a", "kind")), style("rood", RED) + child).fills == {}


def test_a_file_cannot_ask_for_more_colours_than_the_budget(grid, little_work):
    cells = f'<table:table-cell table:style-name="r" table:number-columns-repeated="90"/>{cell(1)}'
    with pytest.raises(TooMuchWork):
        grid(row(cells, more=' table:number-rows-repeated="10000"'), style("r", RED))


def test_struck_parts_of_a_text_are_left_out(grid):
    styles = (
        style("T1", STRUCK, "text")
        + style("T2", PLAIN, "text")
        + style("T3", '<style:text-properties style:font-name="Wingdings"/>', "text")
        + style("P1", STRUCK, "paragraph")
        + style("weg", STRUCK)
    )
    texts = [
        '<text:span text:style-name="T1">2025</text:span> 2026',
        'OM, <text:span text:style-name="T1">po<text:s/>li<text:span text:style-name="T2">GGD'
        "</text:span>tie</text:span>",
        '<text:span text:style-name="T3">ü</text:span> klaar',
        '<text:span text:style-name="geen">a</text:span>',
        'oud</text:p><text:p text:style-name="P1">weg</text:p><text:p>nieuw',
    ]
    cells = [cell(text) for text in texts]
    cells.append(cell('oud <text:span text:style-name="T2">nieuw</text:span>', "weg"))
    cells.append(cell(texts[0], more=' office:string-value="anders"'))
    (found,) = grid(row(*cells), styles).rows
    assert [(value, getattr(value, "struck", None)) for value in found] == [
        ("2026", "2025"),
        ("OM, GGD", "po litie"),
        ("✓ klaar", ""),
        ("a", None),
        ("oud\nnieuw", "weg"),
        ("nieuw", "oud"),
        ("anders", None),
    ]


def test_fonts_of_signs_by_the_name_of_a_font_or_of_its_family(grid):
    face = (
        f'<office:font-face-decls {SVG}><style:font-face style:name="F1"'
        " svg:font-family=\"'Wingdings 2'\"/></office:font-face-decls>"
    )
    styles = (
        style("a", '<style:text-properties style:font-name="F1"/>')
        + style("b", f'<style:text-properties {FO} fo:font-family="Wingdings, Arial"/>')
        + style("c", '<style:text-properties style:font-name="Arial"/>')
    )
    styles = f"</office:automatic-styles>{face}<office:automatic-styles>{styles}"
    data = grid(row(cell("P", "a"), cell("ü", "b"), cell("ü", "c")), styles)
    assert data.rows == [["✓", "✓", "ü"]]


def test_a_number_format_that_is_not_in_the_file_leaves_the_shown_text(grid):
    styles = style("x", more=' style:data-style-name="N9"') + style(
        "weg", STRUCK, more=' style:data-style-name="N9"'
    )
    cells = [
        day("x", "mrt-26"),
        day("x", "2026"),
        day("x", "1 mrt"),
        number(3, "x", "Q3"),
        number(3, "x", "€ 3,00"),
        day("weg", "2026"),
        cell("tekst", "x"),
    ]
    (found,) = grid(row(*cells), styles).rows
    date = dt.date(2026, 3, 1)
    assert found == ["maart 2026", "2026", date, "Q3", 3.0, "", "tekst"]
    assert [found[n].stored for n in (0, 1, 3, 5)] == [date, date, 3.0, date]


def test_a_number_with_a_format_of_dates_stays_a_number(grid):
    styles = MONTH + style("x", more=' style:data-style-name="N1"')
    assert grid(row(number(3, "x", "3")), styles).rows == [[3.0]]


def test_a_number_format_may_come_after_the_style_that_uses_it(grid):
    styles = style("maand", more=' style:data-style-name="N1"') + MONTH
    assert grid(row(day("maand")), styles).rows == [["maart 2026"]]


def test_a_hidden_sheet_and_one_that_is_shown(grid):
    shown = style("ta1", '<style:table-properties table:display="true"/>', "table")
    assert not grid(row(cell("a")), shown).hidden
