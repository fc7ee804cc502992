from uvp_xl.backend.fresh.opendocument.automatic_styles import AutomaticStyles
from uvp_xl.backend.fresh.opendocument.odf_elements import NAMESPACES, create_root
from uvp_xl.backend.fresh.opendocument.odf_table import OdfTable
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Cell, Choice, Link, Sheet, block


def table(sheet, lists=None):
    """Return a function that evaluates an XPath in the table of this sheet."""
    book = create_root("office:body")
    OdfTable(sheet, AutomaticStyles(create_root("office:automatic-styles")), lists or {}).add_to(
        book, "ta1"
    )
    return lambda path: book.xpath(path, namespaces=dict(NAMESPACES))


def test_empty_cells_between_cells_are_repeated():
    find = table(Sheet("A\x01", (block(3, [[Cell("a")]], 3), block(6, [[Cell("b")]]))))
    assert find("//table:table/@table:name") == ["A\ufffd"]
    rows = "//table:table-row/@table:number-rows-repeated"
    assert find("count(//table:table-row)") == 5
    assert find(rows) == ["2"]
    assert find("//table:table-row[3]/table:table-cell[1]/@table:number-columns-repeated") == ["2"]
    assert find("//table:table-row[5]/table:table-cell[2]/@table:number-columns-repeated") == ["2"]


def test_each_column_has_its_width_and_equal_ones_are_one():
    find = table(Sheet("A", (block(1, [[Cell("a")] * 5]),), (20, 20, 30)))
    assert find("count(//table:table-column)") == 3
    assert find("//table:table-column/@table:number-columns-repeated") == ["2", "2"]


def test_rows_printed_on_every_page_are_grouped():
    find = table(Sheet("A", (block(1, [[Cell("a")]] * 2),), repeat=(2, 3)))
    assert find("count(//table:table/table:table-row)") == 1
    assert find("count(//table:table-header-rows/table:table-row)") == 2


def test_a_row_without_height_is_hidden():
    find = table(Sheet("A", (), heights=((1, 12.0), (2, 0.0))))
    assert find("//table:table-row/@table:visibility") == ["collapse"]


def test_merged_cells_span_the_covered_ones():
    find = table(Sheet("A", (block(1, [[Cell("a"), Cell("weg")]]),), merges=(Area(1, 1, 2, 2),)))
    assert find("//table:table-cell/@table:number-columns-spanned") == ["2"]
    assert find("//table:table-cell/@table:number-rows-spanned") == ["2"]
    assert find("count(//table:covered-table-cell)") == 3
    assert find("string(//table:covered-table-cell/text:p)") == "weg"


def test_choices_and_links():
    choice = Choice(Area(2, 1, 2, 1), ("ja",))
    cells = [Cell("a", link=Link("B", "C2")), Cell(1, link=Link("B"))]
    find = table(Sheet("A", (block(1, [cells]),), choices=(choice,)), {("ja",): "Keuze1"})
    assert find("//table:table-row[2]//@table:content-validation-name") == ["Keuze1"]
    assert find("//text:a/@xlink:href") == ["#'B'.C2"]


def test_a_tab_is_kept_for_who_reads_it_as_a_space():
    find = table(Sheet("A", (block(1, [[Cell("a\tb\r\x0b"), Cell("c")]]),)))
    assert find("//@office:string-value") == ["a\tb\n\ufffd"]
    assert find("//text:p/text()") == ["a\tb", "\ufffd", "c"]


def test_a_text_with_a_tab_keeps_its_link():
    find = table(Sheet("A", (block(1, [[Cell("a\tb", link=Link("B"))]]),)))
    assert find("//@office:string-value") == []
    assert find("//text:a/text()") == ["a\tb"]
