from tests.reports import plans
from uvp_xl.backend.xlsx.render_sheets import hyperlinks_xml
from uvp_xl.grid import Area, address
from uvp_xl.reports import report_styles
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import FIRST, SheetBuilder, begin
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_links import MAX_LINKS
from uvp_xl.sheets.sheet_model import Cell, Link


def test_rows_are_numbered_from_one() -> None:
    page = SheetBuilder((10, 20))
    assert (page.next_row, page.add(Cell("a")), page.add(), page.next_row) == (1, 1, 2, 3)
    assert page.sheet("Blad").grid().rows == [["a"]]


def test_a_row_is_as_high_as_its_text_needs_or_as_is_said() -> None:
    page = SheetBuilder((10, 20))
    page.add(Cell("kort", report_styles.BODY))
    page.add(Cell("een lange tekst die niet past", report_styles.BODY))
    page.add(Cell("kort"), height=30)
    assert [row for row, _ in page.sheet("Blad").heights] == [2, 3]
    assert page.sheet("Blad").heights[1] == (3, 30)


def test_a_sentence_takes_the_whole_width() -> None:
    page = SheetBuilder((10, 20, 30))
    assert page.add_sentence("Dit is een zin.") == 1
    assert page.sheet("Blad").merges == (Area(1, 1, 1, 3),)


def test_on_a_page_of_one_column_nothing_is_merged() -> None:
    page = SheetBuilder((10,))
    page.add_sentence("Dit is een zin die hier niet op één regel past.")
    assert not page.sheet("Blad").merges
    assert page.sheet("Blad").heights[0][1] > 30


def test_a_section_stands_below_an_empty_row() -> None:
    page = SheetBuilder((10,))
    assert page.add_section("Per thema") == 2


def test_headings_are_higher_than_other_rows() -> None:
    page = SheetBuilder((30,))
    page.add_header(Cell("Kop", report_styles.HEADER))
    assert page.sheet("Blad").heights == ((1, 20),)


def test_the_top_names_the_report_the_plan_and_the_way_back() -> None:
    case = plans.rich().rule_context(plans.DATE)
    context = ReportContext(case, (), names={"Samenvatting": "Samenvatting (uvp)"})
    page = begin(context, "Te laat", (10, 20))
    assert page.next_row == FIRST
    sheet = page.sheet("Te laat")
    assert [row[0] for row in sheet.grid().rows] == [
        "Te laat",
        "Uitvoeringsplan Veiligheid 2026 - 2027 · Peildatum 15 juni 2026",
        own_sheets.MARK,
        "← Samenvatting (uvp)",
    ]
    assert sheet.blocks[0].cells[3][0].link == Link("Samenvatting (uvp)", "A1")
    assert sheet.freeze == (FIRST, 1)


def linked(page: SheetBuilder) -> list[str]:
    """The addresses with a link, and the sentence."""
    sheet = page.table("Blad", 2)
    assert sheet.plain_links == 1
    return [address(row, column) for row, column, cell in sheet.cells() if cell.link]


def test_more_links_than_excel_takes_are_told_in_the_first_sentence() -> None:
    page = SheetBuilder((10, 10), most_links=2)
    page.add_sentence("Drie acties.")
    page.add_headings(("Cel", "Actie"))
    for text in ("a", "b", "c"):
        page.add(Cell(text, report_styles.LINK, Link("Blad")), Cell("x"))
    assert linked(page) == ["A3", "A4"]
    sheet = page.table("Blad", 2)
    assert sheet.grid().rows[0][0] == (
        "Drie acties. Op dit blad kan Excel niet meer dan 2 links kwijt: op de laatste cel kunt u "
        "niet klikken."
    )
    assert dict(sheet.heights)[1] > 60
    assert sheet.filter == Area(2, 1, 5, 2)


def test_a_sheet_without_a_sentence_tells_it_in_its_subtitle() -> None:
    page = SheetBuilder((10, 10), most_links=0)
    page.add(Cell("Titel"))
    page.add(Cell("Peildatum", report_styles.SUBTITLE))
    page.add_headings(("Cel", "Actie"))
    page.add(Cell("a", link=Link("Blad")))
    page.add_sentence("Er is er maar een.")
    sheet = page.table("Blad", 3)
    texts = [row[0] for row in sheet.grid().rows]
    assert str(texts[1]).startswith("Peildatum Op dit blad kan Excel niet meer dan 0 links")
    assert texts[4] == "Er is er maar een."


def test_as_many_links_as_excel_takes() -> None:
    page = SheetBuilder((10,))
    page.add_sentence("Meldingen.")
    cell = Cell("a", link=Link("Blad"))
    for _ in range(MAX_LINKS + 5):
        page.add(cell, height=15)
    sheet = page.sheet("Blad")
    assert sheet.plain_links == 5
    assert hyperlinks_xml(sheet).count(b"<hyperlink ") == MAX_LINKS
