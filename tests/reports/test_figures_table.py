from tests.reports import plans
from uvp_xl.reports import report_styles
from uvp_xl.reports.action_counts import action_counts
from uvp_xl.reports.budget_sums import amounts
from uvp_xl.reports.figures_table import COUNT, MONEY, FigureColumn, Row, columns, write
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.sheet_model import Cell


def test_a_column_is_wide_enough_for_its_heading() -> None:
    assert FigureColumn("Acties", lambda row: 0).width == COUNT
    assert FigureColumn("In uitvoering", lambda row: 0).width > COUNT
    assert FigureColumn("Begroting", lambda row: 0, money=True).width == MONEY


def test_a_total_looks_otherwise() -> None:
    row = Row(Cell("Totaal"), [1, 2], [1])
    column = FigureColumn("Acties", lambda row: len(row.actions))
    assert column.cell(row, total=True) == Cell(2, report_styles.TOTAL_NUMBER)
    assert column.cell(row, total=False) == Cell(2, report_styles.NUMBER)


def test_a_table_without_rows_has_no_colours() -> None:
    assert write(SheetBuilder((10,)), "Thema", [], [FigureColumn("Te laat", lambda row: 0)]) == (
        (),
        (),
    )


def test_colours_stand_below_their_headings() -> None:
    page = SheetBuilder((10, 10, 10))
    made = [FigureColumn("Acties", lambda row: 1), FigureColumn("Te laat", lambda row: 1)]
    bars, rules = write(page, "Thema", [Row(Cell("a"), [], [])] * 2, made)
    assert [str(bar.area) for bar in bars] == ["B2:B3"]
    assert [str(rule.area) for rule in rules] == ["C2:C3"]


def test_without_amounts_there_are_no_columns_of_money() -> None:
    plan = plans.empty()
    context = ReportContext(plan.rule_context(plans.DATE), ())
    made = columns(context, action_counts(context), amounts([]))
    assert [column.heading for column in made if column.money] == []
