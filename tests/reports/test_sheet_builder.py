from tests.reports import plans
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import FIRST, SheetBuilder, begin
from uvp_xl.sheets import own_sheets
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
    context = ReportContext(
        case, plans.rich().involvement, (), names={"Samenvatting": "Samenvatting (uvp)"}
    )
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
